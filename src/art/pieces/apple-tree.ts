import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Sheet } from '../sheet.ts';
import { hole, shape, stroke } from '../svg.ts';

/** A small round apple tree for rows on a slope; stands on the origin, 17 high. */
export function orchardTree(crown: string, apple: string, cut: string): string {
  return (
    stroke('M0 0V-8M0-5L-3-9M0-5L3-9', crown, 1.5) +
    shape(
      'M0-17.5C3-18 5-16.5 5.4-14.6C8-14 8.6-10.8 6.8-9C6.4-6.6 3.2-5.6 0-6.6C-3.2-5.6-6.4-6.6-6.8-9C-8.6-10.8-8-14-5.4-14.6C-5-16.5-3-18 0-17.5z',
      crown,
    ) +
    shape(hole(-3.6, -9.6, 1.5) + hole(3.4, -11.6, 1.5) + hole(-0.8, -14, 1.4), apple) +
    shape(leaf(-6, -12, 3.4, 0.8, 40) + leaf(1, -8, 3.6, 0.8, 100), cut)
  );
}

/**
 * The tree by the house: a forked trunk under a crown of clouds, each leaf a willow-leaf cut, apples in the accent. One
 * cloud is cut and turned. Stands on the origin, about 120 high.
 */
export function bigAppleTree(sheet: Sheet): string {
  const { ink, accent, ground } = sheet.tints;
  const cloud = (): string => {
    let lobes = hole(0, 0, 21);
    let leaves = '';
    for (let a = 0; a < 360; a += 45) lobes += hole(...polar(0, 0, 19, a), 9);
    for (let a = 0; a < 360; a += 40) leaves += leaf(...polar(0, 0, 10.5, a), 12.5, 2.5, a + 24);
    const apples = [20, 140, 260].map((a) => hole(...polar(0, 0, 15.5, a), 5.4)).join('') + hole(0, 0, 5);
    return (
      shape(lobes, ink) + shape(leaves, ground) + shape(apples, accent) + shape(leaf(-2.6, 2, 4.6, 0.9, 20), ground)
    );
  };
  const trunk =
    'M-9 0C-5-10-6-22-7-32C-14-40-26-48-32-56L-28-59C-20-52-12-46-6-42C-6-54-4-66-2-80H2C3-66 4-56 5-47C12-50 20-56 26-64L30-61C25-50 14-41 7-36C6-22 6-10 11 0z';
  const clouds = [
    { x: -30, y: -66, scale: 0.96 },
    { x: 28, y: -70, scale: 1, rotate: 50 },
    { x: -1, y: -95, scale: 1.06, rotate: 100 },
  ];
  return (
    shape(trunk + hole(0, -68, 19), ink) +
    clouds.map((place) => sheet.use('apple cloud', cloud, place)).join('') +
    shape('M-3-4C-1-14-2-26-2-34C0-26 1-14 0-4zM3-6C4-14 3-22 3-28C5-20 5-12 5-6z', ground)
  );
}
