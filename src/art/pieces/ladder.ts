import { nums, stroke } from '../svg.ts';

/** A ladder leaning to the right; its feet at the origin, 150 high. */
export function ladder(wood: string): string {
  return stroke(
    'M-10 0L22-150M14 0L38-150' +
      [0.12, 0.26, 0.4, 0.54, 0.68, 0.82]
        .map((k) => `M${nums(-10 + 32 * k, -150 * k)}L${nums(14 + 24 * k, -150 * k)}`)
        .join(''),
    wood,
    4,
    { 'stroke-linecap': 'round' },
  );
}
