import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { hole, shape, stroke } from '../svg.ts';

/** A white poplar, tall and narrow as a brush, its branches all going up; stands on the origin, 150 high. */
export function poplar(crown: string, cut: string): string {
  let leaves = '';
  for (let i = 0; i < 9; i++) {
    const y = -34 - i * 11;
    leaves += leaf(0, y + 8, 15 - i * 0.7, 1.9, -34 + i) + leaf(0, y + 3, 15 - i * 0.7, 1.9, 34 - i);
  }
  return (
    shape(
      'M-2.4 0L-1.6-30H1.6L2.4 0zM0-152C6-140 13-112 15-84C17-58 12-36 0-28C-12-36-17-58-15-84C-13-112-6-140 0-152z',
      crown,
    ) +
    stroke('M0-30V-140', cut, 1.1) +
    shape(leaves, cut)
  );
}

/** A desert poplar (胡杨): a twisted trunk that will not fall, a round crown of the accent. Stands on the origin, 130 high. */
export function desertPoplar(trunk: string, crown: string, cut: string): string {
  const clouds = [
    [-32, -84, 24],
    [6, -106, 27],
    [36, -78, 22],
    [0, -76, 22],
  ] as const;
  let lobes = '';
  let leaves = '';
  for (const [x, y, r] of clouds) {
    lobes += hole(x, y, r * 0.8);
    for (let a = 0; a < 360; a += 45) lobes += hole(...polar(x, y, r * 0.74, a), r * 0.34);
    if (r > 21 && x !== 0)
      for (let a = 20; a < 360; a += 60) leaves += leaf(...polar(x, y, r * 0.2, a), r * 0.6, r * 0.14, a);
  }
  return (
    shape(lobes, crown) +
    shape(leaves, cut) +
    shape(
      'M-16 0C-6-8-12-20-8-32C-6-42-14-50-26-58C-30-62-34-70-34-78L-30-79C-28-70-22-66-14-62C-10-72-8-82-4-92L0-92C-2-78-2-70 0-62C10-64 20-66 28-76L32-73C24-60 12-54 6-44C0-34 10-22 6-12C6-6 12-2 18 0L8-3L2 3L-6-3z',
      trunk,
    ) +
    shape('M-4-4C2-16-6-26-2-40C-1-28 4-18-4-4z', cut)
  );
}
