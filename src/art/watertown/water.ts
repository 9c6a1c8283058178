import { leaf } from '../cuts.ts';
import type { Random } from '../random.ts';
import { box, shape } from '../svg.ts';

/** Still water: level lens cuts, small and close afar, long and few near. Here waves are meant to be waves. */
export function water(random: Random, width: number, top: number, bottom: number, fill: string, cut: string): string {
  let ripples = '';
  for (let y = top + 7; y < bottom; y += 5 + (y - top) * 0.11) {
    const near = (y - top) / (bottom - top);
    for (let x = random.between(-60, 30); x < width; x += random.between(70, 150) * (0.7 + near)) {
      ripples += leaf(
        Math.round(x),
        Math.round(y),
        Math.round(random.between(18, 44) * (0.6 + near)),
        1.1 + near * 1.3,
        90,
      );
    }
  }
  return shape(box(-10, top, width + 20, bottom - top), fill) + shape(ripples, cut);
}
