import { rays } from '../cuts.ts';
import { circle, shape, stroke } from '../svg.ts';

/** The sun as a plaited straw hat seen from above: rings, and the cuts between the straws. Radius 58, round the origin. */
export function strawSun({ straw, band, cut }: { straw: string; band: string; cut: string }): string {
  return (
    circle(0, 0, 58, straw) +
    shape(rays(40, 44, 12, 1.4), cut) +
    stroke('M0-42A42 42 0 1 1-.1-42M0-25A25 25 0 1 1-.1-25', cut, 1.6) +
    shape(rays(28, 27, 13, 1.8), band) +
    circle(0, 0, 21, band) +
    shape(rays(12, 8, 11, 1.7), cut)
  );
}
