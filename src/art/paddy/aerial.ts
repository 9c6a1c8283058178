import { leaf, rays } from '../cuts.ts';
import { polar, type Point } from '../curve.ts';
import type { Tints } from '../palette.ts';
import { box, circle, hole, polygon, put, shape, stroke } from '../svg.ts';

/*
 * What stands in the fields, seen from straight above; each piece has its middle on the origin, and its shadow falls to the
 * lower right, for it is ten in the morning.
 */

/** A farmhouse: two slopes of tile, a white gable edge, a lean-to kitchen with its chimney. 40 wide. */
export function farmhouse(t: Tints): string {
  return (
    shape(polygon([-17, -4], [22, -4], [26, 15], [-13, 15]), t.ink45) +
    shape(box(-20, -12, 40, 24), t.paper) +
    shape(box(-18, -10, 36, 10), t.ink65) +
    shape(box(-18, 0, 36, 10), t.ink) +
    stroke(
      'M-13-10V0M-8-10V0M-3-10V0M2-10V0M7-10V0M12-10V0M-13 0V10M-8 0V10M-3 0V10M2 0V10M7 0V10M12 0V10',
      t.ink28,
      0.8,
    ) +
    shape(box(-20, -1, 40, 2), t.paper) +
    shape(box(12, -16, 5, 5), t.accent)
  );
}

/** A clump of trees in their shadow. 24 wide. */
export function clump(t: Tints): string {
  const crowns: readonly (readonly [number, number, number])[] = [
    [-6, 2, 6.5],
    [5, 4, 7],
    [0, -6, 6],
  ];
  return (
    shape(crowns.map(([x, y, r]) => hole(x + 3, y + 4, r)).join(''), t.ink45) +
    shape(crowns.map(([x, y, r]) => hole(x, y, r)).join(''), t.ink) +
    shape(crowns.map(([x, y]) => leaf(x - 4, y + 1, 6, 1.6, 40)).join(''), t.ground)
  );
}

/** Somebody in a straw hat, bent over the seedlings. 11 wide. */
export function hat(t: Tints): string {
  return (
    shape(hole(2.4, 3, 5.6), t.overprint) +
    circle(0, 0, 5.6, t.sand) +
    stroke('M0-3.4A3.4 3.4 0 1 1-.1-3.4', t.accent, 1) +
    circle(0, 0, 1.2, t.accent)
  );
}

/** A rowing boat with its mat roof and wake, bow to the right. 40 long. */
export function boat(t: Tints): string {
  return (
    stroke('M-20-3Q-34-8-46-7M-20 3Q-34 8-46 7', t.ink45, 1.2) +
    shape('M-20-4Q0-8 22 0Q0 8-20 4z', t.ink) +
    shape('M-8-5.4H5V5.4H-8z', t.accent) +
    stroke('M-4.6-5.4V5.4M-1.4-5.4V5.4M1.8-5.4V5.4', t.ground, 1) +
    circle(-14, 0, 2.6, t.sand)
  );
}

/** An egret on the wing, and its shadow on the fields. 26 wide. */
export function egret(t: Tints): string {
  const wings = 'M0 6L-2-2Q-8-8-15-2Q-9-3-5 3Q-2 4 0 12Q2 4 5 3Q9-3 15-2Q8-8 2-2z';
  return (
    put(shape(wings, t.ink65), { x: 9, y: 13 }) +
    shape(wings, t.paper) +
    stroke('M0-1V-8', t.paper, 1.8) +
    shape('M-1-8L0-13L1-8z', t.accent)
  );
}

/** Ducks in a wedge with their wakes, heading up. 40 wide. */
export function ducks(t: Tints): string {
  const flock: readonly Point[] = [
    [0, -10],
    [-8, -2],
    [8, -3],
    [-15, 7],
    [14, 6],
    [1, 8],
  ];
  return (
    stroke(flock.map(([x, y]) => `M${x} ${y}l-3 7M${x} ${y}l3 7`).join(''), t.ink28, 0.9) +
    shape(flock.map(([x, y]) => leaf(x, y + 4, 8, 2.6, 0)).join(''), t.ink) +
    shape(flock.map(([x, y]) => hole(x, y - 3.4, 1)).join(''), t.accent)
  );
}

/** A cadre on the dike with a bag and an open umbrella, whose shadow is longer than the man. 26 wide. */
export function walker(t: Tints): string {
  let ribs = '';
  for (let i = 0; i < 8; i++)
    ribs += `M0 0L${polar(0, 0, 11, i * 45)
      .map((n) => n.toFixed(1))
      .join(' ')}`;
  const rim = Array.from({ length: 8 }, (_, i) => polar(0, 0, 12, i * 45));
  return (
    shape('M2 4L30 26Q38 26 38 34Q30 38 25 31L0 10z', t.overprint, { 'fill-opacity': 0.5 }) +
    shape('M-4 8h6v8h-6z', t.ink) +
    shape(polygon(...rim), t.accent) +
    stroke(ribs, t.ground, 1.1) +
    circle(0, 0, 1.8, t.ground)
  );
}

/** A straw hat as large as a sun, plaited ring by ring, a needle across it that points north. 120 wide. */
export function compass(t: Tints): string {
  return (
    shape(hole(5, 7, 58), t.ink45) +
    circle(0, 0, 58, t.accent) +
    shape(rays(36, 43, 12, 1.5), t.ground) +
    circle(0, 0, 41, t.sand) +
    shape(rays(24, 26, 13, 2.2), t.accent) +
    circle(0, 0, 24, t.accent) +
    shape(rays(12, 11, 10, 1.8), t.sand) +
    shape('M0-72L9 0H-9z', t.ink) +
    shape('M0 72L9 0H-9z', t.paper) +
    stroke('M0 72L9 0H-9z', t.ink, 1.4) +
    circle(0, 0, 4, t.ground) +
    stroke('M-7-78V-92L7-78V-92', t.ink, 3)
  );
}
