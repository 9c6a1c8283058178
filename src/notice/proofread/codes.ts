import type { Origin } from '../origin.ts';
import type { Remark } from '../remark.ts';
import { dateCodes } from './codes/date-codes.ts';
import { markCodes } from './codes/mark-codes.ts';
import { partCodes } from './codes/part-codes.ts';
import type { Saying } from './codes/saying.ts';

/** Every kind of remark there is, and how it is said. Codes are stable: others look for them. */
export const codes = { ...dateCodes, ...markCodes, ...partCodes };

export type Code = keyof typeof codes;
type Words<C extends Code> = Parameters<(typeof codes)[C]['says']>;

/** A remark of one kind. The words are those its saying asks for. */
export function remark<C extends Code>(code: C, at: Origin, ...words: Words<C>): Remark {
  const spoken = codes[code] as unknown as Saying;
  return { code, weight: spoken.weight, at, says: spoken.says(...words), fix: spoken.fix(...words) };
}
