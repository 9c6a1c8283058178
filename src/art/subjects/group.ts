import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { flag } from '../pieces/flag.ts';
import { person } from '../pieces/person.ts';
import { farSwallow } from '../pieces/swallow.ts';
import { hole, put, shape, stroke } from '../svg.ts';
import { slope, type DrawSubject, type Stage } from './stage.ts';

/** The old locust tree of Hongdong (大槐树) that everybody's grandparents left from; stands on the origin, 300 high. */
function locustTree({ tints: t, random, use }: Stage['sheet']): string {
  // One cloud of leaves and one feathered leaf are cut; the tree is those two laid many times.
  const cloud = (): string => {
    let lobes = hole(0, 0, 50);
    for (let a = 0; a < 360; a += 30) lobes += hole(...polar(0, 0, 50, a), 7.6);
    return shape(lobes, t.ink);
  };
  const feather = (): string =>
    shape(
      [16, 28, 40].flatMap((k) => [-52, 52].map((side) => leaf(...polar(0, 0, k, 0), 13, 3.2, side))).join(''),
      t.ground,
    );
  const trunk =
    'M-40 0C-22-20-26-60-24-90C-50-110-80-120-108-150L-98-158C-70-132-40-124-14-112C-12-130-10-150-14-180H2C4-150 6-130 10-112C36-124 66-136 96-166L106-158C80-128 50-108 26-90C24-60 24-20 44 0L20-8L8 2L-8-8L-22 2z';
  let markup = shape(trunk, t.overprint);
  for (const [x, y, r] of [
    [-110, -170, 58],
    [-52, -222, 66],
    [40, -232, 70],
    [118, -178, 60],
    [0, -170, 70],
    [70, -150, 46],
    [-60, -150, 44],
  ] as const)
    markup += use('locust cloud', cloud, { x, y, scale: r / 50 });
  for (const [x, y] of [
    [-110, -170],
    [-52, -226],
    [40, -236],
    [118, -182],
    [0, -166],
  ] as const) {
    const turn = random.whole(0, 50);
    for (const stalk of [0, 120, 240]) markup += use('locust leaf', feather, { x, y, rotate: turn + stalk });
  }
  return markup + stroke('M-10-14C-14-40-12-64-10-84M2-8C0-40 2-64 2-88M14-16C10-44 12-66 14-84', t.ink45, 2);
}

/** Gathering under the old tree. */
export const group: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const x = random.whole(220, 420);
  let out = scenes.land(sheet, { horizon: random.whole(158, 190), mood: random.pick(['day', 'dusk', 'plain']) });
  out += slope(sheet, 304, 304);
  out += put(locustTree(sheet), { x, y: 312, scale: 0.98 });
  out += put(flag(t.accent, t.overprint, t.ground, 168), { x: x > 320 ? 56 : 560, y: 330, scale: 1.1 });
  const coats = [t.accent, t.sand, t.ink45, t.accent, t.paper, t.accent60] as const;
  for (let i = 0; i < 6; i++) {
    const px = 60 + i * 100 + random.whole(-12, 12);
    const coat = coats[(i + random.whole(0, 1)) % 6] ?? t.accent;
    const light = coat === t.sand || coat === t.paper || coat === t.accent60;
    out += put(
      person(t, {
        coat,
        trim: light ? t.ink : t.ground,
        hair: random.pick(['bun', 'short', 'braids', 'cap']),
        arms: i === 4 ? 'flag' : random.pick(['wave', 'down', 'hold']),
      }),
      { x: px, y: 350 - random.whole(0, 10), scale: random.between(0.95, 1.22), flip: random.chance(0.5) },
    );
  }
  return {
    drawing:
      out +
      put(farSwallow(t.ink), { x: x > 320 ? 130 : 500, y: 60, scale: 1.2 }) +
      put(farSwallow(t.ink), { x: x > 320 ? 176 : 560, y: 88, scale: 0.9 }),
    focus: x,
  };
};
