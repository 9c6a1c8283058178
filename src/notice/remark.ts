import type { Origin } from './origin.ts';

/** Something the text looks wrong in, or must be looked at by a person. */
export interface Remark {
  /** One code a kind, stable: `impossible-date`, `lost-year` … See `proofread/codes.ts`. */
  code: string;
  /** `wrong`: surely a mistake. `look`: probably one. `info`: true, and good to know. */
  weight: 'wrong' | 'look' | 'info';
  at: Origin;
  /** In Chinese: what is there. */
  says: string;
  /** In Chinese: what to do. */
  fix: string;
}
