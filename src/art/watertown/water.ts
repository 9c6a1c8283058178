import { leaf } from '../cuts.ts';
import type { Random } from '../random.ts';
import { box, shape } from '../svg.ts';

/** Still water: level lens cuts, small and close afar, long and few near. Here waves are meant to be waves. */
export function water(random: Random, width: number, top: number, bottom: number, fill: string, cut: string): string {
  let ripples = '';
  for (let y = top + 7; y < bottom; y += 6 + (y - top) * 0.12) {
    const near = (y - top) / (bottom - top);
    for (let x = random.between(-60, 30); x < width; x += random.between(80, 170) * (0.7 + near)) {
      ripples += leaf(
        Math.round(x),
        Math.round(y),
        Math.round(random.between(18, 44) * (0.6 + near)),
        0.9 + near * 1.1,
        90,
      );
    }
  }
  return shape(box(-10, top, width + 20, bottom - top), fill) + shape(ripples, cut);
}

/** What shines over water, once more in the water: level cuts round x from y down, growing thinner, `width` across at first. */
export function glints(random: Random, x: number, y: number, width: number, count: number, gap = 9): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const across = width * (1 - (i / count) * 0.55) * random.between(0.62, 1.08);
    d += leaf(
      Math.round(x - across / 2 + random.between(-4, 4)),
      Math.round(y + i * gap),
      Math.round(across),
      1.5 + gap * 0.16,
      90,
    );
  }
  return d;
}
