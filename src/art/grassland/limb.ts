import { smooth, type Point } from '../curve.ts';
import { nums, polygon } from '../svg.ts';

/** A joint of a leg, and how thick the leg is there. */
export type Joint = readonly [x: number, y: number, width: number];

/** A leg from shoulder to pastern with its hoof: one closed outline through its joints, thinning as legs do. */
export function limb(joints: readonly Joint[]): string {
  const near: Point[] = [];
  const far: Point[] = [];
  joints.forEach(([x, y, width], i) => {
    const [px, py] = joints[Math.max(0, i - 1)] ?? [x, y];
    const [nx, ny] = joints[Math.min(joints.length - 1, i + 1)] ?? [x, y];
    const length = Math.hypot(nx - px, ny - py) || 1;
    const [ox, oy] = [((py - ny) / length) * (width / 2), ((nx - px) / length) * (width / 2)];
    near.push([x + ox, y + oy]);
    far.unshift([x - ox, y - oy]);
  });
  const [x, y] = joints.at(-1) ?? [0, 0];
  const [px, py] = joints.at(-2) ?? [0, 0];
  const length = Math.hypot(x - px, y - py) || 1;
  const [dx, dy] = [(x - px) / length, (y - py) / length];
  // The hoof: a wedge that goes on where the leg ends, wider at its sole.
  const at = (along: number, across: number): Point => [x + dx * along - dy * across, y + dy * along + dx * across];
  return `${smooth([...near, ...far].reverse(), { closed: true, grain: 0.5 })}${polygon(at(-1, -2.6), at(7.5, -4.8), at(8, 3.4), at(-1, 2.6))}`;
}

/** A lock of hair from its root over a bend to its tip. */
export function lock(x: number, y: number, bx: number, by: number, tx: number, ty: number, width: number): string {
  const length = Math.hypot(tx - x, ty - y) || 1;
  const [ox, oy] = [(-(ty - y) / length) * width, ((tx - x) / length) * width];
  // Whole numbers will do for hair.
  const whole = (...values: number[]): string => nums(...values.map(Math.round));
  return `M${nums(x - ox * 0.3, y - oy * 0.3)}Q${whole(bx - ox, by - oy, tx, ty)}Q${whole(bx + ox, by + oy)} ${nums(x + ox * 0.3, y + oy * 0.3)}z`;
}
