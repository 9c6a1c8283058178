import type { Sheet } from '../sheet.ts';
import { farmhouseFront } from './farmhouse.ts';

/** A hamlet: white farmhouses side by side along a dike. */
export function homes(
  { tints: t, use }: Sheet,
  { x, y, count, scale }: { x: number; y: number; count: number; scale: number },
): string {
  let out = '';
  for (let i = 0; i < count; i++)
    out += use('farmhouse', () => farmhouseFront(t, t.accent60, false), {
      x: Math.round(x + (i - (count - 1) / 2) * 88 * scale),
      y: y + (i % 2) * 2,
      scale,
      flip: i % 2 === 1,
    });
  return out;
}
