import { crescent } from '../cuts.ts';
import type { HouseLook } from './house.ts';
import { box, hole, nums, polygon, shape, stroke } from '../svg.ts';

function roof(half: number, top: number, y: number, high: number): string {
  return `M${nums(-top, y - high)}C${nums(-top - 8, y - high * 0.4, -half * 0.8, y - 2, -half - 10, y - 14)}C${nums(-half - 6, y - 4, -half, y, -half + 8, y + 1)}H${half - 8}C${nums(half, y, half + 6, y - 4, half + 10, y - 14)}C${nums(half * 0.8, y - 2, top + 8, y - high * 0.4, top, y - high)}z`;
}

/** A two-storeyed lake pavilion (烟雨楼) on its stone terrace; stands on the origin, 190 wide and 190 high. */
export function pavilion({ wall, tile, cut, red, stone }: HouseLook & { stone: string }): string {
  let posts = '';
  let panes = '';
  for (const x of [-62, -31, 0, 31, 62]) posts += box(x - 2.5, -72, 5, 60);
  for (const x of [-55, -24, 7, 38]) for (let i = 0; i < 3; i++) panes += box(x + 1 + i * 6, -66, 4, 34);
  for (const x of [-42, -14, 14, 42]) posts += box(x - 2.2, -128, 4.4, 30);
  for (const x of [-36, -8, 20]) for (let i = 0; i < 3; i++) panes += box(x + i * 6, -124, 4, 22);
  let drips = '';
  for (let i = -9; i <= 9; i++) drips += crescent(i * 8.4, -72, 4.2, 180, 0.6, 84);
  for (let i = -6; i <= 6; i++) drips += crescent(i * 8.4, -128, 4.2, 180, 0.6, 84);
  let tiles = '';
  for (let i = -6; i <= 6; i++)
    tiles += `M${nums(i * 7.4, -96)}L${nums(i * 11, -79)}M${nums(i * 4.6, -158)}L${nums(i * 7.6, -135)}`;
  return (
    shape(box(-95, -12, 190, 12) + polygon([-84, -20], [84, -20], [84, -12], [-84, -12]), stone) +
    stroke('M-92-6h184M-80-16h160', cut, 1.2, { 'stroke-dasharray': '13 3' }) +
    shape(box(-64, -72, 128, 54) + box(-44, -128, 88, 30), wall) +
    shape(panes, red) +
    shape(posts, tile) +
    stroke('M-64-30h128M-44-105h88', tile, 2.5) +
    shape(
      roof(82, 52, -74, 24) +
        roof(58, 30, -130, 34) +
        'M-34-164C-38-168-42-172-42-178C-36-172-30-170-24-170H24C30-170 36-172 42-178C42-172 38-168 34-164z' +
        hole(0, -176, 5),
      tile,
      { stroke: cut, 'stroke-width': 1.4 },
    ) +
    stroke(tiles, cut, 1) +
    shape(drips, cut)
  );
}
