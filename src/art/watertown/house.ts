import { crescent } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Tints } from '../palette.ts';
import { box, hole, num, nums, shape, stroke } from '../svg.ts';

/** Colours of a house: walls, tiles, the lines cut into the tiles, and what shines or hangs red. */
export interface HouseLook {
  wall: string;
  tile: string;
  cut: string;
  red: string;
}

/** A tile cap with curled tips, as on every step of a horse-head wall; its middle at x, y. */
function cap(x: number, y: number, half: number): string {
  return `M${nums(x - half, y)}C${nums(x - half - 2, y - 2, x - half - 5, y - 3, x - half - 7, y - 8)}C${nums(x - half - 3, y - 6, x - half, y - 5.5, x - half + 4, y - 5.5)}H${num(x + half - 4)}C${nums(x + half, y - 5.5, x + half + 3, y - 6, x + half + 7, y - 8)}C${nums(x + half + 5, y - 3, x + half + 2, y - 2, x + half, y)}z`;
}

/** 马头墙: a house seen from its stepped gable. Stands on the origin, 72 wide and 92 high. */
export function gableHouse(look: HouseLook): string {
  let lattice = '';
  for (let i = 0; i < 6; i++) lattice += `M${nums(...polar(0, -52, 2, i * 60))}L${nums(...polar(0, -52, 8, i * 60))}`;
  return (
    shape('M-34 0V-58H-22V-71H-10V-84H10V-71H22V-58H34V0z', look.wall) +
    shape(cap(-28, -58, 7) + cap(28, -58, 7) + cap(-16, -71, 7) + cap(16, -71, 7) + cap(0, -84, 11), look.tile) +
    shape(hole(0, -52, 9), look.tile) +
    stroke(lattice, look.wall, 1.4) +
    shape(
      box(-22, -34, 11, 14) + box(11, -34, 11, 14) + 'M-24-36h15v2h-15zM9-36h15v2h-15z' + box(-34, -5, 68, 5),
      look.tile,
    ) +
    stroke('M-16.5-34v14M16.5-34v14M-22-27h11M11-27h11', look.wall, 1.2)
  );
}

/** A house seen from its eaves: tiled roof, lattice windows, a red door and a lantern. Stands on the origin, 80 wide, 84 high. */
export function eavesHouse(look: HouseLook): string {
  let tiles = '';
  for (let i = -5; i <= 5; i++) tiles += `M${nums(i * 4.4, -70)}Q${nums(i * 5.2, -60, i * 7, -50)}`;
  let drips = '';
  for (let i = -6; i <= 6; i++) drips += crescent(i * 6, -48.6, 3.2, 180, 0.6, 84);
  const panes = (x: number): string => `M${x} -40v22M${x + 5} -40v22M${x - 5} -40v22M${x - 10} -33h20M${x - 10} -26h20`;
  return (
    shape(box(-33, -50, 66, 50), look.wall) +
    shape(
      'M-40-47C-32-50-27-60-24-71H24C27-60 32-50 40-47z' +
        'M-27-71C-29-73-32-75-32-79C-29-76-26-75.5-22-75.5H22C26-75.5 29-76 32-79C32-75 29-73 27-71z',
      look.tile,
    ) +
    stroke(tiles, look.cut, 1.1) +
    shape(drips, look.cut) +
    shape(box(-29, -42, 22, 26) + box(10, -42, 22, 26) + box(-33, -5, 66, 5), look.tile) +
    stroke(panes(-18) + panes(21), look.wall, 1.1) +
    shape(box(-6, -36, 14, 36), look.red) +
    shape(
      box(0.4, -36, 1.2, 36) +
        hole(-1.6, -18, 0.9) +
        hole(3.6, -18, 0.9) +
        'M-3-30l1.6 2.6l-1.6 2.6l-1.6-2.6zM5-30l1.6 2.6l-1.6 2.6l-1.6-2.6z',
      look.wall,
    ) +
    shape('M-10-44a4 4.5 0 1 0 .1 0zM12-44a4 4.5 0 1 0 .1 0z', look.red) +
    shape('M-10-43.4q1.6 3.9 0 7.8q-1.6-3.9 0-7.8zM12-43.4q1.6 3.9 0 7.8q-1.6-3.9 0-7.8z', look.wall)
  );
}

/** Paper walls and ink tiles, as in daylight. */
export function plain(t: Tints): HouseLook {
  return { wall: t.paper, tile: t.ink, cut: t.ground, red: t.accent };
}
