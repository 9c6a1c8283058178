import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Tints } from '../palette.ts';
import { circle, hole, nums, put, shape, stroke } from '../svg.ts';

/** Colours of the moon: its paper, the pale figures in it, and the broken rings round it. */
export interface MoonLook {
  paper: string;
  figure: string;
  halo: string;
}

/** The hare that pounds medicine in the moon, standing on the origin, 70 high. */
function hare(): string {
  return (
    'M-15 0C-23-12-17-29-6-34C-10-38-10-44-5-48C0-51 9-50 11-45C14-43 14-39 11-38C9-36 8-35 7-34L17-30L16-25L6-27C11-18 11-8 9 0z' +
    leaf(-3, -46, 23, 4, -22) +
    leaf(3, -48, 23, 3.6, 2) +
    hole(-18, -6, 4.6) +
    'M14-56h4V-15h-4zM6-16h20l-4 16H10z'
  );
}

/** An osmanthus branch in blossom, coming in from the right edge of a disc of radius 100. */
function osmanthus(): { wood: string; leaves: string } {
  const twigs: readonly (readonly [x: number, y: number, degrees: number])[] = [
    [66, 30, 20],
    [60, 2, -50],
    [58, -20, 40],
    [44, -44, -70],
    [34, -54, 30],
    [8, -62, -80],
    [20, -30, -130],
    [-6, -34, -60],
    [-28, -62, -100],
    [-8, -70, 10],
  ];
  let leaves = '';
  for (const [x, y, a] of twigs) {
    for (const turn of [-46, 0, 46]) leaves += leaf(...polar(x, y, 4, a + turn), 15, 3.6, a + turn);
    for (const turn of [100, 160, 220, 280]) leaves += hole(...polar(x, y, 4.4, a + turn), 2.1);
  }
  return { wood: 'M70 66C76 34 62 14 58-14C54-40 30-54 2-62C-10-66-20-66-30-62M57-16C44-22 30-26-6-34', leaves };
}

/** A full moon of radius 100 round the origin: hare and osmanthus, thin as a watermark, and two broken rings of haze. */
export function moon(look: MoonLook): string {
  const { wood, leaves } = osmanthus();
  const ring = (r: number, dash: string, width: number): string =>
    stroke(
      `M${nums(-r, 0)}a${nums(r, r)} 0 1 1 ${nums(2 * r, 0)}a${nums(r, r)} 0 1 1 ${nums(-2 * r, 0)}`,
      look.halo,
      width,
      {
        'stroke-dasharray': dash,
        'stroke-linecap': 'round',
      },
    );
  return (
    ring(128, '150 26 40 22', 1.4) +
    ring(114, '210 18 24 18', 2) +
    circle(0, 0, 100, look.paper) +
    stroke(wood, look.figure, 4.4, { 'stroke-linecap': 'round' }) +
    shape(leaves, look.figure) +
    put(shape(hare(), look.figure), { x: -30, y: 58, scale: 1 }) +
    stroke('M-62 60C-30 66 10 66 44 58M-44 70C-20 75 6 74 26 69', look.figure, 2.4, { 'stroke-linecap': 'round' })
  );
}

/** As it stands in a night sky. */
export function nightMoon(t: Tints): string {
  return moon({ paper: t.ground, figure: t.ink28, halo: t.ink65 });
}
