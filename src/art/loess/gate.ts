import { crescent, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { lantern } from '../pieces/lantern.ts';
import type { Tints } from '../palette.ts';
import { box, hole, num, nums, put, shape, stroke } from '../svg.ts';

/** A strip of red paper with flowers down its length, where couplets hang; words would belong to one campaign only. */
function couplet(t: Tints, x: number): string {
  let flowers = '';
  for (let row = 0; row < 5; row++) {
    const y = -112 + row * 21;
    if (row % 2 === 0) for (let i = 0; i < 5; i++) flowers += leaf(...polar(x, y, 1.5, i * 72), 6.4, 1.9, i * 72);
    else flowers += `M${nums(x, y - 6)}l5 6l-5 6l-5-6z`;
  }
  return (
    shape(box(x - 10, -124, 20, 108), t.accent, { stroke: t.ground, 'stroke-width': 1 }) + shape(flowers, t.ground)
  );
}

/** Tiled roof of a gate house: ridge with curled ends, rows of tiles, drip tiles as moons along the edge. */
function roof(t: Tints): string {
  let tiles = '';
  for (let i = -8; i <= 8; i++) tiles += `M${nums(i * 11.5, -193)}Q${nums(i * 12, -180, i * 14.2, -165)}`;
  let drips = '';
  for (let i = -9; i <= 9; i++) drips += crescent(i * 13, -162, 7, 180, 0.6, 84);
  return (
    shape(
      'M-100-194C-112-180-124-170-146-166C-138-158-120-156-100-157H100C120-156 138-158 146-166C124-170 112-180 100-194z',
      t.ink45,
      { stroke: t.overprint, 'stroke-width': 1.5 },
    ) +
    stroke(tiles, t.overprint, 2) +
    shape(drips, t.ground) +
    shape(
      'M-108-194C-118-196-124-204-122-214C-114-206-106-203-96-203H96C106-203 114-206 122-214C124-204 118-196 108-194z',
      t.overprint,
    ) +
    shape(box(-92, -200, 184, 1.6) + hole(-106, -200, 2.4) + hole(106, -200, 2.4), t.ground)
  );
}

/**
 * The gate of a plateau courtyard with new couplets and two lanterns, one leaf open on a warm yard. Under the eaves is a
 * swallows' nest, which is what the whole product is named for. Stands on the origin, 292 wide and 214 high.
 */
export function gate(t: Tints, inside: string): string {
  let bricks = '';
  for (let row = 0; row < 13; row++) bricks += `M-112 ${-8 - row * 11.5}h44M68 ${-8 - row * 11.5}h44`;
  let nails = '';
  for (let y = -92; y < -20; y += 17) for (const x of [-44, -34, -24]) nails += hole(x, y, 2);
  let markup =
    shape(box(-114, -158, 228, 158), t.accent60, { stroke: t.overprint, 'stroke-width': 1.5 }) +
    stroke(bricks, t.overprint, 1.2, { 'stroke-dasharray': '13 2' });
  markup += shape(box(-62, -148, 124, 148), t.overprint) + shape(box(-52, -112, 104, 112), t.paper) + inside;
  // The left leaf stays shut with its nails and ring; the right one stands open, seen from its edge.
  markup +=
    shape(box(-52, -112, 46, 112), t.accent) +
    shape(nails + box(-10, -112, 2, 112), t.accent60) +
    stroke('M-17-54a5 5 0 1 0 .1 0', t.ground, 2);
  markup += shape('M52-112L40-104V6L52 0z', t.accent) + shape('M49-94l-5 4v14l5-4zM49-66l-5 4v14l5-4z', t.accent60);
  markup += shape(box(-52, -140, 104, 20), t.accent, { stroke: t.ground, 'stroke-width': 1 });
  let plaque = '';
  for (const x of [-36, -12, 12, 36]) plaque += `M${x} -137l6 7l-6 7l-6-7z`;
  markup += shape(plaque, t.ground) + couplet(t, -90) + couplet(t, 90) + roof(t);
  markup +=
    put(lantern(t.accent, t.ground, t.overprint), { x: -62, y: -154, scale: 0.62 }) +
    put(lantern(t.accent, t.ground, t.overprint), { x: 62, y: -154, scale: 0.62 });
  // The nest: a mud cup with three open beaks.
  markup +=
    shape('M106-154h24c0 12-6 17-12 17s-12-5-12-17z', t.overprint) +
    shape('M109-150h3v2h-3zM116-146h4v2h-4zM123-150h3v2h-3zM113-142h3v2h-3z', t.ink45);
  for (const [x, turn] of [
    [110, -14],
    [118, 0],
    [126, 14],
  ] as const)
    markup += `<g transform="rotate(${turn} ${x} -152)">${shape(hole(x, -156, 3.6), t.ink) + shape(`M${num(x - 2.6)}-158l2.6-6l2.6 6z`, t.accent)}</g>`;
  return markup + shape('M-66 0h132v5h-132zM-76 5h152v6h-152z', t.ink45) + shape(box(-72, 7, 144, 1.2), t.ground);
}

/** A courtyard wall from x0 to x1 standing on y = 0: coping of tiles, panels of pierced brick. */
export function yardWall(t: Tints, x0: number, x1: number, snow: boolean): string {
  let pierced = '';
  let coping = '';
  for (let x = x0; x < x1; x += 14) coping += `M${nums(x, -66)}q7-9 14 0z`;
  for (let x = x0 + 12; x + 50 < x1; x += 74) {
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 2; j++) pierced += `M${nums(x + 8 + i * 12, -48 + j * 12)}l5 5l-5 5l-5-5z`;
  }
  let bricks = '';
  for (const y of [-22, -15, -8]) bricks += `M${nums(x0, y)}H${num(x1)}`;
  return (
    shape(box(x0, -60, x1 - x0, 60), t.ink65) +
    shape(pierced, t.overprint) +
    stroke(bricks, t.ink85, 1.2, { 'stroke-dasharray': '16 3' }) +
    shape(coping, snow ? t.paper : t.ink45) +
    shape(box(x0, -66, x1 - x0, 7), t.overprint) +
    (snow ? shape(box(x0, -68, x1 - x0, 3), t.paper) : '')
  );
}
