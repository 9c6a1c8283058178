import { comb } from '../cuts.ts';
import type { Point } from '../curve.ts';
import { cat } from '../pieces/cat.ts';
import type { Sheet } from '../sheet.ts';
import { box, nums, polygon, put, shape, stroke } from '../svg.ts';
import { cave } from './cave.ts';

export interface Bluff {
  x: number;
  /** Foot of the caves. */
  y: number;
  /** How many caves, and how large. */
  caves: number;
  scale: number;
  /** Which cave has somebody waving; -1 for none. */
  waving?: number;
}

/**
 * 靠崖窑: cave dwellings dug into a bluff. Loess breaks in upright faces, so the bluff has shoulders like a stair and
 * not slopes, and gullies run down it; its edge is hung with teeth like the grass on a real one. A cat sits on one of
 * its shoulders, and supper's smoke comes out of the top.
 */
export function bluff(sheet: Sheet, { x, y, caves, scale: k, waving = -1 }: Bluff): string {
  const { tints: t, random } = sheet;
  const half = (caves * 88 * k) / 2 + 8 * k;
  const top = y - 110 * k;
  // Behind: a broken face one step wider and higher. Every corner is a little off, none is round.
  const off = (reach: number): number => random.between(-reach, reach) * k;
  const back: Point[] = [
    [x - half - 66 * k, y + 6],
    [x - half - 62 * k, y - 34 * k],
    [x - half - 44 * k, y - 36 * k],
    [x - half - 40 * k, y - 78 * k + off(6)],
    [x - half - 14 * k, y - 80 * k],
    [x - half - 8 * k, top - 14 * k],
    [x - half * 0.5, top - 16 * k + off(3)],
    [x - half * 0.46, top - 25 * k],
    [x - half * 0.06 + off(8), top - 26 * k],
    [x - half * 0.02 + off(3), top - 15 * k],
    [x + half * 0.5, top - 13 * k],
    [x + half * 0.56, top - 20 * k],
    [x + half + 10 * k, top - 21 * k],
    [x + half + 16 * k, y - 88 * k + off(8)],
    [x + half + 42 * k, y - 90 * k],
    [x + half + 48 * k, y - 44 * k + off(6)],
    [x + half + 70 * k, y - 46 * k],
    [x + half + 76 * k, y + 6],
  ];
  let markup = shape(polygon(...back), t.accent60, { stroke: t.ground, 'stroke-width': 1.4 });
  const front: Point[] = [
    [x - half, y + 6],
    [x - half + 5 * k, top + 6 * k],
    [x - half * 0.3, top + 1 * k],
    [x + half * 0.4, top + 4 * k],
    [x + half - 4 * k, top - 1 * k],
    [x + half, y + 6],
  ];
  markup += shape(polygon(...front), t.sand);
  let grass = '';
  let rain = '';
  for (let gx = x - half + 6 * k; gx < x + half - 14 * k; gx += 13 * k) {
    grass += comb(gx + 11 * k, top + 4 * k, gx, top + 4 * k, -8 * k, 4);
    rain += `M${nums(gx, top - random.between(4, 10) * k)}h${nums(1.8 * k)}l${nums(-0.9 * k, -6 * k)}z`;
  }
  for (const side of [-1, 1])
    for (const [out, high] of [
      [14, 66],
      [26, 60],
      [34, 64],
      [50, 26],
      [58, 22],
    ] as const)
      rain += `M${nums(x + side * (half + out * k), y - high * k)}h${nums(2.6 * k)}l${nums(-1.3 * k, 22 * k)}z`;
  markup += shape(grass, t.ink65) + shape(rain, t.ground);
  for (let i = 0; i < caves; i++) {
    const look = { lit: true, waving: i === waving };
    markup += sheet.use(`cave ${look.waving}`, () => cave(t, look), {
      x: x + (i - (caves - 1) / 2) * 88 * k,
      y,
      scale: k,
    });
  }
  const chimney = x - half * 0.24;
  markup += shape(
    box(chimney - 5 * k, top - 38 * k, 10 * k, 14 * k) + box(chimney - 7 * k, top - 41 * k, 14 * k, 4 * k),
    t.ink65,
  );
  markup += put(
    stroke(
      'M0 0C-9-8 8-14 1-22C-4-28-14-26-13-19C-12-14-5-15-6-19M1-22C8-30 22-28 20-20C18-14 11-17 14-21',
      t.ground,
      2.6,
      { 'stroke-linecap': 'round' },
    ),
    { x: chimney, y: top - 43 * k, scale: k * 1.2 },
  );
  markup += put(cat(t.ink, t.ground), { x: x - half - 27 * k, y: y - 79 * k, scale: k * 0.85 });
  return (
    markup +
    shape(
      polygon([x - half - 74 * k, y + 7], [x - half - 62 * k, y], [x + half + 66 * k, y], [x + half + 80 * k, y + 7]),
      t.ink65,
    )
  );
}
