import { leaf } from '../cuts.ts';
import type { Tints } from '../palette.ts';
import { nums, polygon, shape, stroke } from '../svg.ts';

/** 敖包: a cairn in three rounds, willow branches on top, lines of small flags to the ground. Stands on the origin, 230 wide, 190 high. */
export function ovoo(t: Tints): string {
  let stones = '';
  for (const [y, half] of [
    [-12, 62],
    [-26, 58],
    [-46, 42],
    [-58, 38],
    [-78, 24],
    [-90, 20],
  ] as const)
    for (let x = -half; x < half - 4; x += 17) stones += `M${nums(x + (y % 4), y)}h13`;
  let branches = '';
  for (const a of [-34, -20, -8, 8, 20, 34]) branches += leaf(0, -92, 62 - Math.abs(a) / 2, 2.6, a);
  let flags = '';
  for (const side of [-1, 1]) {
    for (let i = 1; i < 8; i++) {
      const k = i / 8;
      const [x, y] = [side * (124 * k * (1 - k) + 112 * k * k), -176 * (1 - k) ** 2 - 192 * k * (1 - k)];
      flags += polygon([x - 4.5, y], [x + 4.5, y], [x + 2, y + 12], [x, y + 8.5], [x - 2, y + 12]);
    }
  }
  return (
    stroke('M0-90V-190M0-176Q-62-96-112 0M0-176Q62-96 112 0', t.ink, 1.6) +
    shape(branches, t.ink) +
    shape(flags, t.accent) +
    shape(
      'M-68 0C-66-22-64-32-60-36H-46C-46-52-42-62-40-68H-27C-26-82-22-94-18-100H18C22-94 26-82 27-68H40C42-62 46-52 46-36H60C64-32 66-22 68 0z',
      t.ink,
      { stroke: t.ground, 'stroke-width': 1.6 },
    ) +
    stroke(stones, t.ground, 1.8) +
    shape('M0-206l7 9l-7 9l-7-9z', t.accent)
  );
}
