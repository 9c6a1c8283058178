import { leaf } from '../cuts.ts';
import { ground, heightAt, smooth, type Point } from '../curve.ts';
import type { Sheet } from '../sheet.ts';
import { el, num, shape, stroke } from '../svg.ts';
import { horns } from './rosette.ts';

export interface Felt {
  points: Point[];
  markup: string;
}

export interface FeltLook {
  /** Height of the crest, and how far it rises and falls. */
  y: number;
  reach: number;
  /** How long its waves are: a far hill has long ones. */
  wave: number;
  floor: number;
  fill: string;
  /** The cut edge of the felt, the running stitch under it, and what is sewn on. */
  edge: string;
  stitch: string;
  /** Near is large: width of the edge, length of a stitch, height of a tuft. */
  size: number;
  /** Horns sewn along the hill (贴花), so many over its width. */
  horned?: number;
  /** Tufts of grass that stand out of the snow. */
  tufts?: number;
  /** Which way the hill leans: rises to the right by this much over the whole width. */
  rise?: number;
}

/** One hill as a piece of felt laid over the last: a soft edge, a running stitch along it, horns sewn on, tufts of grass. */
export function felt(sheet: Sheet, width: number, look: FeltLook): Felt {
  const { random } = sheet;
  const { y, reach, wave, size, rise = 0, tufts = 0, horned = 0 } = look;
  const points: Point[] = [];
  const [a, b] = [random.between(0, 6), random.between(0, 6)];
  const step = Math.max(40, wave / 3);
  for (let x = -step; x <= width + 2 * step; x += step) {
    const lift = Math.sin((x / wave) * 2 + a) * 0.7 + Math.sin((x / wave) * 4.6 + b) * 0.3;
    points.push([x, Math.round(y + reach * lift - (rise * x) / width)]);
  }
  const line = smooth(points, { grain: 1 });
  const under = (down: number): string => `translate(0 ${num(down)})`;
  let markup =
    shape(ground(points, look.floor), look.fill) +
    stroke(line, look.edge, 1.5 * size) +
    stroke(line, look.stitch, 1.3 * size, {
      'stroke-dasharray': `${num(7 * size)} ${num(4.5 * size)}`,
      transform: under(7 * size),
    });
  if (horned > 0) {
    const sewn = (): string => stroke(horns, look.stitch, 3.4, { 'stroke-linecap': 'round' });
    for (let i = 0; i < horned; i++) {
      const x = Math.round((width * (i + 0.5)) / horned + random.between(-0.2, 0.2) * (width / horned));
      markup += sheet.use(`horns ${look.stitch}`, sewn, {
        x,
        y: Math.round(heightAt(points, x) + 62 * size),
        scale: Number((1.35 * size).toFixed(2)),
      });
    }
  }
  const blades = (): string =>
    el('path', {
      fill: look.stitch,
      d: [-34, -12, 12, 34].map((turn) => leaf(0, 0, Math.abs(turn) < 20 ? 11 : 8, 1, turn)).join(''),
    });
  for (let i = 0; i < tufts; i++) {
    const x = random.whole(0, width);
    markup += sheet.use(`tuft ${look.stitch}`, blades, {
      x,
      y: Math.round(
        random.between(heightAt(points, x) + 20 * size, Math.min(look.floor, heightAt(points, x) + 110 * size)),
      ),
      scale: Number((size * random.between(0.9, 1.3)).toFixed(1)),
    });
  }
  return { points, markup };
}
