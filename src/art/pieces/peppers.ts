import { leaf } from '../cuts.ts';
import type { Tints } from '../palette.ts';
import { circle, shape, stroke } from '../svg.ts';

/** A string of dried peppers hanging from the origin, 70 long. */
export function peppers(t: Tints): string {
  let pods = '';
  for (let i = 0; i < 7; i++) {
    const side = i % 2 === 0 ? 1 : -1;
    pods += leaf(0, 6 + i * 7.5, 19, 4.2, side * 128);
  }
  return stroke('M0 0V58', t.ink45, 1.5) + shape(pods + leaf(0, 54, 18, 4, 180), t.accent) + circle(0, 0, 2, t.ink45);
}
