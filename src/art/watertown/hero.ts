import { leaf } from '../cuts.ts';
import type { Canvas } from '../motif.ts';
import { cat } from '../pieces/cat.ts';
import { farSwallow, swallow } from '../pieces/swallow.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import type { Sheet } from '../sheet.ts';
import { el, put, shape } from '../svg.ts';
import { boat } from './boat.ts';
import { bridge } from './bridge.ts';
import { plain } from './house.ts';
import { hills } from './land.ts';
import { lotus } from './lotus.ts';
import { pavilion } from './pavilion.ts';
import { water } from './water.ts';
import { waterfront } from './waterfront.ts';
import { willow } from './willow.ts';

/** Coming home by water: sun over the lake and broken in it, pavilion, bridge, houses on the quay, a boat under willows. */
export function hero(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h, wide } = canvas;
  const shore = h - (wide ? 190 : 196);
  const sun = wide
    ? { x: w * 0.56, y: 226, scale: Math.min(1.8, w / 620) }
    : { x: 274, y: Math.max(138, (h - 262) * 0.52), scale: 1.04 };
  let out = el('rect', { width: w, height: h, fill: t.ground });
  out += put(
    windowFlower(sheet, {
      paper: t.accent,
      cut: t.ground,
      petals: random.pick([12, 16]),
      petal: random.pick(['lotus', 'chrysanthemum']),
      middle: 'blossom',
    }),
    sun,
  );
  out +=
    hills(sheet, w, shore - (wide ? 26 : 40), wide ? 60 : 34, t.ink14) +
    hills(sheet, w, shore - 8, wide ? 50 : 26, t.ink28);
  out += water(random, w, shore, h, t.ink45, t.ground);
  // The sun once more, in pieces.
  let glints = '';
  for (let i = 0; i < 9; i++)
    glints += leaf(
      sun.x - (70 - i * 5) * sun.scale * 0.8 + (i % 2) * 14,
      shore + 8 + i * (wide ? 12 : 10),
      (140 - i * 10) * sun.scale * 0.8,
      3.4,
      90,
    );
  out += shape(glints, t.accent);
  const k = wide ? 1.36 : 0.84;
  out += put(pavilion(t), { x: wide ? w * 0.4 : 62, y: shore + 6, scale: wide ? 0.72 : 0.44 });
  const quay = wide
    ? { x0: w * 0.74, x1: w + 10, y: shore + 34, scale: 1.75, quay: 34 }
    : { x0: 236, x1: 400, y: shore + 30, scale: 1.06, quay: 22 };
  out +=
    waterfront(sheet, quay, plain(t), t.ink65) +
    put(cat(t.overprint, t.ground), { x: quay.x0 + 16, y: quay.y, scale: wide ? 0.8 : 0.5 });
  out += put(bridge(t.ink85, t.ground, t.ink65), { x: wide ? w * 0.665 : 150, y: shore + (wide ? 66 : 52), scale: k });
  const hair = random.pick(['braids', 'short', 'bun']);
  out += put(boat(t, { coat: t.accent, trim: t.ground, hair, arms: 'wave', seated: true }), {
    x: wide ? w * 0.45 : 226,
    y: h - (wide ? 58 : 84),
    scale: wide ? 1.25 : 0.92,
  });
  out +=
    lotus(sheet, wide ? w * 0.84 : 330, h - (wide ? 70 : 72), wide ? 1.5 : 0.8) +
    (wide ? lotus(sheet, w * 0.24, h - 108, 1) : '');
  out += willow(sheet, wide ? w * 0.86 : 322, wide ? 12 : 7, wide ? w * 0.013 : 11, wide ? 250 : 130);
  const r = 100 * sun.scale;
  const birds = wide
    ? ([
        [sun.x - r - 90, 180, 0.6],
        [sun.x - r - 160, 270, 0.34],
        [sun.x + r + 60, 120, 0.34],
      ] as const)
    : ([
        [190, shore - 62, 0.4],
        [180, 36, 0.24],
      ] as const);
  birds.forEach(([x, y, scale], i) => {
    out += put(i === 0 ? swallow(t.ink, t.ground) : farSwallow(t.ink), {
      x,
      y,
      scale: i === 0 ? scale : scale * 2,
      rotate: random.between(-12, 6),
    });
  });
  return out;
}
