import { crescent, leaf } from '../cuts.ts';
import { basket } from '../pieces/basket.ts';
import { person } from '../pieces/person.ts';
import { tractor } from '../pieces/tractor.ts';
import type { Tints } from '../palette.ts';
import { hole, put, shape, stroke } from '../svg.ts';
import { slope, type DrawSubject } from './stage.ts';

/** A cotton plant as near as one picks it: five bolls open on red stalks, lobed leaves; stands on the origin, 210 high. */
function plant(t: Tints, stalk: string): string {
  const spots = [
    [-46, -96, 1],
    [40, -120, 1.08],
    [-30, -160, 0.92],
    [22, -184, 0.86],
    [62, -64, 0.94],
  ] as const;
  let out = stroke(
    'M0 0C4-60-6-120 0-196M0-40C-20-56-38-72-44-88M2-50C24-50 52-48 60-58M-2-86C16-92 32-100 38-112M-3-116C-14-128-24-140-29-152M-1-146C8-158 16-168 20-176',
    stalk,
    4.4,
  );
  let leaves = '';
  for (const [x, y, a] of [
    [-18, -50, 250],
    [22, -78, 70],
    [-12, -112, 290],
    [14, -140, 50],
    [30, -40, 110],
  ] as const)
    leaves += leaf(x, y, 38, 9, a) + leaf(x, y, 28, 8, a - 46) + leaf(x, y, 28, 8, a + 46);
  out += shape(leaves, stalk);
  for (const [x, y, s] of spots) {
    const lobes = hole(-11, -4, 12) + hole(11, -4, 12) + hole(0, -15, 13) + hole(0, 4, 10);
    out += put(
      shape(
        leaf(0, 14, 26, 6, -58) + leaf(0, 14, 26, 6, 58) + leaf(0, 14, 20, 5, 180) + leaf(0, 14, 26, 8, 0),
        t.accent,
      ) +
        shape(lobes, t.paper) +
        shape(
          crescent(-10, -4, 8, 240, 0.5, 70) +
            crescent(10, -4, 8, 120, 0.5, 70) +
            crescent(0, -16, 9, 0, 0.5, 70) +
            leaf(0, -3, 12, 1, 180),
          t.sand,
        ),
      { x, y, scale: s },
    );
  }
  return out;
}

/** Cotton: a plant so near that one sees the lint, a picker with her basket, the tractor at the rows' end. */
export const cotton: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const x = random.whole(96, 150);
  const far = random.whole(360, 430);
  return {
    drawing:
      scenes.land(sheet, {
        horizon: random.whole(140, 170),
        mood: random.pick(['day', 'dusk', 'plain']),
        planted: true,
      }) +
      put(tractor(t), { x: far + 120, y: 300, scale: random.between(0.9, 1.1), flip: true }) +
      slope(sheet, 330, 342) +
      put(
        person(t, {
          coat: random.pick([t.accent, t.sand]),
          trim: t.ink,
          hair: random.pick(['bun', 'braids', 'cap']),
          arms: 'hold',
        }),
        {
          x: far,
          y: 354,
          scale: 1.7,
          flip: true,
        },
      ) +
      put(basket({ ...t, accent: t.paper, ground: t.ink28 }, t.accent60, t.overprint), {
        x: far - 104,
        y: 354,
        scale: 0.84,
      }) +
      put(plant(t, t.overprint), { x, y: 366, scale: random.between(1.2, 1.36) }),
    focus: x + 100,
  };
};
