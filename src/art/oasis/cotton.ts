import { leaf } from '../cuts.ts';
import type { Sheet } from '../sheet.ts';
import { hole, num, put, shape, stroke } from '../svg.ts';

/**
 * Cotton in rows that run to a point on the horizon: the straight lines only a plain has. Bolls stand along the near
 * part of the rows.
 */
export function cottonField(
  sheet: Sheet,
  width: number,
  top: number,
  bottom: number,
  vanish: number,
  earth: string,
  furrow: string,
): string {
  const { random, use, tints: t } = sheet;
  const tall = bottom - top;
  let rows = '';
  for (let i = -14; i <= 14; i++) {
    const foot = vanish + i * width * 0.085;
    rows += `M${num(vanish + i * width * 0.022)} ${num(top)}L${num(foot - width * 0.012)} ${num(bottom)}h${num(width * 0.024)}z`;
  }
  const boll = (): string =>
    stroke('M0 0V-9', t.ink, 1.6) +
    shape(leaf(0, -4, 9, 2.6, -60) + leaf(0, -4, 9, 2.6, 60), t.ink) +
    shape(hole(-3.2, -12, 3.4) + hole(3.2, -12, 3.4) + hole(0, -15.4, 3.6), t.paper);
  let bolls = '';
  const spots: (readonly [number, number, number])[] = [];
  for (let k = 0.16; k < 1; k += width < 700 ? 0.19 : 0.12) {
    for (let i = -14; i <= 14; i += width < 700 ? 2 : 1) {
      const x = vanish + i * width * (0.022 + 0.063 * k);
      if (x > -10 && x < width + 10 && !random.chance(width < 700 ? 0.4 : 0.3))
        spots.push([Math.round(x), Math.round(top + tall * k), k]);
    }
  }
  for (const [x, y, k] of spots) {
    const size = Math.round((0.5 + k * 1.1) * Math.min(tall / 110, width / 480) * 10) / 10;
    bolls += use(`boll ${size}`, () => put(boll(), { x: 0, y: 0, scale: size }), { x, y });
  }
  return shape(`M-10 ${num(top)}H${num(width + 10)}V${num(bottom)}H-10z`, earth) + shape(rows, furrow) + bolls;
}
