import { leaf } from '../cuts.ts';
import type { Tints } from '../palette.ts';
import { box, hole, shape, stroke } from '../svg.ts';

/** A pair of rubber boots, caked with mud to the ankle, one leaning; 90 wide, 84 high on the origin. */
export function boots(t: Tints): string {
  const boot = 'M-14-80H12L13-24Q34-20 40-10V0H-16z';
  const mud = 'M-16-20Q-8-30-2-20Q4-12 12-22Q20-10 30-16Q38-14 40-10V0H-16z';
  const one = (dx: number): string =>
    `<g transform="translate(${dx} 0)">` +
    shape(boot, t.ink) +
    shape(mud, t.accent) +
    shape(
      box(-14, -80, 26, 6) +
        'M-9-66Q-6-48-9-32Q-12-48-9-66z' +
        hole(2, -8, 2.2) +
        hole(16, -7, 1.8) +
        hole(27, -5, 1.5),
      t.ground,
    ) +
    shape(box(-16, -4, 56, 4), t.overprint) +
    '</g>';
  return one(26) + one(-24);
}

/** Cloth shoes set side by side, soles muddy; 70 wide on the origin. */
export function clothShoes(t: Tints): string {
  const shoe = (x: number): string =>
    shape(`M${x} 0Q${x - 3}-14 ${x + 6}-16Q${x + 12}-9 ${x + 18}-10Q${x + 30}-8 ${x + 31} 0z`, t.ink) +
    shape(`M${x + 5}-14Q${x + 10}-6 ${x + 17}-8Q${x + 12}-4 ${x + 6}-6z`, t.paper) +
    stroke(`M${x}-1H${x + 31}`, t.accent, 3.4);
  return shoe(-34) + shoe(3);
}

/** A shut umbrella that leans and drips into its own small pool; 100 high on the origin. */
export function umbrella(t: Tints): string {
  return (
    shape('M-18 0Q4-5 26 0Q4 5-18 0z', t.ink28) +
    stroke('M0 0L14-104Q18-116 25-108', t.ink, 3.6, { 'stroke-linecap': 'round' }) +
    shape('M1-8Q-8-52 8-90L17-88Q24-48 1-8z', t.accent) +
    shape(leaf(2, -14, 66, 2.4, 6) + leaf(5, -18, 62, 1.6, 10), t.ground)
  );
}
