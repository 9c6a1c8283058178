import { crescent, leaf } from '../cuts.ts';
import { hole, shape } from '../svg.ts';

/** A farm dog running to meet somebody, heading right, tail up in a curl; stands on the origin, 64 wide, 44 high. */
export function dog(fur: string, cut: string): string {
  return (
    shape(
      'M-24-26C-30-34-30-42-22-42C-16-42-16-34-21-34C-20-30-17-28-14-27C-4-30 6-29 12-31C15-36 18-40 22-40L25-45L28-38C32-36 36-33 38-30C38-27 35-26 30-26C27-22 24-18 19-16L30-6L28-2L13-11L18 0H12L6-12C-2-11-8-11-13-13L-19-7L-12 0H-19L-26-7L-21-16L-32-8L-35-12L-25-21z',
      fur,
    ) +
    shape(
      hole(27, -34, 1.4) +
        crescent(-16, -20, 6, 290, 0.4, 80) +
        leaf(20, -38, 8, 1.4, 170) +
        leaf(0, -25, 12, 1.2, 100),
      cut,
    )
  );
}
