import { drop, leaf } from '../cuts.ts';
import type { Tints } from '../palette.ts';
import { shape, stroke } from '../svg.ts';

/** One apple with its leaf, radius about 12 round the origin. */
export function apple(t: Tints, skin: string = t.accent, cut: string = t.ground): string {
  return (
    stroke('M0-9Q1-15 5-18', t.ink, 2) +
    shape('M0-9C4-13 13-12 13-2C13 8 6 13 0 11C-6 13-13 8-13-2C-13-12-4-13 0-9z', skin) +
    shape(leaf(2, -13, 14, 4, 76), t.ink) +
    shape('M-9-3C-9-7-7-9-4-9.5C-6-7-7-5-7-1zM0-6.5L2-4H-2z' + drop(0, 8, 9, 3.4, 0), cut)
  );
}
