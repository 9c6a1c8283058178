import type { FormField } from '#schemas/form-field.ts';
import type { OwnForm, PayloadName } from '#schemas/form.ts';
import { asksWhoFills, consentsOf, type Consent } from './consents.ts';

/**
 * One thing that is sent to a form's own endpoint, in the order it is sent. The page, the endpoint's JSON Schema, its
 * OpenAPI file and the sample payload are all made from this one list, so that they cannot disagree.
 */
export type PayloadItem =
  /** Something the visitor fills in. */
  | { kind: 'field'; name: string; field: FormField }
  /** Who fills the form in; only where children under 14 may take part. */
  | { kind: 'filler'; name: Extract<PayloadName, 'filled_by'> }
  | { kind: 'consent'; name: Consent['name']; consent: Consent }
  /** The page says by itself which form this is, and which edition of it. */
  | { kind: 'fixed'; name: Extract<PayloadName, 'form' | 'version'>; value: string }
  /** Set by the page's script; left out without one. `submission` is the same for every try of one submission. */
  | { kind: 'optional'; name: Extract<PayloadName, 'submission' | 'channel'> };

/** What the page's script adds. */
export const channelName = 'channel';
export const submissionName = 'submission';

/**
 * Everything a form sends to its own endpoint.
 * @param form.id the file name without `.yaml`
 * @param version of the contract: `contract-version.ts`
 */
export function payloadOf(form: OwnForm, { id, version }: { id: string; version: string }): PayloadItem[] {
  return [
    ...form.fields.flatMap((field): PayloadItem[] =>
      field.name === undefined ? [] : [{ kind: 'field', name: field.name, field }],
    ),
    ...(asksWhoFills(form) ? [{ kind: 'filler' as const, name: 'filled_by' as const }] : []),
    ...consentsOf(form).map((consent): PayloadItem => ({ kind: 'consent', name: consent.name, consent })),
    { kind: 'fixed', name: 'form', value: id },
    { kind: 'fixed', name: 'version', value: version },
    { kind: 'optional', name: submissionName },
    { kind: 'optional', name: channelName },
  ];
}
