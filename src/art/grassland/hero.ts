import { heightAt } from '../curve.ts';
import type { Canvas } from '../motif.ts';
import { goat } from '../pieces/goat.ts';
import { kite } from '../pieces/kite.ts';
import { person } from '../pieces/person.ts';
import { farSwallow, swallow } from '../pieces/swallow.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import type { Sheet } from '../sheet.ts';
import { el, nums, put, stroke } from '../svg.ts';
import { horse } from './horse.ts';
import { ovoo } from './ovoo.ts';
import { river, swell } from './steppe.ts';
import { turbine } from './turbine.ts';
import { yurt } from './yurt.ts';

/** The way home over the steppe: a great sun on the edge of the earth, cairn and tents, a herd running along the river. */
export function hero(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h, wide } = canvas;
  const edge = h - (wide ? 190 : 236);
  const sun = wide
    ? { x: w * 0.61, y: edge - 128, scale: Math.min(2.2, w / 560) }
    : { x: 268, y: Math.max(150, edge - 118), scale: 1.14 };
  let out = el('rect', { width: w, height: h, fill: t.ground });
  out += put(
    windowFlower(sheet, {
      paper: t.accent,
      cut: t.ground,
      petals: random.pick([14, 16, 18]),
      petal: 'chrysanthemum',
      middle: random.pick(['blossom', 'swallows']),
    }),
    sun,
  );
  const k = wide ? 1 : 0.62;
  const far = swell(sheet, w, {
    y: edge,
    reach: wide ? 16 : 9,
    floor: h,
    fill: t.ink28,
    cut: t.ground,
    tuft: wide ? 1.1 : 0.7,
  });
  for (const x of wide ? [0.33, 0.38, 0.44] : [0.06, 0.19, 0.33])
    out += put(turbine(t.ink45, random.whole(0, 119)), {
      x: w * x,
      y: heightAt(far.points, w * x) + 6,
      scale: k * (0.72 + x * 0.4),
    });
  out += far.markup;
  const field = swell(sheet, w, {
    y: edge + (wide ? 44 : 46),
    reach: wide ? 18 : 11,
    floor: h,
    fill: t.sand,
    cut: t.accent60,
    tuft: wide ? 1.5 : 0.9,
  });
  const cairn = w * (wide ? 0.87 : 0.82);
  out += field.markup + put(ovoo(t), { x: cairn, y: heightAt(field.points, cairn) + 10, scale: wide ? 1.2 : 0.68 });
  out += river(w * (wide ? 0.63 : 0.6), edge + (wide ? 54 : 54), h + 30, wide ? 150 : 70, t.ground);
  const camp = (wide ? [0.46, 0.535, 0.5] : [0.1, 0.4, 0.24]).map((x) => w * x);
  camp.forEach((x, i) => {
    out += sheet.use('yurt', () => yurt(t, t.paper, t.ink), {
      x: Math.round(x),
      y: Math.round(heightAt(field.points, x)) + (i === 2 ? 34 : 14) * (wide ? 1 : 0.8),
      scale: (i === 2 ? 1.05 : 0.74) * (wide ? 1.05 : 0.84),
    });
  });
  for (let i = 0; i < 7; i++)
    out += sheet.use('goat', () => goat(t.paper, t.ink), {
      x: Math.round(w * random.between(wide ? 0.66 : 0.5, wide ? 0.8 : 0.72)),
      y: Math.round(edge + random.between(wide ? 70 : 62, wide ? 96 : 84)),
      scale: k * 0.42,
      flip: random.chance(0.5),
    });
  // A child lets a swallow of paper fly where the real ones are.
  const [cx, cy] = [camp[2] ?? 0, heightAt(field.points, camp[2] ?? 0) + 26];
  const child = { x: cx + 84 * k * 1.2, y: cy + 14, scale: k * 0.44 };
  const toy = { x: child.x - (wide ? 190 : 66), y: edge - (wide ? 96 : 22), scale: k * 0.9 };
  out +=
    stroke(
      `M${nums(child.x + 27 * child.scale, child.y - 98 * child.scale)}Q${nums(child.x, toy.y + 20, toy.x, toy.y)}`,
      t.ink,
      0.7,
    ) +
    put(person(t, { coat: t.accent, trim: t.ground, hair: 'cap', arms: 'wave' }), child) +
    put(kite(t.accent, t.ground), { ...toy, rotate: -10 });
  const near = swell(sheet, w, {
    y: h - (wide ? 74 : 92),
    reach: wide ? 12 : 9,
    floor: h,
    fill: t.ink85,
    cut: t.ink45,
    tuft: wide ? 2 : 1.4,
  });
  out += near.markup;
  const herd = wide
    ? ([
        [0.655, 0.9, 0],
        [0.785, 1.08, 1],
        [0.915, 0.94, 2],
      ] as const)
    : ([
        [0.2, 0.46, 2],
        [0.48, 0.54, 0],
        [0.79, 0.6, 1],
      ] as const);
  const hides = [t.accent, t.ink, t.paper] as const;
  for (const [x, scale, hide] of herd)
    out += put(horse(hides[hide], hide === 2 ? t.ink : t.ground), {
      x: w * x,
      y: heightAt(near.points, w * x) + (wide ? 12 : 6),
      scale,
    });
  const r = 100 * sun.scale;
  const birds = wide
    ? ([
        [sun.x - r - 80, 150, 0.6],
        [sun.x - r - 150, 230, 0.34],
        [sun.x + r + 60, 90, 0.34],
      ] as const)
    : ([
        [182, 34, 0.24],
        [166, 62, 0.18],
      ] as const);
  birds.forEach(([x, y, scale], i) => {
    out += put(i === 0 && wide ? swallow(t.ink, t.ground) : farSwallow(t.ink), {
      x,
      y,
      scale: i === 0 && wide ? scale : scale * 2,
      rotate: random.between(-12, 6),
    });
  });
  return out;
}
