import { leaf } from '../cuts.ts';
import type { Point } from '../curve.ts';
import type { Random } from '../random.ts';
import { polygon, shape } from '../svg.ts';

/** Tones of a range: snow in the light, snow out of it, and the rock that looks through. */
export interface RangeTones {
  snow: string;
  dusk: string;
  /** Without it the gullies are left out: a range behind other things. */
  rock?: string;
}

/** One fold of paper: a summit, the ridge that comes down from it, the dark side, gullies cut along the fall of both. */
function summit(random: Random, [x, y]: Point, foot: number, tones: RangeTones): string {
  const tall = foot - y;
  const at = (across: number, down: number): Point => [Math.round(x + across * tall), Math.round(y + down * tall)];
  const w = (): number => random.between(-0.03, 0.03);
  const left = [
    at(-1.3, 1),
    at(-0.84, 0.7),
    at(-0.74, 0.66),
    at(-0.46 + w(), 0.42),
    at(-0.36, 0.38),
    at(-0.13, 0.12),
    at(-0.09, 0.13),
  ];
  const right = [
    at(0.06, 0.08),
    at(0.11, 0.09),
    at(0.3, 0.34 + w()),
    at(0.4, 0.37),
    at(0.66, 0.62),
    at(0.76, 0.65),
    at(1.3, 1),
  ];
  const ridge = [
    at(0, 0),
    at(0.05, 0.13),
    at(-0.03, 0.2),
    at(0.08, 0.36),
    at(0, 0.46),
    at(0.13, 0.64),
    at(0.06, 0.78),
    at(0.2, 1),
  ];
  let rocks = '';
  let lit = '';
  for (let i = 0; i < (tones.rock === undefined ? 0 : 8); i++) {
    const down = 0.2 + i * 0.075;
    const row = i % 3;
    const [ax, ay] = at(-0.06 - row * 0.13 - i * 0.05 + w(), down + row * 0.06);
    rocks += leaf(ax, ay, Math.round(tall * (0.2 - row * 0.04)), tall * 0.022, 212 + row * 8);
    const [bx, by] = at(0.1 + row * 0.1 + i * 0.055, down + row * 0.05);
    lit += leaf(bx, by, Math.round(tall * (0.19 - row * 0.04)), tall * 0.018, 146 - row * 7);
  }
  const folds =
    polygon(
      at(-0.1, 0.16),
      at(-0.08, 0.3),
      at(-0.2, 0.42),
      at(-0.17, 0.56),
      at(-0.34, 0.72),
      at(-0.26, 1),
      at(-0.6, 1),
      at(-0.44, 0.74),
      at(-0.3, 0.6),
      at(-0.3, 0.44),
      at(-0.15, 0.3),
    ) +
    polygon(
      at(-0.46, 0.46),
      at(-0.5, 0.6),
      at(-0.68, 0.74),
      at(-0.66, 0.86),
      at(-0.86, 1),
      at(-1.02, 1),
      at(-0.78, 0.84),
      at(-0.74, 0.72),
      at(-0.56, 0.6),
    );
  return (
    shape(polygon(at(0, 0), ...right, ...left), tones.snow) +
    shape(polygon(...ridge, ...[...right].reverse()) + folds, tones.dusk) +
    (tones.rock === undefined ? '' : shape(rocks, tones.rock) + shape(lit, tones.snow))
  );
}

/** 天山: a snow range, every summit one fold of paper, the high ones behind. `peaks` are the summits, or chance sets them. */
export function range(
  random: Random,
  width: number,
  foot: number,
  high: number,
  tones: RangeTones,
  peaks: Point[] = chain(random, width, foot, high),
): string {
  return [...peaks]
    .sort((a, b) => a[1] - b[1])
    .map((peak) => summit(random, peak, foot, tones))
    .join('');
}

function chain(random: Random, width: number, foot: number, high: number): Point[] {
  const peaks: Point[] = [];
  for (let x = -high * 0.3, tall = true; x < width + high * 0.4; x += high * random.between(0.7, 1), tall = !tall)
    peaks.push([Math.round(x), Math.round(foot - high * (tall ? random.between(0.78, 1) : random.between(0.4, 0.6)))]);
  return peaks;
}
