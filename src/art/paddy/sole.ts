import type { Point } from '../curve.ts';

/*
 * A bare right foot seen from below as it presses the ground: the print's outline, and lines inside it that keep an even
 * distance from the edge, as the ridges of a skin and the ridges between paddies both do.
 */

/** Toes up, heel down; 400 wide, 1000 high. Clockwise from the heel. */
const outline: readonly Point[] = [
  [190, 1000],
  [126, 972],
  [102, 890],
  [112, 770],
  [118, 650],
  [98, 540],
  [58, 450],
  [26, 370],
  [20, 290],
  [46, 222],
  [100, 188],
  [170, 196],
  [238, 208],
  [300, 226],
  [348, 268],
  [364, 345],
  [346, 440],
  [320, 545],
  [300, 660],
  [294, 780],
  [288, 890],
  [258, 972],
];

/** Middle, half axes and turn of each toe, the great one first. */
export const toes: readonly { at: Point; rx: number; ry: number; turn: number }[] = [
  { at: [76, 92], rx: 58, ry: 80, turn: -6 },
  { at: [166, 74], rx: 33, ry: 50, turn: 2 },
  { at: [231, 98], rx: 29, ry: 44, turn: 10 },
  { at: [288, 138], rx: 26, ry: 38, turn: 18 },
  { at: [338, 194], rx: 23, ry: 31, turn: 26 },
];

/** A closed line as many points at even distances. */
function dense(points: readonly Point[], count: number): Point[] {
  const at = (i: number): Point => points[(i + points.length) % points.length] ?? [0, 0];
  const fine: Point[] = [];
  for (let i = 0; i < points.length; i++)
    for (let k = 0; k < 8; k++) {
      const u = k / 8;
      const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const blend = (p: number, q: number, r: number, s: number): number =>
        0.5 * (2 * q + (r - p) * u + (2 * p - 5 * q + 4 * r - s) * u * u + (3 * q - p - 3 * r + s) * u ** 3);
      fine.push([blend(a[0], b[0], c[0], d[0]), blend(a[1], b[1], c[1], d[1])]);
    }
  const step = fine.length / count;
  return Array.from({ length: count }, (_, i) => fine[Math.floor(i * step)] ?? [0, 0]);
}

const edge = dense(outline, 132);

/**
 * The sole's outline moved inward by `inset`: one closed line, two once the waist is narrower than that, none in the end.
 * Of the points as many are kept as a line of `keep` would have on the edge.
 */
export function soleLines(inset: number, keep = 44): Point[][] {
  const runs: Point[][] = [[]];
  edge.forEach(([x, y], i) => {
    const [px, py] = edge[(i + edge.length - 1) % edge.length] ?? [x, y];
    const [nx, ny] = edge[(i + 1) % edge.length] ?? [x, y];
    const length = Math.hypot(nx - px, ny - py);
    const point: Point = [x - ((ny - py) / length) * inset, y + ((nx - px) / length) * inset];
    if (edge.some(([ex, ey]) => Math.hypot(ex - point[0], ey - point[1]) < inset - 2)) return;
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && Math.hypot(last[0] - point[0], last[1] - point[1]) > 120) runs.push([point]);
    else runs.at(-1)?.push(point);
  });
  // The line begins at the heel: what was cut off at its end belongs to its beginning.
  const [first, ...rest] = runs;
  const closing = rest.length > 0 ? rest.pop() : undefined;
  const every = Math.max(1, Math.round(edge.length / keep));
  return [[...(closing ?? []), ...(first ?? [])], ...rest]
    .filter((run) => run.length > 6)
    .map((run) => run.filter((_, i) => i % every === 0));
}

/** A toe's outline, `inset` inside its edge. */
export function toeLine({ at, rx, ry, turn }: (typeof toes)[number], inset: number): Point[] {
  const a = (turn * Math.PI) / 180;
  return Array.from({ length: 10 }, (_, i) => {
    const u = (i / 10) * 2 * Math.PI;
    // Steering points lie outside the curve they steer.
    const [x, y] = [Math.cos(u) * (rx - inset) * 1.05, Math.sin(u) * (ry - inset) * 1.05];
    return [at[0] + x * Math.cos(a) - y * Math.sin(a), at[1] + x * Math.sin(a) + y * Math.cos(a)];
  });
}
