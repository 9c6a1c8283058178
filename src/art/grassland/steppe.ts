import { leaf } from '../cuts.ts';
import { ground, heightAt, smooth, type Point } from '../curve.ts';
import type { Sheet } from '../sheet.ts';
import { num, shape, stroke } from '../svg.ts';

export interface Swell {
  points: Point[];
  markup: string;
}

export interface SwellLook {
  /** Height of the crest, and how far it rises and falls. */
  y: number;
  reach: number;
  floor: number;
  fill: string;
  cut: string;
  /** Size of the tufts: small is far. */
  tuft: number;
}

/**
 * One long swell of grassland: a single unbroken line, combed along its crest, and a few tufts of grass. No step, no edge;
 * most of it is left empty, because that is what a steppe is.
 */
export function swell(sheet: Sheet, width: number, { y, reach, floor, fill, cut, tuft }: SwellLook): Swell {
  const { random } = sheet;
  const points: Point[] = [];
  const [a, b] = [random.between(0, 6), random.between(0, 6)];
  for (let x = -60; x <= width + 130; x += 70)
    points.push([x, Math.round(y + reach * (Math.sin(x / 250 + a) * 0.7 + Math.sin(x / 130 + b) * 0.3))]);
  const blades = (): string =>
    shape(
      [-34, -12, 12, 34].map((turn) => leaf(0, 0, (Math.abs(turn) < 20 ? 9 : 7) * tuft, 0.9 * tuft, turn)).join(''),
      cut,
    );
  let grass = '';
  const count = Math.min(34, Math.round((width * (floor - y)) / (tuft * tuft * 2200)));
  for (let i = 0; i < count; i++) {
    const x = random.whole(0, width);
    const high = heightAt(points, x);
    grass += sheet.use(`grass ${cut} ${tuft}`, blades, {
      x,
      y: Math.round(random.between(high + 16 * tuft, Math.min(floor, high + 120 * tuft))),
    });
  }
  const line = smooth(points, { grain: 1 });
  return {
    points,
    markup:
      shape(ground(points, floor), fill) +
      stroke(line, cut, 3.4 * tuft, {
        'stroke-dasharray': `1.4 ${num(4.6 * tuft)}`,
        transform: `translate(0 ${num(4 * tuft)})`,
      }) +
      grass,
  };
}

/** A river in loops, from afar to near: it widens and swings. */
export function river(x: number, top: number, bottom: number, swing: number, fill: string): string {
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 8; i++) {
    const k = i / 8;
    const y = top + (bottom - top) * k ** 1.5;
    const cx = x + Math.sin(k * 9) * swing * (0.2 + k);
    const half = 1 + 34 * k * k;
    left.push([cx - half, y]);
    right.unshift([cx + half, y]);
  }
  return shape(`${smooth(left, { grain: 1 })}L${smooth(right, { grain: 1 }).slice(1)}z`, fill);
}
