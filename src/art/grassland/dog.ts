import { comb, crescent } from '../cuts.ts';
import { hole, shape } from '../svg.ts';

/** A herder's dog that runs to meet somebody, facing right, tail up; stands on the origin, 92 wide and 66 high. */
export function dog(hide: string, cut: string): string {
  return (
    shape(
      'M22-46C26-56 34-60 40-58L46-52C50-50 52-46 50-43L40-40C38-34 34-28 30-26C34-16 40-10 48-4L46 0L38-1C30-8 24-14 20-20C8-17-6-17-16-20C-22-12-32-6-42-2L-46-5C-40-12-34-20-32-28C-36-36-34-42-30-44C-38-52-46-56-44-66C-36-70-30-60-24-47C-10-50 8-50 22-46z',
      hide,
    ) +
    shape('M-20-26L-8-4L-14 0L-18-2C-20-10-26-20-30-26zM14-26L22-4L18 0H12L4-24z', hide) +
    shape(
      'M30-56L26-42L34-46z' +
        crescent(18, -34, 9, 70, 0.3, 80) +
        crescent(-24, -36, 9, 290, 0.3, 80) +
        hole(40, -52, 1.5) +
        comb(-14, -22, 12, -22, -5, 7),
      cut,
    )
  );
}
