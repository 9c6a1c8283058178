import { comb, crescent, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Tints } from '../palette.ts';
import { box, circle, el, hole, nums, put, shape, stroke } from '../svg.ts';
import { person } from './person.ts';

/** A donkey trotting right, ears up; stands on the origin, 110 wide and 98 high. */
export function donkey(hide: string, cut: string, tack: string): string {
  return (
    shape(
      'M-44-50C-36-57-20-56-6-53C4-51 10-53 15-59L25-74L20-97C27-95 31-87 31-80L35-98C40-93 40-84 38-78C44-74 51-68 55-61C57-56 52-53 47-54C42-56 38-58 35-56C33-49 30-42 26-37L32-20L28-1H21L24-19L14-33L12-18L6 0H-1L4-18L5-31C-6-28-16-28-26-32L-20-17L-25 0H-32L-28-16L-36-29L-43-15L-46 0H-53L-50-17C-51-30-50-42-44-50zM-45-49C-52-47-56-38-55-27L-59-20L-52-17L-50-27C-51-36-49-42-44-44z',
      hide,
    ) +
    shape(
      hole(43, -67, 1.6) +
        comb(24, -74, 12, -56, 5, 7) +
        crescent(-36, -42, 9, 280, 0.4, 80) +
        crescent(18, -44, 8, 70, 0.4, 80) +
        leaf(-24, -36, 16, 2, 90) +
        leaf(23, -92, 12, 1.5, 160) +
        leaf(48, -57, 5, 1, 90) +
        'M46-61l5-4l1 2z',
      cut,
    ) +
    stroke('M33-60L40-77M33-58L48-68M14-60C12-50 14-40 20-35M-12-53V-30', tack, 2.4) +
    shape(hole(30, -54, 2.6) + leaf(30, -52, 9, 2.6, 172) + leaf(30, -52, 8, 2.2, 200), tack)
  );
}

/** A donkey cart coming from the fair: sacks of cotton, two lanterns, somebody waving. 210 wide, 120 high; the wheels stand on y = 0. */
export function donkeyCart(t: Tints): string {
  let spokes = '';
  for (let a = 0; a < 360; a += 30) spokes += leaf(...polar(-92, -27, 6, a), 17, 1.6, a);
  const sack = (x: number, y: number): string =>
    shape(`M${nums(x - 17, y)}c-6-12-2-26 8-28l3-6h12l3 6c10 2 14 16 8 28z`, t.paper, {
      stroke: t.ink,
      'stroke-width': 1.4,
    }) +
    shape(box(x - 7, y - 31, 14, 2.6) + `M${nums(x, y - 24)}l8 8l-8 8l-8-8z`, t.accent) +
    shape(leaf(x - 14, y - 4, 12, 1.2, 12) + leaf(x + 14, y - 4, 12, 1.2, -12), t.ink28);
  const lamp = (x: number): string =>
    stroke(`M${x}-108v8M${x}-78v10`, t.ink, 1.4) +
    el('ellipse', { cx: x, cy: -89, rx: 10, ry: 11, fill: t.accent }) +
    stroke(`M${x}-100v22M${x - 5}-98q-3 9 0 18M${x + 5}-98q3 9 0 18`, t.ground, 1) +
    shape(box(x - 5, -101, 10, 2.4) + box(x - 5, -79, 10, 2.4), t.ink);
  return (
    put(donkey(t.ink, t.ground, t.accent), { x: 42, y: 0 }) +
    stroke('M-136-44L70-47', t.overprint, 3.4) +
    stroke('M-132-46V-112H-104', t.overprint, 2.4) +
    lamp(-118) +
    sack(-102, -48) +
    sack(-72, -48) +
    put(person(t, { coat: t.accent, trim: t.ground, hair: 'cap', arms: 'wave', seated: true }), {
      x: -44,
      y: -26,
      scale: 0.66,
    }) +
    shape(box(-138, -50, 112, 12), t.accent60, { stroke: t.overprint, 'stroke-width': 1.6 }) +
    shape(comb(-28, -39, -136, -39, 7, 13), t.overprint) +
    circle(-92, -27, 27, t.overprint) +
    circle(-92, -27, 22.5, t.sand) +
    shape(spokes, t.overprint) +
    circle(-92, -27, 5, t.accent)
  );
}
