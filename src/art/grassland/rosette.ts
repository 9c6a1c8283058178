import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Sheet } from '../sheet.ts';
import { circle, el, hole, num, nums, polygon, shape, stroke } from '../svg.ts';

/** 犄纹: the two curled horns every felt carpet has, standing at twelve o'clock on the origin, 34 wide and 30 high. */
export const horns =
  'M0 2V-16C0-26-6-31-12-30C-17-29-18-22-13-21C-10-20.5-8-23-10-25M0-16C0-26 6-31 12-30C17-29 18-22 13-21C10-20.5 8-23 10-25';

/** 盘长: the endless knot as two pairs of loops laid over each other, turned on its corner, 56 wide round the origin. */
export function knot(): string {
  const loop = (x: number, y: number, w: number, h: number): string =>
    `M${nums(x + 5, y)}h${nums(w - 10)}q5 0 5 5v${nums(h - 10)}q0 5-5 5h${nums(10 - w)}q-5 0-5-5v${nums(10 - h)}q0-5 5-5z`;
  return loop(-22, -13, 44, 10) + loop(-22, 3, 44, 10) + loop(-13, -22, 10, 44) + loop(3, -22, 10, 44);
}

export interface RosetteLook {
  felt: string;
  cut: string;
  pleats: number;
  /** Its pleats are cut straight: for the small suns behind a subject, which should cost little. */
  plain?: boolean;
}

/**
 * The sun of the steppe: a round of felt, radius 100 round the origin, sewn on with a running stitch; a ring of horns turned outward,
 * the endless knot in the middle, and round its rim the pleats of a wrestler's rosette.
 */
export function rosette(sheet: Sheet, { felt, cut, pleats, plain = false }: RosetteLook): string {
  const step = 360 / pleats;
  let rim = '';
  for (let i = 0; i < (plain ? 0 : pleats); i++) {
    const a = i * step;
    rim += polygon(
      polar(0, 0, 84, a - step * 0.36),
      polar(0, 0, 99, a - step * 0.42),
      polar(0, 0, 95, a),
      polar(0, 0, 99, a + step * 0.42),
      polar(0, 0, 84, a + step * 0.36),
    );
  }
  const ring = (r: number, width: number, dashes: string): string =>
    el('circle', { r, fill: 'none', stroke: cut, 'stroke-width': width, 'stroke-dasharray': dashes });
  const horned = (): string => stroke(horns, cut, 4, { 'stroke-linecap': 'round' });
  const straight = (574 / pleats) * 0.24;
  let body =
    (plain
      ? el('circle', {
          r: 91.4,
          fill: 'none',
          stroke: felt,
          'stroke-width': 13,
          'stroke-dasharray': `${num(574 / pleats - straight)} ${num(straight)}`,
        })
      : shape(rim, felt)) +
    circle(0, 0, 88, felt) +
    ring(82, 1.8, '6 3.8') +
    ring(37, 1.6, '4.5 2.8');
  for (let i = 0; i < 8; i++) {
    const [x, y] = polar(0, 0, 46, i * 45);
    body += sheet.use(`horns ${cut}`, horned, { x, y, rotate: i * 45, scale: 0.92 });
  }
  let seeds = '';
  for (let i = 0; i < 8; i++)
    seeds +=
      leaf(...polar(0, 0, 56, i * 45 + 22.5), 19, 2.6, i * 45 + 22.5) + hole(...polar(0, 0, 49, i * 45 + 22.5), 2);
  return body + shape(seeds, cut) + stroke(knot(), cut, 4, { transform: 'rotate(45)' });
}
