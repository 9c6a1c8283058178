import type { LandLook } from '../motif.ts';
import type { Sheet } from '../sheet.ts';
import { box, el, put, shape } from '../svg.ts';
import { cottonField } from './cotton.ts';
import { house } from './house.ts';
import { nang } from './nang.ts';
import { desertPoplar, poplar } from './poplar.ts';
import { range } from './range.ts';

/** An oasis behind a subject, 640 × 360: the range, a line of poplars, fields in rows or bare sand with one old tree. */
export function land(sheet: Sheet, { horizon, mood, planted = false, sun = true }: LandLook): string {
  const { tints: t, random } = sheet;
  const night = mood === 'night';
  const sky = { day: t.ground, dusk: t.sky, plain: t.ground, night: t.ink }[mood];
  const side = random.chance(0.5) ? 1 : -1;
  const shore = horizon + 40;
  let out = el('rect', { width: 640, height: 360, fill: sky });
  if (sun)
    out += put(nang(sheet, night ? t.ground : t.accent, night ? t.ink65 : t.paper, false), {
      x: Math.round(320 + side * random.between(60, 210)),
      y: Math.round(Math.max(76, horizon - random.between(40, 90))),
      scale: random.between(0.58, 0.8),
    });
  out += range(
    random,
    640,
    shore,
    random.between(100, 140),
    night ? { snow: t.ink28, dusk: t.ink65 } : { snow: t.paper, dusk: t.ink14 },
  );
  const trees = night ? t.overprint : t.ink85;
  const from = side > 0 ? random.whole(10, 60) : random.whole(330, 380);
  for (let i = 0; i < 9; i++)
    out += sheet.use('poplar', () => poplar(trees, sky, sky, 9), {
      x: from + i * random.whole(20, 30),
      y: shore + 6,
      scale: random.pick([0.44, 0.52, 0.6]),
    });
  const earth = night ? t.ink85 : random.pick([t.sand, t.sky]);
  const furrow = night ? t.overprint : earth === t.sand ? t.sky : t.sand;
  out +=
    planted || random.chance(0.4)
      ? cottonField(sheet, 640, shore, 364, 320 + side * random.whole(40, 220), earth, furrow)
      : shape(box(0, shore, 640, 320), earth) +
        shape(
          `M-10 ${shore + 60}C140 ${shore + 4} 220 ${shore + 10} 330 ${shore + 66}C440 ${shore + 20} 540 ${shore + 24} 660 ${shore + 80}V364H-10z`,
          furrow,
        ) +
        put(desertPoplar(night ? t.overprint : t.ink, t.accent, t.ground), {
          x: 320 - side * random.whole(40, 200),
          y: shore + 70,
          scale: 0.9,
        });
  return out + put(house(sheet), { x: 320 + side * random.whole(170, 250), y: shore + 18, scale: 0.72 });
}
