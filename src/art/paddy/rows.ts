import { ground as hill, type Point } from '../curve.ts';
import { leaf } from '../cuts.ts';
import type { Sheet } from '../sheet.ts';
import { box, hole, nums, shape, stroke } from '../svg.ts';

/** Paddies seen across a dike, from `horizon` down to `floor`: strips that grow nearer, water with rows of seedlings in it. */
export function paddies(
  { tints: t, random }: Sheet,
  {
    x0,
    x1,
    horizon,
    floor,
    night = false,
  }: { x0: number; x1: number; horizon: number; floor: number; night?: boolean },
): string {
  const strips = 5;
  let out = '';
  let y = horizon;
  for (let i = 0; i < strips; i++) {
    const deep = ((floor - horizon) * (i + 1)) / ((strips * (strips + 1)) / 2);
    const water = night ? [t.ink85, t.ink65] : [t.ink28, t.ink14, t.sky];
    const colour = water[(i + (random.chance(0.3) ? 1 : 0)) % water.length] ?? t.ink14;
    out += shape(box(x0, y, x1 - x0, deep + 1), colour);
    const rows = Math.max(1, Math.round(deep / (5 + i * 2.4)));
    let d = '';
    for (let r = 0; r < rows; r++)
      d += `M${nums(x0 + random.whole(0, 8), Math.round(y + ((r + 0.6) * deep) / rows))}H${x1}`;
    out += stroke(d, night ? t.ink45 : t.ink65, 1.6 + i * 0.7, {
      'stroke-dasharray': `${nums(1.4 + i * 0.5)} ${nums(4 + i * 2)}`,
    });
    const lift = random.between(-3, 3);
    out += stroke(
      `M${x0} ${nums(Math.round(y + deep))}Q${nums((x0 + x1) / 2, Math.round(y + deep + lift))} ${x1} ${nums(Math.round(y + deep))}`,
      night ? t.ink28 : t.accent60,
      1.6 + i * 0.9,
    );
    y += deep;
  }
  return out;
}

/** A far line of mulberries and bamboo along the horizon. */
export function hedge({ random }: Sheet, x0: number, x1: number, y: number, high: number, fill: string): string {
  const points: Point[] = [];
  for (let x = x0; x <= x1 + 12; x += random.whole(12, 24))
    points.push([x, Math.round(y - random.between(0.3, 1) * high)]);
  return shape(hill(points, y + 2), fill);
}

/** A mulberry cut back to fists, large leaves on its rods; 70 high on the origin. */
export function mulberry(bark: string, foliage: string, vein: string): string {
  const rods = 'M0 0V-22L-14-34M0-22L13-36M-14-34L-22-58M-14-34L-9-62M13-36L9-64M13-36L24-58M0-22V-54';
  let leaves = '';
  let veins = '';
  for (const [x, y, a] of [
    [-22, -58, -30],
    [-20, -48, -80],
    [-9, -62, 6],
    [-12, -50, 40],
    [9, -64, -8],
    [24, -58, 30],
    [20, -46, 80],
    [0, -54, 0],
    [-15, -38, -100],
    [15, -38, 100],
    [3, -40, 50],
    [-3, -44, -50],
  ] as const) {
    leaves += leaf(x, y, 16, 7.5, a);
    veins += leaf(x, y, 11, 0.8, a);
  }
  return (
    stroke(rods, bark, 3.4, { 'stroke-linejoin': 'round' }) +
    shape(leaves, foliage) +
    shape(veins, vein) +
    shape(hole(-14, -34, 3) + hole(13, -36, 3), bark)
  );
}
