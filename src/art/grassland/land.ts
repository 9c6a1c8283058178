import { heightAt } from '../curve.ts';
import type { LandLook } from '../motif.ts';
import { goat } from '../pieces/goat.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import type { Sheet } from '../sheet.ts';
import { el, put } from '../svg.ts';
import { river, swell } from './steppe.ts';
import { turbine } from './turbine.ts';
import { yurt } from './yurt.ts';

/** Steppe behind a subject, 640 × 360: three swells, tents or turbines on the far one, a flock, sometimes a river. */
export function land(sheet: Sheet, { horizon, mood, planted = false, sun = true }: LandLook): string {
  const { tints: t, random } = sheet;
  const night = mood === 'night';
  const sky = { day: t.sky, dusk: t.sand, plain: t.ground, night: t.ink }[mood];
  const side = random.chance(0.5) ? 1 : -1;
  let out = el('rect', { width: 640, height: 360, fill: sky });
  const flower = {
    paper: night ? t.paper : t.accent,
    cut: sky,
    petals: random.pick([10, 12, 16]),
    petal: random.pick(['chrysanthemum', 'pomegranate', 'lotus']),
    middle: random.pick(['swallows', 'blossom']),
  } as const;
  if (sun)
    out += put(windowFlower(sheet, flower), {
      x: Math.round(320 + side * random.between(60, 210)),
      y: Math.round(Math.max(76, horizon - random.between(10, 60))),
      scale: random.between(0.62, 0.86),
    });
  const far = swell(sheet, 640, {
    y: horizon + 10,
    reach: 12,
    floor: 360,
    fill: night ? t.ink85 : t.ink28,
    cut: night ? t.ink : sky,
    tuft: 0.8,
  });
  const tint = night ? t.ink65 : t.ink45;
  const first = random.whole(20, 300);
  if (random.chance(0.5))
    for (let i = 0; i < 3; i++)
      out += put(turbine(tint, random.whole(0, 119)), {
        x: first + i * 74,
        y: heightAt(far.points, first + i * 74) + 6,
        scale: random.between(0.6, 0.9),
      });
  out += far.markup;
  const field = swell(sheet, 640, {
    y: horizon + 52,
    reach: 16,
    floor: 360,
    fill: night ? t.ink65 : random.pick([t.accent60, t.sand, t.ink45]),
    cut: night ? t.overprint : t.ground,
    tuft: 1.1,
  });
  out += field.markup;
  if (random.chance(0.6)) out += river(320 + side * 110, horizon + 62, 360, 60, night ? t.ink45 : t.ground);
  const tents = random.whole(1, 3);
  const camp = 320 - side * random.whole(120, 220);
  for (let i = 0; i < tents; i++)
    out += sheet.use('yurt far', () => yurt(t, night ? t.sand : t.paper, t.ink), {
      x: camp + i * 56,
      y: Math.round(heightAt(field.points, camp + i * 56)) + 10 + i * 7,
      scale: 0.62,
    });
  const flock = planted ? 9 : 4;
  for (let i = 0; i < flock; i++) {
    const x = random.whole(20, 620);
    out += sheet.use('goat', () => goat(t.paper, t.ink), {
      x,
      y: Math.round(heightAt(field.points, x)) + random.whole(34, 96),
      scale: 0.34,
      flip: random.chance(0.5),
    });
  }
  return out;
}
