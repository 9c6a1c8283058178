import type { LandLook } from '../motif.ts';
import type { Sheet } from '../sheet.ts';
import { el, put, shape, stroke } from '../svg.ts';
import { homes } from './homes.ts';
import { hedge, mulberry, paddies } from './rows.ts';
import { strawSun } from './strawhat-sun.ts';
import { threePagodas } from './three-pagodas.ts';

/** The polder at the height of a walker's eyes, 640 × 360: a hedge, a hamlet or the three pagodas, and paddies up to the feet. */
export function land(sheet: Sheet, { horizon, mood, planted = false, sun = true }: LandLook): string {
  const { tints: t, random, use } = sheet;
  const night = mood === 'night';
  const sky = { day: t.sky, dusk: t.sand, plain: t.ground, night: t.ink }[mood];
  const side = random.chance(0.5) ? 1 : -1;
  let out = el('rect', { width: 640, height: 360, fill: sky });
  const hat = night ? { straw: t.ground, band: t.ink65, cut: t.ink } : { straw: t.accent60, band: t.accent, cut: sky };
  if (sun)
    out += put(strawSun(hat), {
      x: Math.round(320 + side * random.between(80, 210)),
      y: Math.round(Math.max(70, horizon - random.between(30, 74))),
      scale: random.between(0.8, 1.05),
    });
  out += hedge(sheet, -10, 650, horizon + 2, 34, night ? t.ink85 : t.ink28);
  const sign = random.next();
  if (sign < 0.35)
    out += put(threePagodas(night ? t.ink65 : t.ink65, night ? t.ink85 : sky), {
      x: 320 - side * random.whole(120, 220),
      y: horizon + 4,
      scale: 0.62,
    });
  else
    out += homes(sheet, {
      x: 320 - side * random.whole(110, 230),
      y: horizon + 6,
      count: random.whole(2, 3),
      scale: random.between(0.62, 0.8),
    });
  out += hedge(sheet, -10, 650, horizon + 5, 14, night ? t.ink65 : t.ink45);
  out += paddies(sheet, { x0: 0, x1: 640, horizon: horizon + 4, floor: 360, night });
  if (planted)
    for (let i = 0; i < 5; i++)
      out += use(
        'mulberry',
        () => mulberry(night ? t.overprint : t.ink, night ? t.ink65 : t.ink85, night ? t.ink45 : t.ground),
        {
          x: Math.round(60 + i * 130 + random.between(-24, 24)),
          y: Math.round(horizon + 44 + (i % 2) * 26),
          scale: random.between(0.7, 1),
        },
      );
  if (!night)
    for (let i = 0; i < random.whole(1, 3); i++)
      out += use(
        'egret',
        () => shape('M0 0Q-9-9-19-4Q-10-3-2 5Q8-4 17-6Q8-9 0 0z', t.paper) + stroke('M-2 4L-8 9', t.accent, 1.2),
        {
          x: random.whole(80, 560),
          y: Math.max(24, horizon - random.whole(20, 90)),
          scale: random.between(0.7, 1.2),
        },
      );
  return out;
}
