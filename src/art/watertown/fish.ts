import { crescent, leaf } from '../cuts.ts';
import { hole, shape } from '../svg.ts';

/** A carp turning in the water, 64 long, head to the right. */
export function fish(body: string, cut: string): string {
  let scales = '';
  for (const [x, y] of [
    [2, -3],
    [2, 4],
    [-7, -5],
    [-7, 1.4],
    [-7, 7],
    [-16, -1],
    [-16, 5],
  ] as const)
    scales += crescent(x, y, 4, 270, 0.5, 80);
  return (
    shape(
      'M30 2C22-10-4-14-22-2C-30-4-36-12-36-18C-31-16-26-13-22-7C-28-2-36 4-38 14C-32 12-26 8-21 4C-4 14 20 14 30 2z' +
        leaf(2, -9, 17, 4, -70) +
        leaf(4, 10, 13, 3.6, 215),
      body,
    ) +
    shape(
      scales +
        hole(21, -0.6, 1.7) +
        crescent(13, 1.6, 7, 90, 0.4, 62) +
        leaf(-25, 0, 9, 1, 300) +
        leaf(-26, 3, 9, 1, 236),
      cut,
    )
  );
}
