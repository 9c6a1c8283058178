import { polar } from './curve.ts';
import { nums } from './svg.ts';

/*
 * The cuts a papercutter learns first. Each returns path data, so that all cuts of one colour in a piece share a path.
 */

/** 锯齿纹: a row of separate thin teeth along a straight line, growing and shrinking like fur. */
export function comb(x0: number, y0: number, x1: number, y1: number, depth: number, count: number): string {
  const [dx, dy] = [(x1 - x0) / count, (y1 - y0) / count];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = [-dy / length, dx / length];
  let d = '';
  for (let i = 0; i < count; i++) {
    const deep = depth * (0.55 + 0.45 * Math.sin(((i + 0.5) / count) * Math.PI));
    const [x, y] = [x0 + dx * i, y0 + dy * i];
    d += `M${nums(x, y)}l${nums(dx * 0.7, dy * 0.7)}l${nums(nx * deep - dx * 0.35, ny * deep - dy * 0.35)}z`;
  }
  return d;
}

/** 月牙纹: a crescent whose belly points to `degrees`. */
export function crescent(cx: number, cy: number, radius: number, degrees: number, belly = 0.5, spread = 75): string {
  const [ax, ay] = polar(cx, cy, radius, degrees - spread);
  const [bx, by] = polar(cx, cy, radius, degrees + spread);
  const inner = radius / Math.max(0.15, 1 - belly * 0.8);
  return `M${nums(ax, ay)}A${nums(radius, radius)} 0 ${spread > 90 ? 1 : 0} 1 ${nums(bx, by)}A${nums(inner, inner)} 0 0 0 ${nums(ax, ay)}z`;
}

/** 水滴纹: a drop with its point at x, y and its round end `length` away. */
export function drop(x: number, y: number, length: number, width: number, degrees: number): string {
  const side = (along: number, across: number): string => {
    const [px, py] = polar(x, y, along, degrees);
    const [ox, oy] = polar(0, 0, across, degrees + 90);
    return nums(px + ox, py + oy);
  };
  return `M${nums(x, y)}C${side(length * 0.35, width * 0.35)} ${side(length * 0.55, width * 0.62)} ${side(length * 0.8, width * 0.5)}C${side(length * 1.06, width * 0.34)} ${side(length * 1.06, -width * 0.34)} ${side(length * 0.8, -width * 0.5)}C${side(length * 0.55, -width * 0.62)} ${side(length * 0.35, -width * 0.35)} ${nums(x, y)}z`;
}

/** 柳叶纹: a leaf pointed at both ends. */
export function leaf(x: number, y: number, length: number, width: number, degrees: number): string {
  const [ex, ey] = polar(x, y, length, degrees);
  const [mx, my] = polar(x, y, length * 0.45, degrees);
  const [ox, oy] = polar(0, 0, width, degrees + 90);
  return `M${nums(x, y)}Q${nums(mx + ox, my + oy)} ${nums(ex, ey)}Q${nums(mx - ox, my - oy)} ${nums(x, y)}z`;
}

/** Rays of a ring, for lamps and medals: short leaves standing round the origin. */
export function rays(count: number, inner: number, length: number, width: number): string {
  let d = '';
  for (let i = 0; i < count; i++) d += leaf(...polar(0, 0, inner, (i * 360) / count), length, width, (i * 360) / count);
  return d;
}
