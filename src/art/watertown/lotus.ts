import { drop, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Sheet } from '../sheet.ts';
import { el, shape, stroke } from '../svg.ts';

/** Lotus leaves lying on the water round x, y, one flower and one bud above them. */
export function lotus(sheet: Sheet, x: number, y: number, scale: number, pads = sheet.tints.ink): string {
  const { tints: t, random, use } = sheet;
  const pad = (): string => {
    const veins = [100, 140, 180, 220, 260, 300]
      .map((a) => leaf(0, 0, 20 * Math.abs(Math.sin((a * Math.PI) / 180)) + 6, 0.9, a))
      .join('');
    return (
      el('ellipse', { rx: 30, ry: 9, fill: pads, stroke: t.ink28, 'stroke-width': 0.8 }) +
      shape(`M0 0L16-9L26-6z`, t.ink45) +
      el('g', { transform: 'scale(1 .36)' }, shape(veins, t.ink45))
    );
  };
  const flower = (): string =>
    stroke('M0 0Q3-14 0-26', t.ink45, 2) +
    shape([-62, -34, 0, 34, 62].map((a) => drop(0, -24, 24, 10, a)).join(''), t.accent) +
    shape([-48, -17, 17, 48].map((a) => leaf(...polar(0, -26, 3, a), 16, 1.6, a)).join(''), t.ground);
  let markup = '';
  for (const [dx, dy, size] of [
    [-34, -6, 0.8],
    [26, -9, 0.74],
    [-4, 4, 1.1],
    [54, 6, 0.92],
  ] as const)
    markup += use('lotus pad', pad, {
      x: x + dx * scale,
      y: y + dy * scale,
      scale: size * scale,
      flip: random.chance(0.5),
    });
  return (
    markup +
    use('lotus flower', flower, { x: x + 6 * scale, y: y + 2 * scale, scale: scale * 1.1 }) +
    use('lotus flower', flower, { x: x - 32 * scale, y: y - 4 * scale, scale: scale * 0.66 })
  );
}
