import { comb, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Tints } from '../palette.ts';
import { box, circle, el, hole, num, shape, stroke } from '../svg.ts';

/** A tractor of the regiment, heading right; stands on the origin, 130 wide and 96 high. */
export function tractor(t: Tints, body = t.accent, iron = t.overprint): string {
  const wheel = (x: number, r: number, lugs: number): string => {
    let bolts = '';
    for (let a = 0; a < 360; a += 45) bolts += leaf(...polar(x, -r, r * 0.22, a), r * 0.34, r * 0.09, a);
    const lug = (Math.PI * (r - 1)) / lugs;
    return (
      circle(x, -r, r - 2, iron) +
      el('circle', {
        cx: x,
        cy: -r,
        r: r - 1,
        fill: 'none',
        stroke: iron,
        'stroke-width': 4,
        'stroke-dasharray': num(lug),
      }) +
      circle(x, -r, r * 0.62, t.ground) +
      shape(bolts, iron) +
      circle(x, -r, r * 0.16, iron)
    );
  };
  return (
    stroke('M42-56V-84q0-4 4-4', iron, 3.4) +
    shape('M-46-30V-50L-34-56L-30-94H14L18-56H58L64-50V-26H-10z', body) +
    shape('M-24-58L-21-86H-7V-58zM-2-58V-86H8L11-58z', t.paper) +
    shape(box(-34, -97, 52, 5), iron) +
    shape(
      comb(26, -50, 26, -32, 9, 5) + comb(40, -50, 40, -32, 9, 5) + box(22, -53, 36, 1.6) + hole(60, -42, 2.6),
      t.ground,
    ) +
    wheel(-28, 28, 18) +
    wheel(48, 17, 14)
  );
}
