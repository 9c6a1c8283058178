import { comb, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { box, hole, shape, stroke } from '../svg.ts';

/** A form on paper with a stamp on it, its lines unreadable on purpose; middle at the origin, 120 × 160. */
export function form(paper: string, line: string, stamp: string): string {
  let star = '';
  for (let i = 0; i < 5; i++) star += leaf(...polar(24, 44, 2, i * 72), 14, 4, i * 72);
  return (
    shape('M-60-80H44L60-64V80H-60z', paper) + shape('M44-80V-64H60z', line) +
    shape(box(-44, -60, 62, 7) + box(-44, -40, 88, 3) + box(-44, -26, 88, 3) + box(-44, -12, 88, 3) + box(-44, 2, 60, 3) + box(-44, 26, 30, 3) + box(-44, 40, 30, 3), line) +
    stroke('M-2 44a26 26 0 1 0 52 0a26 26 0 1 0-52 0', stamp, 4) + shape(star, stamp)
  );
}

/** A hand stamp; stands on the origin, 60 wide and 90 high. */
export function stamp(wood: string, cut: string): string {
  return shape('M-30 0V-12H-14C-6-34-8-44-12-56C-18-74-8-88 0-88C8-88 18-74 12-56C8-44 6-34 14-12H30V0z', wood) + shape('M-26-8h52v2h-52zM-4-78C-10-72-8-62-5-56C-5-66-4-72-1-78z' + hole(0, -22, 2.4) + comb(-12, -14, 12, -14, -7, 5), cut);
}
