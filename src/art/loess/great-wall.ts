import { heightAt, type Point } from '../curve.ts';
import { box, nums, polygon, shape } from '../svg.ts';

/** A beacon tower of rammed earth, weathered at one corner; stands on the origin, 34 high. */
export function beacon(earth: string, cut: string): string {
  const solid = 'M-13 0L-10.5-27H-13v-6h4v3h3.5v-3h4v3H2v-3h4v3h2l1.5 5 1.6 1L13 0z';
  return (
    shape(solid, earth) +
    shape(box(-2, -19, 4, 6) + 'M-9-8h7v1h-7zM1-11h8v1H1zM-7-23h9v1h-9zM-8-3h14v1H-8z' + box(5, -19, 2.6, 4), cut)
  );
}

/** A run of the old wall along a ridge: crenels on top, a gap where it has fallen. */
export function wall(ridge: readonly Point[], from: number, to: number, earth: string, cut: string): string {
  const top: Point[] = [];
  const foot: Point[] = [];
  const fallen = from + (to - from) * 0.62;
  for (let x = from, i = 0; x <= to; x += 4, i++) {
    const y = heightAt(ridge, x);
    const ruin = Math.max(0, 1 - Math.abs(x - fallen) / 14);
    const high = (i % 2 === 0 ? 10 : 7) - ruin * 6.5;
    top.push([x, y - high], [x + 4, y - high]);
    foot.unshift([x, y + 3], [x + 4, y + 3]);
  }
  const dashes = top.filter((_, i) => i % 4 === 0).map(([x, y]) => `M${nums(x, y + 4.5)}h4.5v.9h-4.5z`);
  return shape(polygon(...top, ...foot), earth) + shape(dashes.join(''), cut);
}
