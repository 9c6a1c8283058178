import type { Region } from '#campaign/model.ts';
import type { FormField } from '#schemas/form-field.ts';
import type { OwnForm } from '#schemas/form.ts';
import type { ContractContext } from './json-schema.ts';
import { channelName, payloadOf, type PayloadItem } from './payload.ts';
import { regionCodes, regionOptions } from './region-options.ts';

/** A payload as an endpoint sees it after decoding; several choices are a list. */
export type Payload = Record<string, string | string[]>;

/**
 * A complete, valid submission to try an endpoint with. Everything in it is invented and shows it: the mobile number is
 * in a block that was never given out (154), the mail address under a domain nobody can own (RFC 2606).
 */
export function samplePayload(form: OwnForm, { id, version, region }: ContractContext): Payload {
  return Object.fromEntries(
    payloadOf(form, { id, version }).flatMap((item): [string, string | string[]][] => {
      const value = itemSample(item, region);
      return value === undefined ? [] : [[item.name, value]];
    }),
  );
}

/** A payload as the browser writes it: `application/x-www-form-urlencoded`, UTF-8; lists as repeated keys. */
export function urlEncoded(payload: Payload): string {
  const pairs = Object.entries(payload).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs).toString();
}

/** The sample as a file: to read, and to send as it stands. */
export function sampleFile(form: OwnForm, context: ContractContext): object {
  const payload = samplePayload(form, context);
  return {
    note: '全是编的，只用来试接口。payload 是解码以后的样子，body 照原样交。',
    method: 'POST',
    ...(form.url !== undefined && { url: form.url }),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', Accept: 'application/json' },
    payload,
    body: urlEncoded(payload),
  };
}

function itemSample(item: PayloadItem, region: Region): string | string[] | undefined {
  switch (item.kind) {
    case 'field':
      return fieldSample(item.field, region);
    case 'filler':
      return 'self';
    case 'consent':
      // Whoever fills in for themselves is not asked for it.
      return item.name === 'consent_guardian' ? undefined : 'yes';
    case 'fixed':
      return item.value;
    case 'optional':
      return item.name === channelName ? 'page' : '00000000-0000-4000-8000-000000000000';
  }
}

function fieldSample(field: FormField, region: Region): string | string[] {
  switch (field.type) {
    case '文字':
      return '示例'.slice(0, field.maxLength);
    case '长文字':
      return '示例：这一段是编的，\n用来试接口。'.slice(0, field.maxLength);
    case '电话':
      return '15400000000';
    case '邮箱':
      return 'sample@example.com';
    case '数字':
      return numberSample(field);
    case '日期':
      return field.min ?? field.max ?? '2000-01-01';
    case '选择': {
      const first = field.options.slice(0, 1);
      return field.most === 1 ? (first[0] ?? '') : first;
    }
    case '地区':
      return regionCodes(regionOptions(field, region))[0] ?? '';
    case '同意':
      return 'yes';
  }
}

/** The number of the range that is nearest to 1, with as many decimals as may be written. */
function numberSample({ min = -Infinity, max = Infinity, decimals }: Extract<FormField, { type: '数字' }>): string {
  if (min > 1) return roundedUp(min, decimals);
  return max < 1 ? roundedUp(-max, decimals, -1) : '1';
}

/** Rounds a number up to the decimals that may be written (down, for `sign` -1 of its opposite). */
function roundedUp(value: number, decimals: number, sign: 1 | -1 = 1): string {
  const step = 10 ** decimals;
  // Twelve places are exact for what authors write; 0.1 * 10 ** 2 alone would be a little over 10.
  const rounded = (Math.ceil(Number((value * step).toFixed(6))) / step) * sign;
  return (rounded === 0 ? 0 : rounded).toFixed(decimals);
}
