import { heightAt, type Point } from '../curve.ts';
import type { Random } from '../random.ts';
import { num, nums, shape } from '../svg.ts';

export interface Plateau {
  x0: number;
  x1: number;
  /** Height of its edge at the left and at the right end. */
  left: number;
  right: number;
  /** How high its steps are. */
  step: number;
  floor: number;
}

/**
 * 塬, the loess tableland from afar: flat tops broken by steep drops. Gullies are wedges cut from the edge, strata are
 * short level cuts, and neither ever waves.
 */
export function plateau(
  random: Random,
  { x0, x1, left, right, step, floor }: Plateau,
  earth: string,
  cut: string,
): { ridge: Point[]; markup: string } {
  const ridge: Point[] = [];
  const trend = (x: number): number => left + ((right - left) * (x - x0)) / (x1 - x0);
  let x = x0;
  let up = random.chance(0.5) ? 1 : -1;
  while (x < x1) {
    const y = trend(x) - up * step * random.between(0.3, 0.7);
    const flat = step * random.between(3.2, 6.5);
    ridge.push([Math.round(x), Math.round(y)], [Math.round(Math.min(x1, x + flat)), Math.round(y)]);
    x += flat + step * random.between(0.4, 0.8);
    up = -up;
  }
  let d = `M${nums(x0, floor)}`;
  for (const point of ridge) d += `L${nums(...point)}`;
  let cuts = '';
  for (let gx = x0 + step; gx < x1; gx += step * random.between(1.1, 2.4)) {
    const y = heightAt(ridge, gx);
    const deep = step * random.between(0.6, 2.1);
    const wide = step * random.between(0.1, 0.2);
    cuts += `M${nums(Math.round(gx - wide), y - 0.5)}h${num(wide * 2)}l${nums(-wide * 0.4, Math.round(deep))}z`;
    const sy = y + step * random.between(1.2, 3.4);
    cuts += `M${nums(Math.round(gx), Math.round(sy))}h${num(Math.round(step * random.between(0.8, 2.6)))}l-2 1.1h${num(-step * 0.6)}z`;
  }
  return { ridge, markup: shape(`${d}V${num(floor)}z`, earth) + shape(cuts, cut) };
}
