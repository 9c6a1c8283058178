import { crescent, leaf } from '../cuts.ts';
import { hole, shape, stroke } from '../svg.ts';

/** A round teapot, spout right; stands on the origin, 96 wide and 62 high. */
export function teapot(clay: string, cut: string): string {
  return (
    stroke('M-26-38C-52-44-52-10-28-12', clay, 6) +
    shape(
      'M-30-18C-32-44 32-44 30-18C40-22 42-36 50-42L58-38C50-26 48-10 28-8C24 0 20 0 14 0H-14C-24 0-30-8-30-18zM-14-40C-8-48 8-48 14-40z' +
        hole(0, -49, 4.4),
      clay,
    ) +
    shape(
      crescent(-10, -20, 13, 270, 0.5, 80) +
        leaf(0, -8, 22, 4, 8) +
        leaf(8, -10, 18, 3.4, 40) +
        leaf(-4, -10, 16, 3, -30) +
        'M-12-38.5C-6-42 6-42 12-38.5C6-40-6-40-12-38.5z',
      cut,
    )
  );
}

/** A cup with its steam; stands on the origin, 26 wide. */
export function cup(clay: string, cut: string): string {
  return (
    shape('M-13-18H13C13-6 8 0 0 0C-8 0-13-6-13-18z', clay) +
    shape('M-9-14h18l-.6 2h-16.8z', cut) +
    stroke('M-4-23C-9-30 1-34-4-42M5-23C0-30 10-34 5-42', clay, 1.8, { 'stroke-linecap': 'round' })
  );
}
