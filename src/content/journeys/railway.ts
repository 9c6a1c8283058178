import type { JourneyWords } from './words.ts';

/** By train: the number is 归 for 归巢 and the year. */
export const words: JourneyWords = {
  previous: '上一站',
  next: '下一站',
  lost: '坐过站了',
};
