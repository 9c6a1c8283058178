import { leaf } from '../cuts.ts';
import { hole, shape, stroke } from '../svg.ts';

/** Cobs plaited into a string, drying under the eaves: hangs from the origin, `pairs` of cobs, 11 a pair. */
export function corn(pairs: number, husk: string, grain: string, gap: string): string {
  let cobs = '';
  let gaps = '';
  let husks = '';
  for (let i = 0; i < pairs; i++) {
    const y = 6 + i * 11;
    for (const side of [-1, 1]) {
      cobs += leaf(side, y, 19, 7.4, side * 146);
      husks += leaf(side * 0.5, y - 2, 8, 2.2, side * 70);
      for (const k of [0.42, 0.64, 0.86]) gaps += hole(side * (1 + 10.6 * k), y + 15.6 * k, 0.9);
    }
  }
  return stroke(`M0 0V${6 + pairs * 11}`, husk, 2) + shape(cobs, grain) + shape(gaps, gap) + shape(husks, husk);
}
