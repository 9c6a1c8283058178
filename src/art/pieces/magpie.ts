import { comb, crescent, leaf } from '../cuts.ts';
import { hole, shape } from '../svg.ts';

/** A magpie perched, facing right, long tail down to the left; its feet are the origin, 150 long. */
export function magpie(feather: string, breast: string, cut: string): string {
  return (
    shape(
      'M50-60L36-64C30-74 16-76 8-68C-4-58-16-46-34-34L-104 18L-98 26L-84 22L-82 32L-30-2C-18 6-4 4 8-2C26-12 36-30 38-50z',
      feather,
    ) +
    shape('M36-48C36-34 26-16 10-6C2-2-8-2-14-6C4-12 22-28 26-50z', breast) +
    shape(
      hole(26, -61, 2.6) +
        crescent(-6, -36, 20, 320, 0.35, 70) +
        leaf(4, -34, 38, 4.5, 236) +
        leaf(0, -24, 34, 4, 240) +
        leaf(-4, -14, 26, 3.4, 246) +
        comb(-40, -16, -86, 16, 6, 9) +
        comb(14, -50, 2, -44, 8, 3),
      cut,
    ) +
    shape('M-2 0l-2 12h2.4l2-11zM8-2l0 13h2.4l1-13z', feather)
  );
}
