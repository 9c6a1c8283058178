import { leaf } from '../cuts.ts';
import type { Tints } from '../palette.ts';
import { hole, nums, shape } from '../svg.ts';

/** A woven basket heaped with apples; stands on the origin, 92 wide, 74 high. */
export function basket(t: Tints, weave: string = t.ink, cut: string = t.ground): string {
  let markup = '';
  for (const [x, y] of [
    [-26, -44],
    [0, -47],
    [26, -44],
    [-14, -60],
    [13, -60],
  ] as const)
    markup +=
      shape(hole(x, y, 13.5), t.accent) +
      shape(`M${nums(x - 8, y - 3)}q1-5 6-6q-3 3-3.5 7z` + leaf(x, y - 6, 9, 2.4, 60), cut);
  markup += shape('M-46-40H46L36 0H-36z', weave);
  let gaps = '';
  for (let row = 0; row < 3; row++) {
    for (let i = -4; i <= 4; i++) {
      const x = (i + (row % 2) / 2) * 9;
      if (Math.abs(x) < 38 - row * 3) gaps += leaf(x - 3.4, -25 + row * 9, 7, 2.6, 90);
    }
  }
  gaps += 'M-44-35h88l-.8 2.4h-86.4z';
  return markup + shape(gaps, cut);
}
