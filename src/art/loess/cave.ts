import type { Tints } from '../palette.ts';
import { polar } from '../curve.ts';
import { box, circle, hole, nums, polygon, shape, stroke } from '../svg.ts';

export interface CaveLook {
  /** Warm light behind the paper window. */
  lit: boolean;
  /** Somebody at the window. */
  waving?: boolean;
}

/** Lattice of the half round fan light: ribs and rings, the pattern of northern Shanxi. */
function fanLight(radius: number, y: number): string {
  let ribs = '';
  for (let i = 1; i < 8; i++) {
    const a = -90 + i * 22.5;
    const [x0, y0] = polar(0, y, radius * 0.3, a);
    const [x1, y1] = polar(0, y, radius, a);
    ribs += `M${nums(x0, y0)}L${nums(x1, y1)}`;
  }
  for (const r of [0.3, 0.66])
    ribs += `M${nums(-radius * r, y)}a${nums(radius * r, radius * r)} 0 0 1 ${nums(2 * radius * r, 0)}`;
  return ribs;
}

/**
 * The front of a cave dwelling (窑洞): a brick arch round paper windows and a door. Stands on the origin, 72 wide and
 * 84 high.
 */
export function cave(t: Tints, { lit, waving = false }: CaveLook): string {
  const arch = (r: number): string => `M${nums(-r, 0)}V${nums(-46)}a${nums(r, r)} 0 0 1 ${nums(2 * r, 0)}V0z`;
  const glow = lit ? t.paper : t.ink28;
  const lattice = t.ink;
  let markup = shape(arch(36), t.ground) + shape(arch(34), t.accent60);
  // Bricks round the arch: a ring of knife cuts.
  markup += stroke('M-31 0V-46a31 31 0 0 1 62 0V0', t.ink, 6, { 'stroke-dasharray': '1.1 5.2' });
  markup += shape(arch(28), lattice) + shape(`M-25.5-46.5a25.5 25.5 0 0 1 51 0z`, glow);
  markup += stroke(fanLight(25.5, -46.5), lattice, 1.3);
  // Left: the big window over the heated bed, with a red window flower. Right: the door with its couplets.
  markup += shape(box(-25.5, -44, 27, 26), glow) + shape(box(4.5, -44, 21, 44), t.accent);
  markup += stroke('M-25.5-35.3h27M-25.5-26.6h27M-18.7-44v26M-12-44v26M-5.2-44v26', lattice, 1);
  markup +=
    shape(polygon([-12, -39.5], [-4, -31], [-12, -22.5], [-20, -31]), t.accent) +
    shape(
      hole(-12, -31, 2) + 'M-12-37l1.4 2.6h-2.8zM-12-25l1.4-2.6h-2.8zM-18-31l2.6 1.4v-2.8zM-6-31l-2.6 1.4v-2.8z',
      glow,
    );
  markup +=
    shape(box(-25.5, -15, 27, 15), t.accent60) +
    stroke('M-25.5-10h27M-25.5-5h27M-17-15v5M-8-15v5M-21-10v5M-12-10v5M-3-10v5M-17-5v5M-8-5v5', t.ink, 0.9);
  markup +=
    shape(box(8, -40, 14, 40), t.overprint) +
    shape(polygon([15, -35], [20, -29.5], [15, -24], [10, -29.5]), t.accent) +
    shape(box(9.5, -18, 11, 15) + box(14.6, -38, 0.8, 38), t.accent60) +
    circle(17.5, -20, 1, t.ground);
  markup += shape(
    'M5.6-40.5h1.6v1.4h-1.6zM5.6-36h1.6v4h-1.6zM5.6-30h1.6v4h-1.6zM5.6-24h1.6v4h-1.6zM5.6-18h1.6v4h-1.6zM22.8-36h1.6v4h-1.6zM22.8-30h1.6v4h-1.6zM22.8-24h1.6v4h-1.6zM22.8-18h1.6v4h-1.6z',
    t.ground,
  );
  if (waving) {
    // An open casement and grandmother in it: the surprise for whoever looks closely.
    markup +=
      shape(box(-25.5, -44, 27, 26), t.sand) +
      circle(-13, -32.5, 4.6, t.ink) +
      shape(hole(-13, -31.3, 3.4), t.paper) +
      circle(-13, -38, 2, t.ink) +
      shape('M-22-18Q-21-27-13-27Q-5-27-4-18z', t.accent);
    markup +=
      stroke('M-6.5-23L-2.5-29L-3.5-36', t.accent, 3, { 'stroke-linejoin': 'round' }) +
      circle(-3.6, -37.8, 1.9, t.paper);
    markup +=
      shape('M-13.8-27h1.6v9h-1.6z', t.ground) +
      circle(-14.2, -31.8, 0.5, t.ink) +
      circle(-11.8, -31.8, 0.5, t.ink) +
      stroke('M-14.6-30.2q1.6 1.4 3.2 0', t.accent, 0.7);
  }
  return markup;
}
