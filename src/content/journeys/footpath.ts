import type { JourneyWords } from './words.ts';

/** On foot, by daylight, with a notebook: no ticket but a leaf of it that says where somebody walks and when. */
export const words: JourneyWords = {
  previous: '上一户',
  next: '下一户',
  lost: '敲错门了',
};
