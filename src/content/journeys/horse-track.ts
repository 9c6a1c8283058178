import type { JourneyWords } from './words.ts';

/** On horseback: what is handed over is an invitation, and one sets out from wherever one is. */
export const words: JourneyWords = {
  previous: '上一程',
  next: '下一程',
  lost: '马跑远了',
};
