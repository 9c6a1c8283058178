import { leaf } from '../cuts.ts';
import type { Sheet } from '../sheet.ts';
import { shape, stroke } from '../svg.ts';

/** Willow hanging in from above, `count` strands from x on, each `gap` after the last. One strand is cut and stretched. */
export function willow(sheet: Sheet, x: number, count: number, gap: number, length: number): string {
  const { tints: t, random } = sheet;
  const strand = (): string => {
    let leaves = '';
    for (let i = 0; i < 11; i++) leaves += leaf(Math.sin(i / 3) * 4, 10 + i * 8.6, 15, 2.6, i % 2 === 0 ? 146 : 214);
    return stroke('M0-10Q8 40 0 104', t.ink, 1) + shape(leaves, t.ink);
  };
  let markup = '';
  for (let i = 0; i < count; i++)
    markup += sheet.use('willow', strand, {
      x: Math.round(x + i * gap + random.between(-4, 4)),
      y: -6,
      scale: (length / 100) * random.between(0.45, 1.1),
      flip: i % 2 === 1,
    });
  return markup;
}
