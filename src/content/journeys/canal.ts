import type { JourneyWords } from './words.ts';

/** By water, in the evening: no ticket but a visitor's slip, as left at a door. */
export const words: JourneyWords = {
  previous: '上一盏',
  next: '下一盏',
  lost: '这里没有灯',
};
