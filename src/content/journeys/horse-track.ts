import type { JourneyWords } from './words.ts';

/** On horseback: what is handed over is an invitation, and one sets out from wherever one is. */
export const words: JourneyWords = {
  ticket: '草原请帖',
  previous: '上一程',
  next: '下一程',
  lost: '马跑远了',
};
