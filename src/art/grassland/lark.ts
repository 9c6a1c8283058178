import { comb, leaf } from '../cuts.ts';
import type { Tints } from '../palette.ts';
import { circle, hole, shape, stroke } from '../svg.ts';

/** 百灵: a lark hanging in the air with a straw in its beak, facing right, about 66 wide; its breast is the origin. */
export function lark(t: Tints, feather: string, cut: string): string {
  return (
    stroke('M20-9Q30-2 40-8M34-5l6 3', t.accent, 1.4) +
    shape(
      'M22-10L15-13L13-19L9-14C3-14-2-10-6-6C-14-28-22-40-34-48C-34-36-28-18-17-3C-26 0-34 4-44 13C-38 12-34 13-30 15C-24 12-18 11-12 10C0 12 12 4 16-6z',
      feather,
    ) +
    shape('M-4-8C2-26 0-40-6-52C-12-40-14-24-11-8z', feather) +
    shape(
      leaf(-26, -34, 24, 1.8, 150) +
        leaf(-22, -26, 18, 1.6, 150) +
        leaf(-6, -42, 26, 1.8, 182) +
        hole(12, -9.5, 1.4) +
        comb(-8, 6, 10, 0, -4, 5),
      cut,
    )
  );
}

/** A nest in the grass with three open beaks in it: what 归巢 means. On the origin, 60 wide. */
export function nest(t: Tints): string {
  let chicks = '';
  for (const [x, y] of [
    [-11, -13],
    [1, -17],
    [12, -13],
  ] as const)
    chicks +=
      circle(x, y, 5, t.paper) +
      shape(`M${x + 2}${y - 4}l8-5l-3 5l4 1l-6 3z`, t.accent) +
      circle(x + 1, y - 1.5, 0.9, t.ink);
  let straws = '';
  for (let i = 0; i < 7; i++) straws += `M${-24 + i * 7} ${-9 + (i % 2) * 3}l12 ${4 + (i % 3)}`;
  return (
    chicks +
    shape('M-29-12C-24 3 24 3 29-12C16-6-16-6-29-12z', t.overprint) +
    stroke(straws, t.ground, 1.2) +
    shape(
      [-40, -24, 24, 40].map((a) => leaf(a < 0 ? -24 : 24, 0, 26 - Math.abs(a) / 4, 1.8, a * 0.7)).join(''),
      t.overprint,
    )
  );
}
