import type { Remark } from '../../remark.ts';

/** How one kind of remark is said. The words are what was found, each already fit to stand in a sentence. */
export interface Saying<Words extends string[] = string[]> {
  /** As a heading for several of the kind. */
  name: string;
  weight: Remark['weight'];
  says: (...words: Words) => string;
  fix: (...words: Words) => string;
}

/** Gives a saying its type: the number of words it takes. */
export function saying<Words extends string[]>(spoken: Saying<Words>): Saying<Words> {
  return spoken;
}

/** Words of the notice inside a sentence of ours: other quotes around them when they hold quotes themselves. */
export function quote(words: string): string {
  return /[“”]/u.test(words) ? `「${words}」` : `“${words}”`;
}
