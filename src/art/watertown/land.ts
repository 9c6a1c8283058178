import { ground, type Point } from '../curve.ts';
import type { LandLook } from '../motif.ts';
import type { Sheet } from '../sheet.ts';
import { el, put, shape, stroke } from '../svg.ts';
import { bridge } from './bridge.ts';
import { asleep, lit, plain } from './house.ts';
import { moon } from './moon.ts';
import { mulberries } from './mulberry.ts';
import { water } from './water.ts';
import { waterfront } from './waterfront.ts';

/** Soft hills one behind the other, no edge anywhere: what the plateau is not. */
export function hills(sheet: Sheet, width: number, y: number, reach: number, fill: string): string {
  const points: Point[] = [];
  for (let x = -40; x <= width + 90; x += width / 7)
    points.push([Math.round(x), Math.round(y - sheet.random.between(0, reach))]);
  return shape(ground(points, y + 60), fill);
}

/** Lake country behind a subject, 640 × 360: moon, hills, a row of houses on one side, a bridge, water in front. */
export function land(sheet: Sheet, { horizon, mood, planted = false, sun = true }: LandLook): string {
  const { tints: t, random } = sheet;
  const night = mood === 'night';
  const sky = { day: t.ink14, dusk: t.ink28, plain: t.ground, night: t.ink }[mood];
  const side = random.chance(0.5) ? 1 : -1;
  const shore = horizon + 44;
  let out = el('rect', { width: 640, height: 360, fill: sky });
  const face = night
    ? { paper: t.ground, figure: t.ink28, halo: t.ink65 }
    : { paper: t.paper, figure: t.ink14, halo: t.paper };
  if (sun)
    out += put(moon(face), {
      x: Math.round(320 + side * random.between(90, 220)),
      y: Math.round(Math.max(70, horizon - random.between(36, 80))),
      scale: random.between(0.5, 0.7),
    });
  const deep = mood === 'dusk' ? t.ink45 : t.ink28;
  out +=
    hills(sheet, 640, horizon + 8, 46, night ? t.ink85 : mood === 'day' || mood === 'dusk' ? deep : t.ink14) +
    hills(sheet, 640, horizon + 30, 40, night ? t.ink65 : deep);
  const looks = night ? ([lit(t), asleep(t)] as const) : ([plain(t)] as const);
  const split = random.whole(230, 330);
  const [x0, x1] = side > 0 ? [-10, split] : [640 - split, 650];
  out += water(random, 640, shore, 360, night ? t.ink85 : random.pick([t.ink45, t.ink28]), night ? t.ink45 : t.ground);
  out += waterfront(sheet, { x0, x1, y: shore, scale: random.between(0.8, 0.96), quay: 16 }, looks, t.ink65);
  if (planted) out += mulberries(sheet, side > 0 ? split + 20 : 0, side > 0 ? 640 : 620 - split, shore + 4, 1.5);
  else
    out += put(
      bridge({
        stone: night ? t.ink65 : t.ink85,
        joint: night ? t.ink85 : t.ground,
        mirror: night ? t.overprint : t.ink65,
        creeper: t.accent60,
      }),
      { x: side > 0 ? split + 122 : 518 - split, y: shore + 16, scale: 0.82 },
    );
  return out + stroke(`M0 ${shore}H640`, t.ground, 1);
}
