import { smooth, type Point } from '../curve.ts';
import type { Tints } from '../palette.ts';
import type { Random } from '../random.ts';
import { nums, shape, stroke } from '../svg.ts';
import { soleLines, toeLine, toes } from './sole.ts';

/** Puts a point of the print (400 × 1000) on the canvas. */
export type Place = (point: Point) => Point;

export function placed({
  x,
  y,
  size,
  turn,
  flip,
}: {
  x: number;
  y: number;
  size: number;
  turn: number;
  flip?: boolean;
}): Place {
  const [a, s] = [(turn * Math.PI) / 180, size / 1000];
  return ([px, py]) => {
    const [dx, dy] = [(px - 190) * s * (flip ? -1 : 1), (py - 500) * s];
    return [x + dx * Math.cos(a) - dy * Math.sin(a), y + dx * Math.sin(a) + dy * Math.cos(a)];
  };
}

/** The large print as a polder of its own: fields along its edge, ring in ring, a moat round it, five islands for toes. */
export function footprintFields(
  { tints: t, random }: { tints: Tints; random: Random },
  place: Place,
  size: number,
): string {
  const u = size / 1000;
  const closed = (points: readonly Point[]): string => smooth(points.map(place), { closed: true, grain: 1 });
  const step = 17;
  const outline = soleLines(0, 40).map(closed).join('');
  const whole = outline + toes.map((toe) => closed(toeLine(toe, 0))).join('');
  const round = { 'stroke-linecap': 'round' } as const;
  // Fields of a ring: from one crossing dike to the next, in a tint of its own.
  const dense = [0, 1, 2, 3].map((ring) => soleLines(ring * step, 132)[0] ?? []);
  const near = (points: readonly Point[], [x, y]: Point): number => {
    let [best, at] = [Infinity, 0];
    points.forEach(([px, py], i) => {
      const d = (px - x) ** 2 + (py - y) ** 2;
      if (d < best) [best, at] = [d, i];
    });
    return at;
  };
  const fills = new Map<string, string>();
  let dikes = '';
  for (let ring = 0; ring < dense.length - 1; ring++) {
    const [outer, inner] = [dense[ring] ?? [], dense[ring + 1] ?? []];
    const start = random.whole(0, 8);
    for (let i = start; i < outer.length + start - 6;) {
      const step = random.whole(7, 15);
      const far = Math.min(i + step, outer.length + start);
      const [from, to] = [outer[i % outer.length] ?? [0, 0], outer[far % outer.length] ?? [0, 0]] as [Point, Point];
      const [f, g] = [near(inner, from), near(inner, to)];
      const colour = random.pick([t.ink85, t.ink, t.ink65, t.ink85, t.ink, t.ink45, t.accent]);
      if (colour !== t.ink && Math.abs(g - f) < 24 && g > f) {
        const side: Point[] = [];
        for (let k = i; k <= far; k += 2) side.push(outer[k % outer.length] ?? from);
        for (let k = g; k >= f; k -= 2) side.push(inner[k] ?? to);
        const d = side.map((point) => place(point)).map(([x, y]) => nums(Math.round(x), Math.round(y)));
        fills.set(colour, `${fills.get(colour) ?? ''}M${d.join('L')}z`);
      }
      const [p, q] = [place(from), place(inner[f] ?? from)];
      dikes += `M${nums(Math.round(p[0]), Math.round(p[1]))}L${nums(Math.round(q[0]), Math.round(q[1]))}`;
      i = far;
    }
  }
  const ridges = Array.from({ length: 9 }, (_, i) =>
    soleLines((i + 1) * step, 30)
      .map(closed)
      .join(''),
  ).join('');
  const rows = Array.from({ length: 9 }, (_, i) =>
    soleLines((i + 0.5) * step, 30)
      .map(closed)
      .join(''),
  ).join('');
  const toeRidges = toes.map((toe) => closed(toeLine(toe, 14))).join('') + closed(toeLine(toes[0] ?? never(), 31));
  const toeRows =
    toes.map((toe) => closed(toeLine(toe, 7))).join('') +
    toes
      .slice(0, 4)
      .map((toe) => closed(toeLine(toe, 21)))
      .join('');
  return (
    stroke(whole, t.ink65, 34 * u) +
    stroke(whole, t.paper, 27 * u) +
    stroke(whole, t.ink, 12 * u, { 'stroke-linejoin': 'round' }) +
    shape(whole, t.ink) +
    [...fills].map(([colour, d]) => shape(d, colour)).join('') +
    stroke(rows + toeRows, t.ground, 3.6 * u, { 'stroke-dasharray': `0 ${nums(8.6 * u)}`, ...round }) +
    stroke(ridges + toeRidges + dikes, t.ground, 3.4 * u)
  );
}

/** A line of small prints that ends at a point, left and right by turns, `count` steps over `length`. */
export function stepping(t: Tints, [x, y]: Point, length: number, count: number, scale: number): string {
  let d = '';
  for (let i = 1; i <= count; i++) {
    const [px, py] = [x - 14 + (i % 2 === 0 ? 6 : -6) * scale - i * 2, y + (length / count) * i];
    d += `M${nums(px, py)}q${nums(-3.4 * scale, -5 * scale, 0, -10 * scale)}q${nums(4 * scale, 4 * scale, 0, 10 * scale)}zm${nums(0.4, 2)}q${nums(-3 * scale, 5 * scale, 0.4, 5.4 * scale)}q${nums(3 * scale, -1, 1, -5 * scale)}z`;
  }
  return shape(d, t.accent);
}

function never(): never {
  throw new Error('A foot has toes.');
}
