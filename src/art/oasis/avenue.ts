import type { Sheet } from '../sheet.ts';
import { nums, polygon, shape } from '../svg.ts';
import { poplar } from './poplar.ts';

/** A straight road on a plain, seen from its middle: where it ends, and how wide, tall and deep things are at its near end. */
export interface Avenue {
  x: number;
  horizon: number;
  /** From the horizon down to the ground at distance 1. */
  near: number;
  /** From the middle of the road to its trees, at distance 1. */
  half: number;
  /** Height of a tree at distance 1. */
  tree: number;
}

/** Where a thing on the ground is seen, `across` times the half width from the middle, and how much smaller it looks. */
export function spot(avenue: Avenue, across: number, distance: number): { x: number; y: number; k: number } {
  return {
    x: Math.round((avenue.x + (across * avenue.half) / distance) * 10) / 10,
    y: Math.round((avenue.horizon + avenue.near / distance) * 10) / 10,
    k: 1 / distance,
  };
}

/** Even steps of the trees, far to near. */
const steps = [14, 10, 7.6, 5.9, 4.7, 3.8, 3.1, 2.5, 2.02, 1.64, 1.3, 1];

/** The road itself: verge, two wheel tracks, and the shadows of the trees falling across at even steps. */
export function road(sheet: Sheet, avenue: Avenue): string {
  const { tints: t } = sheet;
  const strip = (from: number, to: number, nearer = 0.55): string => {
    const [a, b] = [spot(avenue, from, nearer), spot(avenue, to, nearer)];
    const far = spot(avenue, 0, 60);
    return polygon([far.x - 0.6, far.y], [far.x + 0.6, far.y], [b.x, b.y], [a.x, a.y]);
  };
  let shadows = '';
  for (const distance of [...steps, 0.8]) {
    const [a, b] = [spot(avenue, -0.96, distance), spot(avenue, -0.96, distance * 0.94)];
    const tip = spot(avenue, 1.08, distance * 0.8);
    const belly = spot(avenue, 0.2, distance * 0.845);
    const back = spot(avenue, 0.1, distance * 0.93);
    shadows += `M${nums(a.x, a.y)}Q${nums(back.x, back.y, tip.x, tip.y)}Q${nums(belly.x, belly.y + 3 / distance, b.x, b.y)}z`;
  }
  return (
    shape(strip(-1.22, 1.22), t.sand) +
    shape(strip(-0.9, 0.9), t.paper) +
    shape(strip(-0.46, -0.36) + strip(0.36, 0.46), t.sky) +
    shape(shadows, t.sand)
  );
}

/** Both rows of poplars; far ones are paler, as if more air lay before them. */
export function poplars(sheet: Sheet, avenue: Avenue): string {
  const { tints: t } = sheet;
  let out = '';
  for (const distance of steps) {
    const tone = distance > 4.5 ? 'far' : distance > 1.9 ? 'middle' : 'near';
    const draw = {
      far: () => poplar(t.accent60, t.sky, t.paper),
      middle: () => poplar(t.accent, t.ground, t.paper),
      near: () => poplar(t.ink, t.accent60, t.ground),
    }[tone];
    for (const side of [-1, 1]) {
      const { x, y, k } = spot(avenue, side, distance);
      out += sheet.use(`poplar ${tone}`, draw, { x, y, scale: (avenue.tree * k) / 152, flip: side > 0 });
    }
  }
  return out;
}
