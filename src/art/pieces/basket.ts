import { drop, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Tints } from '../palette.ts';
import { circle, hole, nums, shape, stroke } from '../svg.ts';

/** One apple with its leaf, radius about 12 round the origin. */
export function apple(t: Tints, skin: string = t.accent, cut: string = t.ground): string {
  return (
    stroke('M0-9Q1-15 5-18', t.ink, 2) +
    shape('M0-9C4-13 13-12 13-2C13 8 6 13 0 11C-6 13-13 8-13-2C-13-12-4-13 0-9z', skin) +
    shape(leaf(2, -13, 14, 4, 76), t.ink) +
    shape('M-9-3C-9-7-7-9-4-9.5C-6-7-7-5-7-1zM0-6.5L2-4H-2z' + drop(0, 8, 9, 3.4, 0), cut)
  );
}

/** A woven basket heaped with apples; stands on the origin, 92 wide, 74 high. */
export function basket(t: Tints, weave: string = t.ink, cut: string = t.ground): string {
  let markup = '';
  for (const [x, y] of [[-26, -44], [0, -47], [26, -44], [-14, -60], [13, -60]] as const) markup += shape(hole(x, y, 13.5), t.accent) + shape(`M${nums(x - 8, y - 3)}q1-5 6-6q-3 3-3.5 7z` + leaf(x, y - 6, 9, 2.4, 60), cut);
  markup += shape('M-46-40H46L36 0H-36z', weave);
  let gaps = '';
  for (let row = 0; row < 3; row++) {
    for (let i = -4; i <= 4; i++) {
      const x = (i + (row % 2) / 2) * 9;
      if (Math.abs(x) < 38 - row * 3) gaps += leaf(x - 3.4, -25 + row * 9, 7, 2.6, 90);
    }
  }
  gaps += 'M-44-35h88l-.8 2.4h-86.4z';
  return markup + shape(gaps, cut);
}

/** A ladder leaning to the right; its feet at the origin, 150 high. */
export function ladder(wood: string): string {
  return stroke('M-10 0L22-150M14 0L38-150' + [0.12, 0.26, 0.4, 0.54, 0.68, 0.82].map((k) => `M${nums(-10 + 32 * k, -150 * k)}L${nums(14 + 24 * k, -150 * k)}`).join(''), wood, 4, { 'stroke-linecap': 'round' });
}

/** A string of dried peppers hanging from the origin, 70 long. */
export function peppers(t: Tints): string {
  let pods = '';
  for (let i = 0; i < 7; i++) {
    const side = i % 2 === 0 ? 1 : -1;
    pods += leaf(0, 6 + i * 7.5, 19, 4.2, side * 128);
  }
  return stroke('M0 0V58', t.ink45, 1.5) + shape(pods + leaf(0, 54, 18, 4, 180), t.accent) + circle(0, 0, 2, t.ink45);
}

/** Rays of a ring, for lamps and medals: short leaves standing round the origin. */
export function rays(count: number, inner: number, length: number, width: number): string {
  let d = '';
  for (let i = 0; i < count; i++) d += leaf(...polar(0, 0, inner, (i * 360) / count), length, width, (i * 360) / count);
  return d;
}
