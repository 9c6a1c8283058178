import { heightAt } from '../curve.ts';
import { orchardTree } from '../pieces/apple-tree.ts';
import type { Sheet } from '../sheet.ts';
import { put } from '../svg.ts';
import type { Step } from './terrace.ts';

/** Apple trees along the edges of terraces, the farthest first; here and there one is missing. */
export function orchardRows(
  sheet: Sheet,
  steps: readonly Step[],
  scale: number,
  crown: string,
  within: readonly [number, number],
): string {
  const t = sheet.tints;
  let markup = '';
  for (const step of [...steps].reverse()) {
    const from = Math.max(within[0], (step.front[0]?.[0] ?? 0) + 16 * scale);
    const to = Math.min(within[1], (step.front.at(-1)?.[0] ?? 0) - 16 * scale);
    for (let x = from + sheet.random.between(0, 10); x < to; x += 23 * scale) {
      if (sheet.random.chance(0.22)) continue;
      const size = Number((scale * sheet.random.pick([0.86, 1.06])).toFixed(2));
      const cut = (): string => put(orchardTree(crown, t.accent, t.ground), { x: 0, y: 0, scale: size });
      markup += sheet.use(`tree ${crown} ${size}`, cut, {
        x: Math.round(x),
        y: Math.round(heightAt(step.front, x) - 1.5),
      });
    }
  }
  return markup;
}
