import { num, nums } from './svg.ts';

export type Point = readonly [x: number, y: number];

/**
 * A smooth line steered by points, as relative quadratic curves through their midpoints: short path data, never
 * overshooting, and closed or open. `grain` is what positions are rounded to. Rounded positions are carried along so that rounding never adds up.
 */
export function smooth(points: readonly Point[], { closed = false, grain = 0.1 } = {}): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const mid = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const round = (n: number): number => Math.round(n / grain) * grain;
  const start = closed ? mid(last, first) : first;
  let [x, y] = [round(start[0]), round(start[1])];
  let d = `M${nums(x, y)}`;
  const stops = closed ? points : points.slice(1, -1);
  stops.forEach((point, i) => {
    const next = closed ? (points[(i + 1) % points.length] ?? first) : (points[i + 2] ?? last);
    const end = !closed && i === stops.length - 1 ? last : mid(point, next);
    d += `q${nums(round(point[0]) - x, round(point[1]) - y, round(end[0]) - x, round(end[1]) - y)}`;
    [x, y] = [round(end[0]), round(end[1])];
  });
  return closed ? `${d}z` : d;
}

/** The same line, prolonged straight down to `floor` and closed: a hill. */
export function ground(points: readonly Point[], floor: number): string {
  const first = points[0];
  if (first === undefined) return '';
  return `${smooth(points)}V${num(floor)}H${num(first[0])}z`;
}

/** Point on a circle; 0° is up and degrees go clockwise, as on a clock. */
export function polar(cx: number, cy: number, radius: number, degrees: number): Point {
  const a = (degrees * Math.PI) / 180;
  return [cx + radius * Math.sin(a), cy - radius * Math.cos(a)];
}

/** Height of a polyline at x, between its points. */
export function heightAt(points: readonly Point[], x: number): number {
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1];
    const b = points[i];
    if (a !== undefined && b !== undefined && x <= b[0]) {
      const share = b[0] === a[0] ? 0 : Math.max(0, (x - a[0]) / (b[0] - a[0]));
      return a[1] + (b[1] - a[1]) * share;
    }
  }
  return points.at(-1)?.[1] ?? 0;
}
