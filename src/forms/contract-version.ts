import { createHash } from 'node:crypto';
import type { Region } from '#campaign/model.ts';
import type { FormField } from '#schemas/form-field.ts';
import { operatorOf, type Form } from '#schemas/form.ts';
import { consentsOf } from './consents.ts';
import { regionCodes, regionOptions } from './region-options.ts';

/**
 * The edition of a form's contract: eight hexadecimal digits that change when, and only when, something changes that an
 * endpoint checks or a visitor agreed to. It is sent along, so that an endpoint knows which words a consent was given to
 * (Personal Information Protection Law §14: when purpose, method or kinds of data change, consent is asked for again).
 * Titles, hints, the order of fields and what is said after sending are no part of it.
 * @param region the campaign's own part of the country: the places a 地区 field offers
 */
export function contractVersion(form: Form, { id, region }: { id: string; region: Region }): string {
  const { vendor, url, handler, contact, role, purpose, retention, withdrawal, minors, deadline } = form;
  const contract = {
    id,
    ...{ vendor, url, handler, contact, role, purpose, retention, withdrawal, minors, deadline },
    operator: operatorOf(form),
    fields: form.fields
      .map((field) => fieldContract(field, region))
      .map(inOrder)
      .toSorted(),
    consents: consentsOf(form),
  };
  return createHash('sha256').update(inOrder(contract)).digest('hex').slice(0, 8);
}

/** What of a field is checked or agreed to; options are a set. */
function fieldContract(field: FormField, region: Region): object {
  const checked = { ...field, help: undefined };
  if (checked.type === '选择') return { ...checked, options: checked.options.toSorted() };
  return checked.type === '地区'
    ? { ...checked, codes: regionCodes(regionOptions(checked, region)).toSorted() }
    : checked;
}

/** JSON with keys in one order, so that it makes no difference in which order an author wrote them. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
