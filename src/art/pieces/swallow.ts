import { shape } from '../svg.ts';

/** A swallow flying to the right, about 90 wide; its breast is the origin. */
export const swallowOutline =
  'M31-9C25-12 22-14 16-14C11-14 8-12 4-11C-1-26-14-40-36-50C-27-38-21-23-17-8C-30-6-48-3-66 6C-50 4-40 4-31 6C-42 11-52 20-58 31' +
  'C-45 21-31 14-12 10C-10 24-2 40 15 53C11 38 12 20 15 4C21 1 24-4 25-8z';

/** The knife's marks in it: feathers of both wings, the throat, the eye. */
export const swallowCuts =
  'M-24-39C-14-31-7-21-3-10C-9-19-16-30-24-39zM-17-27C-12-21-9-15-7-9C-12-14-15-20-17-27zM-4 14C-2 24 3 34 8 40C4 31 3 22 2 12z' +
  'M6 10C6 16 7 22 9 27C9 20 9 14 10 8zM10-2C4 3-6 4-16 2C-8-1 2-3 10-2zM20-10a1.6 1.6 0 1 0 .1 0z';

/** A swallow in one colour with its cuts in another. */
export function swallow(paper: string, cut: string): string {
  return shape(swallowOutline, paper) + shape(swallowCuts, cut);
}

/** A swallow far away: one sickle and a body. */
export function farSwallow(colour: string): string {
  return shape(
    'M0 0C-3-8-9-13-18-15C-12-10-9-5-8-1C-14 0-20 2-25 6C-18 5-13 5-8 5C-5 11 0 15 7 17C4 12 4 7 6 3C9 2 11 0 12-2C8-3 4-3 0 0z',
    colour,
  );
}
