import { smooth, type Point } from '../curve.ts';
import type { Random } from '../random.ts';
import { num, nums, shape, stroke } from '../svg.ts';

/** Colours of one hill: the flat fields, the steep earth between them, and the cuts in the earth. */
export interface Soil {
  tread: string;
  riser: string;
  cut: string;
}

export interface Mound {
  x: number;
  /** Where the lowest step stands. */
  base: number;
  width: number;
  height: number;
  levels: number;
  /** How much we look down on it: 0 is level with the eye. */
  tilt?: number;
}

/** One step of a hill, front edge from left to right, for trees and caves to be put on. */
export interface Step {
  front: Point[];
  rise: number;
  markup: string;
}

/**
 * A terraced loess hill, 梯田: steps of beaten earth seen slightly from above. All steps share one wavering outline, as
 * real contour fields do; that, the upright hatching of the risers and the stepped silhouette say earth, not water.
 * Steps come lowest first, so that whatever stands on one is covered by nothing but what is nearer.
 */
export function terraces(random: Random, mound: Mound, soil: Soil): Step[] {
  const { x, base, width, height, levels, tilt = 0.15 } = mound;
  const phase = [random.between(0, 7), random.between(0, 7), random.between(0, 7)] as const;
  const lean = random.between(-0.1, 0.1) * width;
  const sway = (angle: number, level: number): number =>
    1 + 0.08 * Math.sin(2 * angle + phase[0]) + 0.05 * Math.sin(3 * angle + phase[1] + level * 0.35);
  // Spurs and bays of the front: what rain has cut, shared by all steps.
  const bay = (angle: number, level: number): number =>
    1 + 0.3 * Math.sin(5 * angle + phase[2] + level * 0.12) + 0.16 * Math.sin(9 * angle + phase[0]);
  const steps: Step[] = [];
  const rise = (height / levels) * 0.62;
  for (let level = 0; level < levels; level++) {
    const share = level / levels;
    // A loess hill is steep at the foot and flat at the top, so the steps shrink faster as they climb.
    const radius = (width / 2) * (1 - 0.8 * share ** 1.25);
    const y = base - rise - height * share;
    const cx = x + lean * share;
    const count = radius > 120 ? 11 : 8;
    const front: Point[] = [];
    for (let i = 0; i <= count; i++) {
      const angle = Math.PI - 0.3 - (i / count) * (Math.PI - 0.6);
      const r = radius * sway(angle, level);
      front.push([cx + r * Math.cos(angle), y + radius * tilt * bay(angle, level) * Math.sin(angle)]);
    }
    const left = front[0] as Point;
    const right = front[count] as Point;
    // Whole units: finer than the knife, and a third of the picture's bytes are contours.
    const line = smooth(front, { grain: 1 });
    const foot = smooth(front.map(([px, py]) => [px, py + rise] as const).reverse(), { grain: 1 }).slice(1);
    const back = `A${nums(Math.round((right[0] - left[0]) / 2), Math.round(radius * tilt * 0.8))} 0 0 0 ${nums(Math.round(left[0]), Math.round(left[1]))}z`;
    const markup =
      shape(`${line}L${foot}z`, soil.riser) +
      stroke(line, soil.cut, rise * 0.5, {
        transform: `translate(0 ${num(rise / 2)})`,
        'stroke-dasharray': `1.1 ${num(random.between(3.4, 5.2))}`,
      }) +
      shape(line + back, soil.tread) +
      stroke(line, soil.cut, 0.9);
    steps.push({ front, rise, markup });
  }
  return steps;
}
