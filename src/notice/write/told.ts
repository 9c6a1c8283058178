import type { Certainty, Found, Origin } from '../origin.ts';

/** One row of what an author should look over, in the list it belongs to. */
export interface Told {
  /** `found`: a value with its place. `missing`: what the notice lacks. `left`: what did not come along. */
  list: 'found' | 'missing' | 'left';
  /** In Chinese: 活动时间. */
  what: string;
  /** What was written into the campaign. */
  value?: string;
  certainty?: Certainty;
  /** Why it is not sure, or why it was left behind. */
  why?: string;
  /** Where to write it, or what to do. */
  where?: string;
  at?: Origin;
}

/** What is said while files are written. */
export class Teller {
  readonly told: Told[] = [];

  /** A value that was read; `why` adds to what the reader said. */
  found(what: string, { at, certainty, why }: Omit<Found<unknown>, 'value'>, value: string, more?: string): void {
    const reasons = [...new Set([why, more])].filter((reason) => reason !== undefined && reason !== '').join('；');
    this.told.push({ list: 'found', what, value, certainty, at, ...(reasons !== '' && { why: reasons }) });
  }

  /** A value that was concluded here, not read. */
  guess(what: string, value: string, why: string, at?: Origin): void {
    this.told.push({ list: 'found', what, value, certainty: 'guess', why, ...(at && { at }) });
  }

  missing(what: string, where: string, why?: string): void {
    this.told.push({ list: 'missing', what, where, ...(why !== undefined && { why }) });
  }

  left(what: string, why: string, at?: Origin): void {
    this.told.push({ list: 'left', what, why, ...(at && { at }) });
  }
}
