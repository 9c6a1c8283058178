import { comb } from '../cuts.ts';
import type { Sheet } from '../sheet.ts';
import { num, nums, polygon, put, shape } from '../svg.ts';
import { cat } from '../pieces/cat.ts';
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
 * not slopes; its edge is hung with teeth like the grass on a real one, and a cat sits on one of its shoulders.
 */
export function bluff(sheet: Sheet, { x, y, caves, scale: k, waving = -1 }: Bluff): string {
  const { tints: t, random } = sheet;
  const half = (caves * 88 * k) / 2 + 10 * k;
  const top = y - 112 * k;
  const face = (reach: number, height: number): string =>
    polygon(
      [x - half - reach * 1.1, y + 6], [x - half - reach, y - height], [x - half - 4 * k, y - height - 1], [x - half - 2, top],
      [x + half + 1, top - 3 * k], [x + half + 4 * k, y - height - 14 * k], [x + half + reach, y - height - 15 * k], [x + half + reach * 1.1, y + 6],
    );
  let markup = shape(face(46 * k, 62 * k), t.accent60, { stroke: t.ground, 'stroke-width': 1.6 });
  markup += shape(polygon([x - half, y + 6], [x - half + 3 * k, top + 3], [x + half - 3 * k, top], [x + half, y + 6]), t.sand);
  let grass = '';
  let rain = '';
  for (let gx = x - half + 4 * k; gx < x + half - 12 * k; gx += 13 * k) {
    grass += comb(gx + 11 * k, top + 3, gx, top + 3, -8 * k, 4);
    if (random.chance(0.6)) rain += `M${nums(gx, top + 16 * k)}h${num(2 * k)}l${nums(-k, Math.round(random.between(8, 22) * k))}z`;
  }
  for (const side of [-1, 1]) for (const out of [14, 26, 38]) rain += `M${nums(x + side * (half + out * k), y - random.between(30, 50) * k)}h${num(2.4 * k)}l${nums(-1.2 * k, 24 * k)}z`;
  markup += shape(grass, t.ink65) + shape(rain, t.ground);
  for (let i = 0; i < caves; i++) {
    const look = { lit: true, waving: i === waving };
    markup += sheet.use(`cave ${look.waving}`, () => cave(t, look), { x: x + (i - (caves - 1) / 2) * 88 * k, y, scale: k });
  }
  markup += put(cat(t.ink, t.ground), { x: x - half - 24 * k, y: y - 62 * k, scale: k * 0.8 });
  return markup + shape(polygon([x - half - 60 * k, y + 7], [x - half - 52 * k, y], [x + half + 52 * k, y], [x + half + 60 * k, y + 7]), t.ink65);
}
