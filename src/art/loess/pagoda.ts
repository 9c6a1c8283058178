import type { Tints } from '../palette.ts';
import { box, hole, nums, polygon, shape } from '../svg.ts';

/** Storeys from the ground up: half width of the body, half width of its eaves, height of the body. */
const storeys = [
  { body: 31, eaves: 50, height: 25 },
  { body: 28, eaves: 45, height: 20 },
  { body: 25.5, eaves: 41, height: 18.5 },
  { body: 23, eaves: 37, height: 17.5 },
  { body: 20.5, eaves: 34, height: 16.5 },
] as const;

function eaves(half: number, top: number, y: number): string {
  // Three faces of the octagon are seen: the corners hang lower than the middle and the tips turn up.
  const corner = half * 0.46;
  return (
    `M${nums(-top, y - 8.5)}C${nums(-top - 5, y - 4, -half * 0.9, y - 2.4, -half - 3, y - 4.4)}C${nums(-half, y - 0.6, -corner - 8, y + 1, -corner, y + 1.8)}` +
    `Q${nums(0, y - 0.2, corner, y + 1.8)}C${nums(corner + 8, y + 1, half, y - 0.6, half + 3, y - 4.4)}C${nums(half * 0.9, y - 2.4, top + 5, y - 4, top, y - 8.5)}z`
  );
}

/**
 * The wooden pagoda of Yingxian (应县木塔), eight-sided, five storeys and six eaves: broad and calm, as tall as two and a
 * half times its foot. Stands on the origin, about 200 high and 106 wide.
 */
export function pagoda(t: Tints, wood: string, cut: string, lamp: string): string {
  let solid = box(-62, -5, 124, 5) + box(-54, -10, 108, 5);
  let cuts = '';
  let lamps = '';
  let y = -10;
  storeys.forEach(({ body, eaves: half, height }, i) => {
    const top = y - height;
    const side = body * 0.46;
    solid += box(-body, top, body * 2, height);
    // Door in the middle face, lattices in the slanting ones, and gaps at the corner posts.
    const sill = i === 0 ? y : y - 6;
    const head = top + 7.5;
    lamps += box(-side * 0.55, head, side * 1.1, sill - head - 0.5);
    for (const s of [-1, 1]) {
      cuts += polygon(
        [s * (side + 1.4), head],
        [s * (side + 2.6), head],
        [s * (side + 2.6), sill - 0.5],
        [s * (side + 1.4), sill - 0.5],
      );
      for (const k of [0.3, 0.5, 0.7])
        cuts += box(s * (side + (body - side) * (k + 0.08)) - 0.8, head + 1, 1.6, sill - head - 2);
    }
    if (i > 0) {
      // 平座: the balcony, its rail one long cut on little posts.
      solid += box(-body - 4, y - 5, body * 2 + 8, 5);
      for (let x = -body - 2; x < body; x += 5.2) cuts += box(x, y - 3.8, 3.8, 1.5);
    }
    // 斗拱: brackets under the eaves as a row of teeth.
    const count = Math.round(body / 3);
    const step = (body * 2) / count;
    for (let k = 0; k < count; k++)
      cuts += `M${nums(-body + step * (k + 0.14), top + 2.6)}h${nums(step * 0.72)}l${nums(-step * 0.36, 3.4)}z`;
    solid += eaves(half, body * 0.86, top + 1);
    if (i === 0) {
      solid += eaves(half - 5, body * 0.8, top - 6.5);
      cuts += `M${nums(-half * 0.8, top - 3.9)}Q${nums(0, top - 7.4, half * 0.8, top - 3.9)}Q${nums(0, top - 6, -half * 0.8, top - 3.9)}z`;
      y = top - 8;
    } else {
      y = top - 7;
    }
    // Ridges of the roof.
    for (const s of [-1, 1])
      cuts += `M${nums(s * side * 0.8, top - 6.6)}L${nums(s * half * 0.44, top + 1)}l${nums(s * 1.3, -0.2)}z`;
  });
  // The last roof closes to a point; the iron spire stands on a lotus.
  solid += `M${nums(-storeys[4].body, y + 1)}C${nums(-9, y - 2, -5, y - 9, -4, y - 14)}H4C${nums(5, y - 9, 9, y - 2, storeys[4].body, y + 1)}z`;
  solid +=
    `M-6${nums(y - 14)}q6-6 12 0z` +
    box(-0.9, y - 46, 1.8, 34) +
    hole(0, y - 23, 4.4) +
    hole(0, y - 31, 3) +
    hole(0, y - 37, 2.1);
  cuts +=
    `M${nums(-4, y - 12)}q-1.4 7-6 11.4q5.4-3.6 7-11.4zM${nums(4, y - 12)}q1.4 7 6 11.4q-5.4-3.6-7-11.4z` +
    box(-3.4, y - 23.6, 6.8, 1.2);
  cuts += box(-50, -8, 30, 1.2) + box(20, -8, 30, 1.2) + polygon([-9, -10], [9, -10], [13, 0], [-13, 0]);
  const steps = [-8, -5.6, -3.2].map((sy) => box(-12, sy, 24, 0.9)).join('');
  return (
    shape(solid, wood, { stroke: t.ground, 'stroke-width': 2.2, 'paint-order': 'stroke' }) +
    shape(lamps, lamp) +
    shape(cuts, cut) +
    shape(steps, wood)
  );
}
