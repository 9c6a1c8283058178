import { leaf } from '../cuts.ts';
import { hole, shape, stroke } from '../svg.ts';

/** A swallow kite (沙燕) with two ribbons; its bridle is the origin, 44 wide. */
export function kite(paper: string, cut: string): string {
  return (
    shape(
      'M0-16C4-16 5-11 4-8C10-13 18-13 22-9C17-7 14 0 4 1L12 18L2 9L0 12L-2 9L-12 18L-4 1C-14 0-17-7-22-9C-18-13-10-13-4-8C-5-11-4-16 0-16z',
      paper,
    ) +
    shape(
      leaf(7, -5, 10, 1.8, 68) +
        leaf(-7, -5, 10, 1.8, -68) +
        hole(-1.6, -12.5, 0.9) +
        hole(1.6, -12.5, 0.9) +
        'M0-6l2.4 4.6l-2.4 4.6l-2.4-4.6z',
      cut,
    ) +
    stroke('M11 17C17 24 9 30 15 38M-11 17C-17 24-9 30-15 38', paper, 1.4)
  );
}
