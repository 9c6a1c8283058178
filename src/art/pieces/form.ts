import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { box, shape, stroke } from '../svg.ts';

/** A form on paper with a stamp on it, its lines unreadable on purpose; middle at the origin, 120 × 160. */
export function form(paper: string, line: string, stamp: string): string {
  let star = '';
  for (let i = 0; i < 5; i++) star += leaf(...polar(24, 44, 2, i * 72), 14, 4, i * 72);
  return (
    shape('M-60-80H44L60-64V80H-60z', paper) +
    shape('M44-80V-64H60z', line) +
    shape(
      box(-44, -60, 62, 7) +
        box(-44, -40, 88, 3) +
        box(-44, -26, 88, 3) +
        box(-44, -12, 88, 3) +
        box(-44, 2, 60, 3) +
        box(-44, 26, 30, 3) +
        box(-44, 40, 30, 3),
      line,
    ) +
    stroke('M-2 44a26 26 0 1 0 52 0a26 26 0 1 0-52 0', stamp, 4) +
    shape(star, stamp)
  );
}
