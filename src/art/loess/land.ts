import type { LandLook } from '../motif.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import type { Sheet } from '../sheet.ts';
import { el, put } from '../svg.ts';
import { beacon, wall } from './great-wall.ts';
import { orchardRows } from './orchard-rows.ts';
import { plateau } from './plateau.ts';
import { terraces, type Soil } from './terrace.ts';

/**
 * The plateau behind a subject, 640 × 360. Chance decides which way it climbs, how many hills stand on it, where the sun
 * is and whether the old wall runs along the edge, so that two stories never share a hill.
 */
export function land(sheet: Sheet, { horizon, mood, planted = false, sun = true }: LandLook): string {
  const { tints: t, random } = sheet;
  const night = mood === 'night';
  const sky = { day: t.sky, dusk: t.sand, plain: t.ground, night: t.ink }[mood];
  const flower = {
    paper: night ? t.paper : t.accent,
    cut: sky,
    petals: random.pick([10, 12, 14]),
    petal: random.pick(['lotus', 'pomegranate', 'chrysanthemum']),
    middle: random.pick(['swallows', 'blossom']),
  } as const;
  const far = night ? t.ink85 : t.ink28;
  const warm: Soil =
    mood === 'dusk'
      ? { tread: t.sky, riser: t.accent60, cut: t.ground }
      : random.chance(0.5)
        ? { tread: t.accent60, riser: t.ink65, cut: t.ground }
        : { tread: t.sand, riser: t.accent60, cut: t.ground };
  const cool: Soil = { tread: t.ink45, riser: t.ink85, cut: t.ground };
  const dark: readonly [Soil, Soil] = [
    { tread: t.ink65, riser: t.overprint, cut: t.ink45 },
    { tread: t.ink45, riser: t.overprint, cut: t.ink65 },
  ];
  const soils = night ? dark : random.chance(0.5) ? [warm, cool] : [cool, warm];
  let out = el('rect', { width: 640, height: 360, fill: sky });
  const side = random.chance(0.5) ? 1 : -1;
  if (sun)
    out += put(windowFlower(sheet, flower), {
      x: Math.round(320 + side * random.between(90, 220)),
      y: Math.round(Math.max(76, horizon - random.between(24, 80))),
      scale: random.between(0.6, 0.84),
    });
  const lift = random.between(10, 34) * side;
  const range = plateau(
    random,
    { x0: -8, x1: 648, left: horizon + 4 - lift, right: horizon + 4 + lift, step: random.between(9, 15), floor: 360 },
    far,
    sky,
  );
  out += range.markup;
  if (random.chance(0.6)) {
    const from = random.between(20, 380);
    const tower = Math.round(from + random.between(40, 150));
    out += wall(range.ridge, from, from + 190, night ? t.ink65 : t.ink45, sky);
    out += put(beacon(night ? t.ink65 : t.ink65, sky), {
      x: tower,
      y: range.ridge.reduce((y, [x, ry]) => (x <= tower ? ry : y), 0) + 2,
      scale: 0.9,
    });
  }
  const hills = soils.map((soil, i) => {
    const sign = i === 0 ? -side : side;
    const hill = {
      x: 320 + sign * random.between(150, 260),
      base: 372 + i * 34,
      width: random.between(520, 700),
      height: 372 + i * 34 - horizon - random.between(18, 34) - i * 40,
      levels: random.whole(5, 6) - i,
    };
    return terraces(random, { ...hill, tilt: random.between(0.1, 0.16) }, soil);
  });
  for (const [i, hill] of hills.entries()) {
    out += hill.map(({ markup }) => markup).join('');
    if (planted) out += orchardRows(sheet, hill, 1.4 + i * 0.5, night ? t.overprint : t.ink, [0, 640]);
  }
  return out;
}
