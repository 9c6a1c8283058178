import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Sheet } from '../sheet.ts';
import { box, hole, num, put, shape, stroke } from '../svg.ts';

/** Mulberries on a dyke between x0 and x1, their fists of branches cut back as for silkworms. */
export function mulberries(sheet: Sheet, x0: number, x1: number, y: number, scale: number): string {
  const { tints: t, random, use } = sheet;
  const tree = (): string => {
    let crown = '';
    for (const [x, cy, r] of [
      [-7, -22, 7],
      [7, -23, 7.5],
      [0, -29, 8],
    ] as const)
      crown += hole(x, cy, r);
    const leaves = [0, 60, 120, 180, 240, 300].map((a) => leaf(...polar(0, -25, 4, a), 6.5, 1.8, a)).join('');
    return put(stroke('M0 0V-14M0-9L-6-18M0-9L6-18', t.ink, 2.4) + shape(crown, t.ink) + shape(leaves, t.ground), {
      x: 0,
      y: 0,
      scale,
    });
  };
  let markup =
    shape(box(x0 - 20, y, x1 - x0 + 40, 10), t.accent60) +
    stroke(`M${num(x0 - 20)} ${num(y + 4)}H${num(x1 + 20)}`, t.ground, 3, { 'stroke-dasharray': '1.4 5' });
  for (let x = x0; x < x1; x += random.between(22, 30) * scale)
    markup += use(`mulberry ${scale}`, tree, { x: Math.round(x), y: y + 1 });
  return markup;
}
