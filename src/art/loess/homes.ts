import { crescent } from '../cuts.ts';
import type { Sheet } from '../sheet.ts';
import { nums, shape } from '../svg.ts';
import { cave } from './cave.ts';

/** A row of cave dwellings in their earth wall, moons cut along its edge. */
export function homes(
  sheet: Sheet,
  { x, y, count, scale }: { x: number; y: number; count: number; scale: number },
): string {
  const t = sheet.tints;
  const half = count * 44 * scale + 30;
  const top = y - 110 * scale;
  const wall = `M${nums(x - half - 34, y + 4)}L${nums(x - half - 26, y - 112)}H${nums(x - half - 2)}L${nums(x - half, top)}H${nums(x - half * 0.3)}v-10H${nums(x + half * 0.2)}v10H${nums(x + half)}L${nums(x + half + 3, y - 136)}H${nums(x + half + 26)}L${nums(x + half + 34, y + 4)}z`;
  let markup = shape(wall, t.accent60, { stroke: t.ground, 'stroke-width': 2 });
  let moons = '';
  for (let mx = x - half + 16; mx < x + half; mx += 26) moons += crescent(mx, top + 12, 9, 180, 0.5, 80);
  markup += shape(moons, t.ink);
  for (let i = 0; i < count; i++)
    markup += sheet.use('home', () => cave(t, { lit: true }), { x: x + (i - (count - 1) / 2) * 84 * scale, y, scale });
  return markup;
}
