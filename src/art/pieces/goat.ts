import { comb, crescent, leaf } from '../cuts.ts';
import { hole, shape } from '../svg.ts';

/** A goat facing right; stands on the origin, about 84 wide and 80 high. */
export function goat(hide: string, cut: string): string {
  return (
    shape(
      'M-36-52C-20-58 4-56 14-56C18-64 22-70 28-72C22-80 14-82 8-80C14-88 28-86 33-74L42-68C44-64 42-60 36-60L33-50L30-58C26-54 24-46 22-38L22 0H16L14-30L8-28L7 0H1L0-28C-10-26-18-26-24-30L-26-14L-25 0H-31L-33-16L-34 0H-40L-39-30C-42-38-42-46-36-52zM-38-50L-48-56L-42-44z',
      hide,
    ) +
    shape(
      crescent(-24, -42, 9, 300, 0.5, 80) +
        crescent(10, -44, 8, 60, 0.5, 80) +
        comb(-18, -31, 10, -31, -6, 7) +
        hole(34, -67, 1.4) +
        leaf(-12, -52, 14, 1.8, 170) +
        leaf(-4, -52, 14, 1.8, 175),
      cut,
    )
  );
}
