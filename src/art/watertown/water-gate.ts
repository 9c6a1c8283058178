import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { lantern } from '../pieces/lantern.ts';
import type { Tints } from '../palette.ts';
import { box, circle, hole, nums, polygon, put, shape, stroke } from '../svg.ts';
import { cap, eaves, lit } from './house.ts';

/** 冰裂纹: a round window whose bars run as cracks in ice, with radius r round x, y. */
function crackedWindow(t: Tints, x: number, y: number, r: number): string {
  const ring = [8, 62, 105, 158, 214, 262, 318];
  const inner = ring.map((a, i) => polar(0, 0, i % 2 === 0 ? 0.42 : 0.5, a + 12));
  let bars = '';
  inner.forEach(([ix, iy], i) => {
    const [nx, ny] = inner[(i + 1) % inner.length] ?? [0, 0];
    const a = ring[i] ?? 0;
    bars += `M${nums(...polar(x, y, r, a))}L${nums(x + ix * r, y + iy * r)}L${nums(x + nx * r, y + ny * r)}M${nums(x + ((ix + nx) / 2) * r, y + ((iy + ny) / 2) * r)}L${nums(...polar(x, y, r, a + 32))}`;
  });
  const [a, b, c] = [inner[0], inner[3], inner[5]].map((p) => p ?? [0, 0]);
  const heart = `M${nums(x + (a?.[0] ?? 0) * r, y + (a?.[1] ?? 0) * r)}L${nums(x - 2, y + 3)}L${nums(x + (b?.[0] ?? 0) * r, y + (b?.[1] ?? 0) * r)}M${nums(x - 2, y + 3)}L${nums(x + (c?.[0] ?? 0) * r, y + (c?.[1] ?? 0) * r)}`;
  return circle(x, y, r + 5, t.ink45) + circle(x, y, r, t.paper) + stroke(bars + heart, t.accent, 2);
}

/**
 * 水墙门: the house one has been on the way to, its gate on the canal, the light of the room on the steps. The door sill is the
 * origin; 420 wide, 215 high, and 74 of steps below it. `host` stands in the open door.
 */
export function waterGate(t: Tints, host: string): string {
  const look = { ...lit(t), wall: t.ink14 };
  let studs = '';
  for (let y = -92; y < -8; y += 15) for (const x of [15, 24]) studs += hole(x, y, 1.5);
  let steps = '';
  let treads = '';
  let light = '';
  for (let i = 0; i < 8; i++) {
    const half = 54 + i * 9;
    steps += box(-half, i * 9, half * 2, 9);
    treads += `M${nums(-half, i * 9 + 1)}h${half * 2}`;
    light += polygon(
      [-27 - i * 5, i * 9 + 2],
      [3 + i * 2, i * 9 + 2],
      [3 + i * 2, i * 9 + 8],
      [-27 - i * 5, i * 9 + 8],
    );
  }
  let wallTop = '';
  for (const s of [-1, 1]) wallTop += cap(s * 196, -186, 20) + cap(s * 172, -164, 14);
  let ivy = '';
  for (let i = 0; i < 16; i++) ivy += leaf(182 + (i % 4) * 7, -150 + i * 7, 13, 3.4, 120 + (i % 3) * 60);
  return (
    eaves(look, 178, -150, 52, 17) +
    shape(
      'M-118-206C-123-209-127-214-127-219C-121-214-114-212-106-212H106C114-212 121-214 127-219C127-214 123-209 118-206z',
      t.overprint,
    ) +
    stroke('M-112-208H112', t.ink65, 1.2, { 'stroke-dasharray': '9 3' }) +
    shape(
      box(-186, -150, 372, 150) +
        box(-212, -186, 32, 186) +
        box(180, -186, 32, 186) +
        box(-184, -164, 24, 20) +
        box(160, -164, 24, 20),
      t.ink14,
    ) +
    shape(wallTop, t.overprint) +
    stroke('M-176-140H176M-208-176h24M184-176h24', t.ink28, 2) +
    shape(box(-212, -16, 424, 16), t.ink45) +
    stroke('M-212-8h424', t.ink65, 1.4, { 'stroke-dasharray': '26 3' }) +
    shape(ivy, t.accent60) +
    crackedWindow(t, -116, -80, 31) +
    crackedWindow(t, 116, -80, 31) +
    // The gate: stone frame, lintel with its three characters, a small roof.
    shape(box(-46, -112, 92, 112), t.ink45) +
    shape(box(-36, -104, 72, 104), t.paper) +
    stroke('M-6-96v62M-18-96v62M-30-60h34M-30-80h34', t.sand, 2) +
    host +
    shape(polygon([-36, -104], [-58, -97], [-58, 6], [-36, 0]) + box(6, -104, 30, 104), t.accent) +
    shape(studs + hole(11, -50, 3.4) + 'M-54-90l14-5v38l-14 3zM-54-46l14-2v36l-14 5z', t.ground) +
    shape('M-52-87l10-3.500v31l-10 2.500zM-52-43l10-1.500v30l-10 4z', t.accent) +
    eaves(look, 60, -124, 18, 9) +
    shape(box(-34, -122, 68, 14), t.overprint) +
    stroke('M-24-115h50', t.ground, 7, { 'stroke-dasharray': '9 11' }) +
    put(lantern(t.accent, t.ground, t.overprint), { x: -72, y: -132, scale: 0.62 }) +
    put(lantern(t.accent, t.ground, t.overprint), { x: 72, y: -132, scale: 0.62 }) +
    shape(steps, t.ink45) +
    stroke(treads, t.ink28, 2) +
    shape(light, t.ground) +
    shape(box(-78, -34, 12, 34) + box(66, -34, 12, 34) + hole(-72, -38, 7) + hole(72, -38, 7), t.ink65)
  );
}
