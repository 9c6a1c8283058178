import type { Point } from '../curve.ts';
import type { Random } from '../random.ts';
import { nums, polygon, shape } from '../svg.ts';

/** 天山: a snow range, every peak one fold of paper, lit left and shaded right, its snow line cut in teeth. */
export function range(
  random: Random,
  width: number,
  foot: number,
  high: number,
  stone: string,
  shade: string,
  snow: string,
): string {
  const peaks: Point[] = [];
  for (let x = -high * 0.4; x < width + high * 0.5; x += high * random.between(0.55, 0.95))
    peaks.push([Math.round(x), Math.round(foot - high * random.between(0.44, 1))]);
  let body = '';
  let dark = '';
  let white = '';
  for (const [x, y] of peaks) {
    const tall = foot - y;
    const [left, right] = [x - tall * 0.95, x + tall * 0.95];
    body += polygon([left, foot], [x, y], [right, foot]);
    dark += polygon(
      [x, y],
      [right, foot],
      [x + tall * 0.2, foot],
      [x + tall * 0.1, y + tall * 0.62],
      [x - tall * 0.06, y + tall * 0.36],
    );
    // Snow hangs down in teeth of uneven length, as far as the fold on either side.
    let edge = `M${nums(x, y)}`;
    const teeth = [-0.36, -0.27, -0.19, -0.11, -0.03, 0.06, 0.14, 0.22, 0.31, 0.38];
    teeth.forEach((k, i) => {
      const slant = Math.abs(k) / 0.95;
      edge += `L${nums(Math.round(x + k * tall), Math.round(y + tall * (i % 2 === 0 ? slant + 0.02 : 0.34 + random.between(0.02, 0.18))))}`;
    });
    white += `${edge}z`;
  }
  return shape(body, stone) + shape(dark, shade) + shape(white, snow);
}
