import { crescent, drop, leaf } from '../cuts.ts';
import type { Sheet } from '../sheet.ts';
import { box, hole, nums, shape, stroke } from '../svg.ts';

/** A flat-roofed house of earth under a grape trellis: pierced drying house on top, arched windows, blue-painted door. Stands on the origin, 110 wide, 92 high. */
export function house(sheet: Sheet): string {
  const t = sheet.tints;
  let bricks = '';
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 6; i++) bricks += box(-7 + i * 9 + (row % 2) * 3, -86 + row * 8, 5, 4.6);
  const window = (x: number): string => `M${nums(x - 9, -16)}V-34a9 9 0 0 1 18 0V-16z`;
  const panes = (x: number): string => `M${x}-43V-16M${x - 9}-34h18M${x - 9}-25h18`;
  let fringe = '';
  for (let i = -6; i <= 6; i++) fringe += crescent(i * 8.4, -55, 4.2, 180, 0.6, 84);
  const grapes = (): string => {
    let berries = '';
    for (const [x, y] of [
      [-4, 0],
      [0, 0],
      [4, 0],
      [-2, 4],
      [2, 4],
      [0, 8],
    ] as const)
      berries += hole(x, y, 2.5);
    return (
      shape(leaf(-1, -2, 10, 4, -60) + leaf(1, -2, 10, 4, 60) + leaf(0, -2, 9, 3.4, 0), t.ink) +
      shape(berries, t.accent)
    );
  };
  let vine = stroke('M-64-50H64M-62-50V0M62-50V0', t.ink, 2.4);
  for (const [x, y] of [
    [-58, -46],
    [-40, -44],
    [-22, -46],
    [24, -44],
    [42, -46],
    [58, -44],
  ] as const)
    vine += sheet.use('grapes', grapes, { x, y });
  return (
    shape(box(-10, -92, 60, 36), t.sand, { stroke: t.ground, 'stroke-width': 1 }) +
    shape(bricks, t.ink) +
    shape(box(-54, -58, 108, 58), t.accent60, { stroke: t.ground, 'stroke-width': 1 }) +
    shape(box(-57, -62, 114, 6), t.ink) +
    shape(fringe, t.ground) +
    shape(window(-34) + window(34), t.paper, { stroke: t.ink, 'stroke-width': 2.4 }) +
    stroke(panes(-34) + panes(34), t.ink, 1.3) +
    shape('M-13 0V-32a13 13 0 0 1 26 0V0z', t.ink) +
    shape('M-10 0V-32a10 10 0 0 1 20 0V0z', t.accent) +
    shape(
      box(-0.7, -42, 1.4, 42) +
        drop(-5, -14, 12, 6, 0) +
        drop(5, -14, 12, 6, 0) +
        hole(-2.6, -9, 0.9) +
        hole(2.6, -9, 0.9),
      t.ground,
    ) +
    vine
  );
}
