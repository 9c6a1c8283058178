import { heightAt } from '../curve.ts';
import type { LandLook } from '../motif.ts';
import { goat } from '../pieces/goat.ts';
import type { Sheet } from '../sheet.ts';
import { el, put } from '../svg.ts';
import { cloud } from './cloud.ts';
import { felt } from './felt.ts';
import { horse } from './horse.ts';
import { ovoo } from './ovoo.ts';
import { rosette } from './rosette.ts';
import { turbine } from './turbine.ts';
import { smoke, yurt } from './yurt.ts';

/** Steppe behind a subject, 640 × 360: two hills of felt, tents with their smoke, and by chance a cairn, turbines, a herd far off or a flock. */
export function land(sheet: Sheet, { horizon, mood, planted = false, sun = true }: LandLook): string {
  const { tints: t, random } = sheet;
  const night = mood === 'night';
  const sky = { day: t.ink14, dusk: t.ink45, plain: t.ground, night: t.ink }[mood];
  const side = random.chance(0.5) ? 1 : -1;
  let out = el('rect', { width: 640, height: 360, fill: sky });
  if (sun)
    out += put(
      rosette(sheet, { felt: night ? t.paper : t.accent, cut: sky, pleats: random.pick([32, 36, 40]), plain: true }),
      {
        x: Math.round(320 + side * random.between(60, 210)),
        y: Math.round(Math.max(70, horizon - random.between(0, 50))),
        scale: Number(random.between(0.66, 0.92).toFixed(2)),
      },
    );
  for (let i = 0; i < random.whole(1, 2); i++)
    out += sheet.use('cloud', () => cloud(night ? t.ink85 : t.paper, sky), {
      x: random.whole(60, 580),
      y: random.whole(38, Math.max(44, horizon - 30)),
      scale: random.pick([0.5, 0.62]),
      flip: random.chance(0.5),
    });
  const far = felt(sheet, 640, {
    y: horizon + 10,
    reach: 14,
    wave: 230,
    floor: 360,
    fill: night ? t.ink85 : t.ink28,
    edge: night ? t.ink65 : t.paper,
    stitch: night ? t.ink65 : t.ink45,
    size: 0.8,
  });
  const first = random.whole(30, 320);
  const beyond = random.pick(['turbines', 'ovoo', 'herd']);
  if (beyond === 'turbines')
    for (let i = 0; i < 3; i++)
      out += put(turbine(night ? t.ink65 : t.ink45, random.whole(0, 119)), {
        x: first + i * 74,
        y: heightAt(far.points, first + i * 74) + 6,
        scale: Number(random.between(0.6, 0.9).toFixed(2)),
      });
  out += far.markup;
  if (beyond === 'ovoo')
    out += put(ovoo(night ? { ...t, ink: t.ink65 } : t), {
      x: first + 60,
      y: heightAt(far.points, first + 60) + 8,
      scale: 0.4,
    });
  if (beyond === 'herd')
    for (let i = 0; i < 3; i++)
      out += horse(
        sheet,
        { gait: i === 1 ? 'gather' : 'reach', hide: night ? t.ink45 : i === 1 ? t.accent : t.ink },
        { x: first + i * 62, y: Math.round(heightAt(far.points, first + i * 62)) + 12, scale: 0.27 },
      );
  const field = felt(sheet, 640, {
    y: horizon + 50,
    reach: 12,
    wave: 260,
    floor: 360,
    fill: night ? t.ink65 : random.pick([t.ground, t.ink45]),
    edge: night ? t.ink45 : t.paper,
    stitch: night ? t.ink85 : t.ink28,
    size: 1,
    horned: random.pick([0, 4]),
    tufts: 6,
  });
  out += field.markup;
  const tents = random.whole(1, 3);
  const camp = 320 - side * random.whole(120, 220);
  for (let i = 0; i < tents; i++) {
    const [x, y] = [camp + i * 66, Math.round(heightAt(field.points, camp + i * 66)) + 10 + i * 7];
    out += put(smoke(night ? t.ink45 : t.ink65, 3), { x: x + 14, y: y - 56, scale: 0.5 });
    out += sheet.use('yurt far', () => yurt(t, { felt: t.paper, line: t.ink }), { x, y, scale: 0.54 });
  }
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
