import { smooth, type Point } from '../curve.ts';
import { comb, crescent, leaf } from '../cuts.ts';
import type { Sheet } from '../sheet.ts';
import { el, hole, shape, type Placement } from '../svg.ts';
import { limb, lock, type Joint } from './limb.ts';

/** How a horse moves: reaching out, gathered for the next leap, or standing at its ease. */
export type Gait = 'reach' | 'gather' | 'stand';

const trunk: Point[] = [
  [24, -103],
  [6, -97],
  [-20, -98],
  [-40, -104],
  [-56, -100],
  [-65, -88],
  [-62, -70],
  [-50, -58],
  [-34, -62],
  [-6, -53],
  [22, -54],
  [42, -58],
  [55, -70],
  [60, -86],
];
/** Neck and head of a running horse, stretched to the wind, and of one that grazes the air at rest. */
const necks: Record<'run' | 'rest', Point[]> = {
  run: [
    [16, -103],
    [34, -110],
    [50, -122],
    [64, -133],
    [76, -137],
    [86, -133],
    [97, -119],
    [107, -106],
    [109, -98],
    [103, -93],
    [96, -97],
    [88, -105],
    [80, -108],
    [73, -103],
    [66, -90],
    [57, -72],
    [30, -68],
  ],
  rest: [
    [14, -103],
    [30, -114],
    [42, -132],
    [54, -145],
    [66, -148],
    [75, -140],
    [83, -123],
    [88, -109],
    [86, -101],
    [79, -99],
    [72, -107],
    [67, -118],
    [62, -120],
    [60, -108],
    [60, -92],
    [54, -70],
    [28, -68],
  ],
};
const legs: Record<Gait, Joint[][]> = {
  reach: [
    [
      [38, -70, 22],
      [54, -56, 14],
      [72, -44, 7.5],
      [88, -30, 5.4],
      [97, -25, 5],
    ],
    [
      [32, -64, 20],
      [50, -46, 12],
      [66, -30, 7],
      [62, -16, 5],
      [54, -9, 4.8],
    ],
    [
      [-48, -80, 34],
      [-56, -60, 20],
      [-74, -44, 9],
      [-90, -28, 5.8],
      [-99, -17, 5],
    ],
    [
      [-42, -76, 30],
      [-46, -54, 18],
      [-62, -36, 8.5],
      [-72, -18, 5.4],
      [-80, -8, 5],
    ],
  ],
  gather: [
    [
      [38, -70, 22],
      [52, -52, 13],
      [58, -36, 7.5],
      [46, -26, 5.4],
      [37, -27, 5],
    ],
    [
      [30, -64, 20],
      [38, -44, 12],
      [40, -28, 7],
      [27, -22, 5],
      [19, -26, 4.8],
    ],
    [
      [-48, -80, 34],
      [-42, -56, 21],
      [-46, -36, 9],
      [-26, -24, 5.8],
      [-16, -18, 5],
    ],
    [
      [-46, -78, 30],
      [-54, -56, 19],
      [-62, -36, 8.5],
      [-44, -20, 5.4],
      [-35, -12, 5],
    ],
  ],
  stand: [
    [
      [40, -70, 22],
      [42, -52, 13],
      [42, -34, 7.6],
      [42, -16, 5.4],
      [45, -8, 5],
    ],
    [
      [32, -66, 20],
      [28, -48, 12],
      [30, -32, 7.4],
      [24, -16, 5.2],
      [26, -8, 5],
    ],
    [
      [-48, -80, 34],
      [-46, -56, 22],
      [-58, -38, 9],
      [-54, -18, 5.8],
      [-52, -8, 5],
    ],
    [
      [-40, -76, 28],
      [-34, -54, 18],
      [-44, -36, 8.5],
      [-40, -17, 5.4],
      [-38, -8, 5],
    ],
  ],
};

/** Mane and tail, lock by lock: blown back in the run, hanging at rest. */
function hair(running: boolean): string {
  let d = '';
  if (running) {
    for (let i = 0; i < 9; i++) {
      const k = i / 8;
      const [x, y] = [74 - 52 * k, -137 + 33 * k + 4 * Math.sin(k * 3)];
      const long = 34 + 8 * Math.sin(i * 2.1);
      d += lock(x, y, x - long * 0.5, y - 17 - (i % 3) * 3, x - long, y - 6 + (i % 2) * 8, 4.2);
    }
    d += lock(78, -137, 74, -150, 62, -149, 3);
    for (let i = 0; i < 8; i++)
      d += lock(-58, -98 + i * 1.2, -84, -116 + i * 7, -124 - (i % 3) * 12 + i * 3, -98 + i * 9, 5);
    return d;
  }
  for (let i = 0; i < 8; i++) {
    const k = i / 7;
    const [x, y] = [60 - 40 * k, -147 + 42 * k];
    d += lock(x, y, x - 12, y + 6, x - 8 + (i % 2) * 5, y + 30, 4);
  }
  for (let i = 0; i < 5; i++) d += lock(-60, -98, -80, -88 + i * 4, -72 + i * 3 - (i % 2) * 5, -30 + i * 3, 5);
  return d;
}

function outline(gait: Gait): string {
  const running = gait !== 'stand';
  const ears = running
    ? leaf(74, -134, 15, 3.6, -34) + leaf(79, -135, 14, 3.4, -14)
    : leaf(58, -144, 15, 3.6, -8) + leaf(65, -146, 14, 3.4, 12);
  return (
    legs[gait].map(limb).join('') +
    smooth([...trunk].reverse(), { closed: true, grain: 1 }) +
    smooth(necks[running ? 'run' : 'rest'], { closed: true, grain: 1 }) +
    ears +
    hair(running)
  );
}

function marks(running: boolean): string {
  const face = running
    ? hole(87, -124, 1.9) + hole(104, -101, 1.2) + crescent(80, -116, 8, 130, 0.4, 60)
    : hole(70, -136, 1.9) + hole(84, -106, 1.2) + crescent(64, -126, 8, 150, 0.4, 60);
  return (
    face +
    crescent(40, -80, 14, 75, 0.2, 82) +
    crescent(36, -79, 9, 255, 0.34, 82) +
    hole(40, -80, 2.2) +
    crescent(-45, -83, 15, 285, 0.2, 82) +
    crescent(-41, -82, 9.5, 105, 0.34, 82) +
    hole(-45, -83, 2.2) +
    [-22, -11, 0, 11].map((x, i) => leaf(x, -88 + (i % 2), 25, 2, 176)).join('') +
    comb(-26, -62, 22, -58, -5, 11) +
    [0, 1, 2, 3, 4]
      .map((i) => leaf((running ? 68 : 56) - i * 8, (running ? -127 : -138) + i * 6.4, 12, 1.5, 170))
      .join('')
  );
}

export interface HorseLook {
  gait: Gait;
  hide: string;
  /** Colour of the cuts; a horse far away has none. */
  cut?: string;
}

/**
 * A horse to the right, hooves near y = 0: about 220 wide and 150 high with mane and tail. Outline and cuts are pieces of their own
 * that take their colour from around them, so that a herd of many colours costs one horse.
 */
export function horse(sheet: Sheet, { gait, hide, cut }: HorseLook, placement: Placement): string {
  const running = gait !== 'stand';
  const bare = (d: string): string => el('path', { d });
  let out = el(
    'g',
    { fill: hide },
    sheet.use(`horse ${gait}`, () => bare(outline(gait)), placement),
  );
  if (cut !== undefined)
    out += el(
      'g',
      { fill: cut },
      sheet.use(`horse marks ${running}`, () => bare(marks(running)), placement),
    );
  return out;
}

/** One horse by itself, for pictures that need no herd. */
export function loneHorse({ gait, hide, cut }: HorseLook): string {
  return shape(outline(gait), hide) + (cut === undefined ? '' : shape(marks(gait !== 'stand'), cut));
}
