import { leaf } from '../cuts.ts';
import { box, hole, polygon } from '../svg.ts';

/*
 * Small signs of the steppe as path data in one colour, for pages: each stands with its foot at the bottom of a 48 × 48 field. Holes are cut by
 * `evenodd`, so nothing overlaps that should stay whole.
 */

/** 敖包: stones in three rounds, a bunch of branches, and a line of flags to either side. */
const ovoo =
  'M8 46L11 38H37L40 46zM13 36.6L15 30H33L35 36.6zM17 28.6L19 23H29L31 28.6zM15 41.4v1.4h18v-1.4zM19 32.8v1.4h10v-1.4z' +
  [-30, -10, 10, 30].map((turn) => leaf(24, 22, 17 - Math.abs(turn) / 8, 1.3, turn)).join('') +
  [0.2, 0.42, 0.66, 0.92]
    .flatMap((k) => [-1, 1].map((side) => [24 + side * (3 + 20 * k), 8 + 30 * k ** 1.5] as const))
    .map(([x, y]) => polygon([x - 2.4, y], [x + 2.4, y + 0.6], [x, y + 5.4]))
    .join('');

/** 拴马桩: a carved hitching post, a hada knotted round it and blowing to the right. */
const post =
  'M14 46V20H22V46zM13 11L18 3L23 11L21 14H15zM14 15.4H22V18H14zM16.8 24V40H19.2V24z' +
  'M23.4 15C30 12 33 20 39 18C42 17 44 15 46 15L45 19L47 22C42 23 38 26 33 23C29 20.5 26 19 23.4 20z' +
  'M23.4 21.4C28 23 30 29 35 31C38 32 40 32 42 33L38 36L38.5 40C32 39 27 32 23.4 29z';

/** A stake without a hada. */
const stake = 'M20 46V20H28V46zM19 11L24 3L29 11L27 14H21zM20 15.4H28V18H20zM22.8 24V40H25.2V24z';

/** 蒙古包: round roof, walls of lattice, an open door, the stove pipe. */
const yurt =
  'M1 27.4C6 20 13 15.4 19 13H29C35 15.4 42 20 47 27.4zM19.4 11.6C20 8.6 28 8.6 28.6 11.6zM31 13V5H33.4V14.2z' +
  'M3 29H45C45.8 35 45.8 40 45 46H29V32H19V46H3C2.2 40 2.2 35 3 29zM6 33L9 39L6 44H7.6L10 40.6L12.4 44H14L11 39L14 33H12.4L10 37.4L7.6 33zM34 33L37 39L34 44H35.6L38 40.6L40.4 44H42L39 39L42 33H40.4L38 37.4L35.6 33z' +
  'M24 17L27 21L24 25L21 21z';

/** 大雁: a wild goose on its way, flying to the right. */
const goose =
  'M46 17C43 15 40 15 38 17L30 24C27 20 22 10 12 5C15 12 17 20 19 25C12 26 6 28 1 32C8 32 14 33 20 32C17 36 13 40 8 43C18 42 27 38 33 30C36 26 38 22 41 20zM40.5 16.5a.9 .9 0 1 0 .1 0z';

/** 羊拐: a knuckle bone, what herders count and play with. */
const bone =
  'M13 7C7 6 3 12 8 18C11 21 11 27 8 30C3 36 7 42 13 41C18 40 20 36 24 36C28 36 30 40 35 41C41 42 45 36 40 30C37 27 37 21 40 18C45 12 41 6 35 7C30 8 28 12 24 12C20 12 18 8 13 7zM24 17C27 20 27 28 24 31C21 28 21 20 24 17z' +
  hole(13, 13, 2.2) +
  hole(35, 35, 2.2);

/** 马头琴: the horse-head fiddle, for what is told. */
const fiddle =
  'M22.8 24V11C22.8 7 21 6 18.5 7L17 5C20 1 24 .6 26 3L27 1L28 4.5C28 7 26 9 26 12V24zM13 26H35L39 43H9zM24 29L19 33H29zM17 36.5V40H20V36.5zM28 36.5V40H31V36.5zM9 44.4H39V46.4H9z' +
  box(29, 9, 5, 1.8) +
  box(29, 13, 5, 1.8);

export const steppeMarks = { ovoo, post, stake, yurt, goose, bone, fiddle } as const;
export type SteppeMark = keyof typeof steppeMarks;
