import { comb, crescent, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { hole, shape } from '../svg.ts';

/** A glazed jar for vinegar or millet, a diamond of red paper on its belly; stands on the origin, 68 wide, 88 high. */
export function jar(glaze: string, label: string, cut: string): string {
  const flower = [0, 60, 120, 180, 240, 300].map((a) => leaf(...polar(0, -38, 1.6, a), 8, 2.4, a)).join('');
  return (
    shape(
      'M-18-74C-34-66-36-44-32-26C-29-12-24-4-20 0H20C24-4 29-12 32-26C36-44 34-66 18-74zM-22-82H22V-76H-22z' +
        hole(0, -84, 5),
      glaze,
    ) +
    shape('M0-60L22-38L0-16L-22-38z', label) +
    shape(flower + crescent(-20, -50, 14, 290, 0.3, 40) + comb(-16, -72, 16, -72, 6, 8) + 'M-20-5h40l-1.4 2h-37z', cut)
  );
}
