import { crescent, leaf } from '../cuts.ts';
import type { Tints } from '../palette.ts';
import { box, hole, nums, shape, stroke } from '../svg.ts';

/** 卷云纹: a cloud scroll as felt is sewn with, about 24 wide, standing on x, y. */
function scroll(x: number, y: number): string {
  return `M${nums(x - 11, y)}C${nums(x - 11, y - 9, x - 1, y - 9, x - 1, y - 2)}M${nums(x + 11, y)}C${nums(x + 11, y - 9, x + 1, y - 9, x + 1, y - 2)}M${nums(x, y)}v-11`;
}

/** A felt tent (蒙古包): lattice wall, roof with scrolls, red door, smoke ring open. Stands on the origin, 116 wide, 84 high. */
export function yurt(t: Tints, felt: string, line: string): string {
  let scrolls = '';
  for (const x of [-34, 34]) scrolls += scroll(x, -8);
  let lattice = '';
  for (let i = -5; i < 5; i++) if (i < -2 || i > 1) lattice += `M${i * 10.6} -34l10.6 -8M${i * 10.6} -42l10.6 8`;
  return (
    shape('M-56 0V-44C-52-50-24-72-14-76H14C24-72 52-50 56-44V0z', felt, { stroke: line, 'stroke-width': 1 }) +
    shape('M-16-76C-14-86 14-86 16-76z' + box(-57, -47, 114, 5), t.accent) +
    stroke(`${scrolls}${lattice}M-30-49L-10-74M30-49L10-74M0-47V-76M-56-30H-17M17-30H56`, line, 1.6) +
    shape(
      crescent(0, -76, 9, 0, 0.4, 70) +
        hole(-45, -44.5, 1.3) +
        hole(-25, -44.5, 1.3) +
        hole(25, -44.5, 1.3) +
        hole(45, -44.5, 1.3),
      t.ground,
    ) +
    shape(box(-16, -36, 32, 36), t.ink) +
    shape(box(-13, -33, 12, 33) + box(1, -33, 12, 33), t.accent) +
    shape(leaf(-7, -26, 14, 3.5, 180) + leaf(7, -26, 14, 3.5, 180) + hole(-3.4, -8, 1.1) + hole(3.4, -8, 1.1), t.ground)
  );
}
