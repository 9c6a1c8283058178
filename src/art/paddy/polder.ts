import { smooth, type Point } from '../curve.ts';
import type { Tints } from '../palette.ts';
import type { Random } from '../random.ts';
import { el, nums, polygon, shape, stroke } from '../svg.ts';

/** 圩田 from high above, as far as the canvas reaches. `lines` are its canals and dikes from edge to edge. */
export interface Polder {
  markup: string;
  canals: Point[][];
  dikes: Point[][];
}

/** Strips between curving dikes, cut into fields of five crops; every third dike is a canal. */
export function polder(
  { tints: t, random }: { tints: Tints; random: Random },
  {
    width,
    height,
    strip,
    tilt,
    hidden,
  }: { width: number; height: number; strip: number; tilt: number; hidden: (middle: Point) => boolean },
): Polder {
  const phase = random.between(0, 6);
  /** The `row`th line, counted from above the canvas, at x. */
  const line = (row: number, x: number): Point => [
    x,
    row * strip -
      strip * 1.5 +
      (x - width / 2) * tilt +
      Math.sin(x / 210 + phase + row * 0.12) * strip * 0.34 +
      Math.sin(x / 91 + row * 0.5) * strip * 0.1,
  ];
  const rows = Math.ceil((height + Math.abs(tilt) * width) / strip) + 4;
  const first = -Math.ceil((Math.abs(tilt) * width) / 2 / strip);
  const fills = new Map<string, string>();
  const add = (colour: string, d: string): void => void fills.set(colour, (fills.get(colour) ?? '') + d);
  let [seedlings, furrows, bushes, ripples, soil] = ['', '', '', '', ''];
  const hatch = (corners: readonly [Point, Point, Point, Point], count: number, across: boolean): string => {
    const [a, b, , d] = corners;
    const [from, to, end] = across ? [a, b, d] : [a, d, b];
    const step: Point = [(to[0] - from[0]) / (count + 1), (to[1] - from[1]) / (count + 1)];
    // Lines of a field run alike, so that they are said with the same few characters; they stop short of its dike.
    const [dx, dy] = [end[0] - from[0], end[1] - from[1]];
    const long = `l${nums(Math.round(dx * 0.92), Math.round(dy * 0.92))}`;
    let out = '';
    for (let i = 1; i <= count; i++)
      out += `M${nums(Math.round(from[0] + step[0] * i + dx * 0.04), Math.round(from[1] + step[1] * i + dy * 0.04))}${long}`;
    return out;
  };
  for (let row = first; row < first + rows; row++) {
    let x = -random.between(0, 60);
    let slant = 0;
    while (x < width) {
      const wide = random.between(strip * 0.9, strip * 2.6);
      const next = random.between(-9, 9);
      const corners = [line(row, x), line(row, x + wide), line(row + 1, x + wide + next), line(row + 1, x + slant)].map(
        ([px, py]): Point => [Math.round(px), Math.round(py)],
      ) as unknown as [Point, Point, Point, Point];
      x += wide;
      slant = next;
      const [top, bottom] = [Math.min(corners[0][1], corners[1][1]), Math.max(corners[2][1], corners[3][1])];
      const crop = random.next();
      const across = random.chance(0.4);
      if (
        bottom < 0 ||
        top > height ||
        hidden([(corners[0][0] + corners[2][0]) / 2, (corners[0][1] + corners[2][1]) / 2])
      )
        continue;
      const d = polygon(...corners);
      const dense = across ? Math.round(wide / 14) : Math.round(strip / 10.5);
      if (crop < 0.36) {
        add(t.ink14, d);
        seedlings += hatch(corners, dense, across);
      } else if (crop < 0.58) {
        add(t.ink28, d);
        furrows += hatch(corners, dense, across);
      } else if (crop < 0.76) {
        add(t.sky, d);
        bushes += hatch(corners, Math.max(2, Math.round(strip / 15)), false);
      } else if (crop < 0.88) {
        add(t.sand, d);
        soil += hatch(corners, dense, across);
      } else {
        add(t.paper, d);
        ripples += hatch(corners, 2, false);
      }
    }
  }
  const lines = Array.from({ length: rows + 1 }, (_, i) => {
    const points: Point[] = [];
    for (let x = -20; x <= width + 80; x += 84) points.push(line(first + i, x));
    return points;
  }).filter((points) => points.some(([, y]) => y > -20 && y < height + 20));
  const canals = lines.filter((_, i) => i % 3 === 1);
  const dikes = lines.filter((_, i) => i % 3 !== 1);
  const draw = (all: Point[][]): string => all.map((points) => smooth(points, { grain: 1 })).join('');
  const round = { 'stroke-linecap': 'round' } as const;
  const markup =
    el('rect', { width, height, fill: t.ground }) +
    [...fills].map(([colour, d]) => shape(d, colour)).join('') +
    stroke(seedlings, t.ink65, 2.4, { 'stroke-dasharray': '0 5.4', ...round }) +
    stroke(furrows, t.ground, 1.6) +
    stroke(bushes, t.ink65, 6, { 'stroke-dasharray': '0 10', ...round }) +
    stroke(soil, t.accent60, 1.4, { 'stroke-dasharray': '7 2' }) +
    stroke(ripples, t.ink28, 1.4, { 'stroke-dasharray': '12 9 4 14' }) +
    stroke(draw(dikes), t.ground, 3.4) +
    stroke(draw(dikes), t.accent60, 0.9) +
    stroke(draw(canals), t.ink65, 9) +
    stroke(draw(canals), t.paper, 6.4);
  return { markup, canals, dikes };
}
