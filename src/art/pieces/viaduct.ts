import { crescent } from '../cuts.ts';
import type { Sheet } from '../sheet.ts';
import { box, num, nums, shape } from '../svg.ts';

export interface Viaduct {
  x0: number;
  x1: number;
  /** Top of the deck. */
  y: number;
  height: number;
  span: number;
}

/**
 * A viaduct from edge to edge: deck, open arches, moon cuts over the piers and masts for the wire. The arches are
 * openings in the paper, so what lies behind shows through. One bay is cut and repeated.
 */
export function viaduct(sheet: Sheet, { x0, x1, y, height, span }: Viaduct): string {
  const { ink, ground } = sheet.tints;
  const pier = span * 0.2;
  const radius = (span - pier) / 2;
  const spring = 13 + radius;
  const bay = (): string => {
    // A hair wider than the span, or the joints would show as seams.
    const solid = `M-.2-2.2H${num(span + 0.2)}V${num(height)}h${num(-pier / 2 - 0.2)}V${num(spring)}a${nums(radius, radius * 0.92)} 0 0 0 ${nums(-2 * radius, 0)}V${num(height)}h${num(-pier / 2 - 0.2)}z`;
    let cuts =
      crescent(0, 20.5, pier * 0.42, 0, 0.5, 80) +
      crescent(span, 20.5, pier * 0.42, 0, 0.5, 80) +
      box(-0.6, 26, 1.2, height) +
      box(span - 0.6, 26, 1.2, height);
    cuts += `M${nums(span / 2 - 2.6, 5.4)}l2.6-2.6l2.6 2.6l-2.6 2.6z`;
    for (const k of [0.16, 0.32, 0.68, 0.84]) cuts += box(span * k - span * 0.06, 4.8, span * 0.12, 1.2);
    return shape(solid, ink) + shape(cuts, ground);
  };
  const mast = (): string => shape('M-.5 0v-36h1v1h9v1h-9v6l7-4.4v1l-7 4.4v31z', ink);
  let markup = '';
  for (let i = 0, x = x0; x < x1; i++, x += span) {
    if (i % 2 === 0) markup += sheet.use('mast', mast, { x, y });
    markup += sheet.use('bay', bay, { x, y });
  }
  return markup;
}
