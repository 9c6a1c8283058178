import type { JourneyWords } from './words.ts';

/** By the road between poplars: no ticket but a slip of red paper that says when to come to the fair. */
export const words: JourneyWords = {
  previous: '上一摊',
  next: '下一摊',
  lost: '走过头了',
};
