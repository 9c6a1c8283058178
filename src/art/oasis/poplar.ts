import { leaf } from '../cuts.ts';
import { polar, type Point } from '../curve.ts';
import { hole, nums, polygon, shape, stroke } from '../svg.ts';

/** Half the width of a poplar's crown at a share of its height: a brush, its point long. */
const half = (share: number): number => 12 * Math.min(1, 0.6 + share * 1.9) * (1 - share ** 2.6) ** 0.72;

/**
 * A white poplar (白杨), tall and narrow as a brush, every twig going up; stands on the origin, 152 high. The edge of its
 * crown is a row of leaf tips, its pale trunk has the eyes that fallen branches leave. `steps` are the tiers of its leaves.
 */
export function poplar(crown: string, cut: string, bark = cut, steps = 17): string {
  const height = (i: number): number => -26 - (i / steps) * 124;
  const right: Point[] = [];
  const left: Point[] = [];
  for (let i = 0; i < steps; i++) {
    const [y, w] = [Math.round(height(i)), Math.round(half(i / steps) * 5) / 5];
    const tip = i % 3 === 1 ? 1.6 : 0.6;
    right.push([w * 0.82, y], [w + tip, y - 119 / steps]);
    left.push([-w * 0.82, y + 3], [-w - 2 + tip, y - 68 / steps]);
  }
  let twigs = '';
  let leaves = '';
  for (let i = 0; i < steps - 3; i++) {
    const [y, w] = [Math.round(height(i)), half(i / steps)];
    const side = i % 2 === 0 ? 1 : -1;
    twigs += leaf(side, y + 6, 22 - i * 0.5, 1, side * (15 - i * 0.5));
    for (const own of [-1, 1]) {
      const x = Math.round(own * w * (own === side ? 0.78 : 0.42));
      leaves += `M${nums(x, y - (own === side ? 2 : 7))}l${nums(own * 2.6)}-1.6l-.4-3.6l${nums(own * -2.4)} 2z`;
    }
  }
  let eyes = '';
  for (const y of [-9, -19, -33, -50]) eyes += `M-1.3${y}q1.3-1.7 2.6 0q-1.3 1.1-2.6 0z`;
  return (
    shape('M-3.4 0L-2-24H2L3.4 0z', bark) +
    shape(polygon([0, -18], ...right, [0, -154], ...left.reverse()), crown) +
    shape('M-2.3-20L-.4-122H.4L2.3-20z', bark) +
    shape(twigs, cut) +
    shape(leaves, bark) +
    shape(eyes, crown)
  );
}

/** A magpie's winter nest, a fork's worth of twigs round the origin. */
export function nest(twig: string): string {
  let d = '';
  for (let a = 0; a < 180; a += 15) {
    const [x, y] = polar(0, 0, 8, a * 2);
    d += `M${nums(x, y * 0.6)}L${nums(-x * 0.9, -y * 0.5 + 1)}`;
  }
  return stroke(d, twig, 1.3);
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
