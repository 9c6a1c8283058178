import { leaf } from '../cuts.ts';
import type { Sheet } from '../sheet.ts';
import { shape, stroke } from '../svg.ts';

/** Willow hanging in from above, `count` strands from x on, each `gap` after the last. One strand is cut and stretched. */
export function willow(
  sheet: Sheet,
  { x, count, gap, length, fill }: { x: number; count: number; gap: number; length: number; fill: string },
): string {
  const { random } = sheet;
  const strand = (): string => {
    let leaves = '';
    for (let i = 0; i < 13; i++)
      leaves += leaf(5 * Math.sin(i / 4.2), 6 + i * 7.6, 13 - i * 0.3, 1.9, 180 + (i % 2 === 0 ? 28 : -28));
    return stroke('M0-6C8 30 4 70-1 106', fill, 0.9) + shape(leaves, fill);
  };
  let markup = '';
  for (let i = 0; i < count; i++)
    markup += sheet.use(`willow ${fill}`, strand, {
      x: Math.round(x + i * gap + random.between(-3, 3)),
      y: -4,
      scale: (length / 100) * (0.5 + 0.5 * Math.sin(((i + 0.6) / count) * 3)) * random.between(0.8, 1.15),
      flip: i % 2 === 1,
    });
  return markup;
}
