import { comb, crescent, leaf } from '../cuts.ts';
import { cat } from '../pieces/cat.ts';
import { corn } from '../pieces/corn.ts';
import { lantern } from '../pieces/lantern.ts';
import { peppers } from '../pieces/peppers.ts';
import type { Sheet } from '../sheet.ts';
import { box, nums, polygon, put, shape, stroke } from '../svg.ts';

/** A pair of characters nobody can read, as far away couplets look: strokes across and down. */
function strokes(x: number, y: number): string {
  return (
    box(x - 4, y, 8, 1.5) +
    box(x - 5, y + 4, 10, 1.6) +
    box(x - 0.8, y - 2, 1.7, 11) +
    leaf(x - 1, y + 5, 6, 1.1, 220) +
    leaf(x + 1, y + 5, 6, 1.1, 140)
  );
}

/** A couplet: a red slip `height` long hanging round x = 0 from y = 0. */
function slip(red: string, ink: string, height: number): string {
  let words = '';
  for (let y = 8; y < height - 8; y += 15) words += strokes(0, y);
  return shape(box(-8, 0, 16, height), red) + shape(words, ink);
}

/** A 福 paper stood on its corner. */
function fu(red: string, ink: string): string {
  return (
    shape('M0-17L17 0L0 17L-17 0z', red) +
    shape('M0-13.5L13.5 0L0 13.5L-13.5 0zM0-11.5L11.5 0L0 11.5L-11.5 0z', ink, { 'fill-rule': 'evenodd' }) +
    shape(strokes(0, -4), ink)
  );
}

/**
 * A row house of the regiment: red brick, a low tiled roof under snow, stove pipe, lit windows with paper flowers, corn and
 * peppers under the eaves. Stands on the origin, 420 wide and 170 high.
 */
export function rowHouse(sheet: Sheet): string {
  const t = sheet.tints;
  const brick = (): string => {
    let d = '';
    for (let row = 0; row < 5; row++) for (let i = 0; i < 5; i++) d += box(i * 14 + (row % 2) * 7, row * 7, 12.4, 5.6);
    return shape(d, t.ink85);
  };
  let out = shape(box(-210, -104, 420, 104), t.accent);
  for (const [x, y] of [
    [-206, -40],
    [-136, -40],
    [6, -40],
    [136, -40],
    [-206, -96],
    [138, -96],
    [6, -96],
  ] as const)
    out += sheet.use('brick', brick, { x, y });
  // The roof, its tiles under snow but for the eaves.
  out +=
    shape(polygon([-232, -100], [-186, -160], [186, -160], [232, -100]), t.paper) +
    shape(polygon([-232, -100], [-228, -106], [228, -106], [232, -100]), t.overprint) +
    stroke('M-226-102H228', t.overprint, 9.2, { 'stroke-dasharray': '0 9', 'stroke-linecap': 'round' }) +
    shape(comb(-190, -158, 190, -158, 9, 30), t.ink28) +
    shape(box(110, -196, 15, 46) + box(106, -198, 23, 6), t.overprint) +
    shape('M112-202C104-222 128-230 118-250C136-238 130-222 124-214C120-208 122-204 122-202z', t.sand);
  const window = (): string => {
    let panes = box(-30, -74, 60, 50);
    panes = shape(panes, t.paper, { stroke: t.overprint, 'stroke-width': 4 });
    let flower = '';
    for (let a = 0; a < 360; a += 45) flower += leaf(0, -48, 11, 3.2, a);
    return (
      panes +
      stroke('M0-74V-24M-30-58H30', t.overprint, 2.2) +
      put(shape(flower, t.accent), { x: -15, y: 0, scale: 0.82 }) +
      put(shape(flower, t.accent), { x: 15, y: 0, scale: 0.82 }) +
      shape(box(-34, -24, 68, 4), t.ground) +
      shape(polygon([-30, -17], [30, -17], [44, 0], [-44, 0]), t.ground)
    );
  };
  for (const x of [-150, -52, 152]) out += sheet.use('window', window, { x, y: 0 });
  out +=
    shape(box(44, -84, 46, 84), t.overprint) +
    shape(box(48, -80, 38, 80), t.accent60) +
    put(fu(t.accent, t.ground), { x: 67, y: -48 }) +
    shape(box(40, -94, 54, 9), t.accent) +
    put(slip(t.accent, t.ground, 76), { x: 36, y: -84 }) +
    put(slip(t.accent, t.ground, 76), { x: 98, y: -84 });
  for (const [x, pairs] of [
    [-102, 6],
    [-94, 5],
    [-6, 6],
    [4, 5],
    [200, 6],
  ] as const)
    out += sheet.use(`corn ${pairs}`, () => corn(pairs, t.sand, t.ground, t.accent60), { x, y: -98 });
  for (const x of [-194, 14])
    out += sheet.use('peppers', () => peppers({ ...t, accent: t.overprint, ink45: t.sand }), { x, y: -98 });
  return out + put(cat(t.overprint, t.ground), { x: -40, y: -158, scale: 1.1 });
}

/** The yard's gate: two brick posts with couplets under a small snowed roof, its leaves open. Stands on the origin, 170 wide. */
export function yardGate(sheet: Sheet): string {
  const t = sheet.tints;
  let fringe = '';
  for (let x = -84; x <= 84; x += 8) fringe += crescent(x, -134, 4, 180, 0.6, 84);
  return (
    shape(
      polygon([-46, 0], [-66, 12], [-66, -98], [-46, -108]) + polygon([46, 0], [66, 12], [66, -98], [46, -108]),
      t.ink65,
    ) +
    stroke('M-56 4V-102M56 4V-102', t.sand, 1.6, { 'stroke-dasharray': '7 4' }) +
    shape(box(-72, -128, 26, 128) + box(46, -128, 26, 128) + box(-72, -132, 144, 20), t.overprint) +
    put(slip(t.accent, t.ground, 96), { x: -59, y: -106 }) +
    put(slip(t.accent, t.ground, 96), { x: 59, y: -106 }) +
    shape(box(-40, -129, 80, 15), t.accent) +
    shape([-28, -9, 10, 29].map((x) => strokes(x, -125)).join(''), t.ground) +
    shape(polygon([-94, -132], [-70, -156], [70, -156], [94, -132]), t.paper) +
    shape(box(-94, -135, 188, 6), t.overprint) +
    shape(fringe, t.paper) +
    put(lantern(t.accent, t.ground, t.overprint), { x: -30, y: -114, scale: 0.4 }) +
    put(lantern(t.accent, t.ground, t.overprint), { x: 30, y: -114, scale: 0.4 })
  );
}

/** The wall of the yard from x to x, snow on its coping, pierced with diamonds; stands on y = 0, 54 high. */
export function yardWall(sheet: Sheet, from: number, to: number): string {
  const t = sheet.tints;
  let gaps = '';
  for (let x = from + 16; x < to - 8; x += 26) gaps += `M${nums(x, -42)}l6 8l-6 8l-6-8z`;
  return (
    shape(box(from, -52, to - from, 52), t.ink85) +
    shape(gaps, t.sand) +
    stroke(`M${nums(from, -18)}H${to}M${nums(from, -9)}H${to}`, t.ink65, 1.4, { 'stroke-dasharray': '12 2' }) +
    shape(box(from - 2, -58, to - from + 4, 8), t.paper)
  );
}
