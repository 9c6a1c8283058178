import type { Canvas } from '../motif.ts';
import { lantern } from '../pieces/lantern.ts';
import { person } from '../pieces/person.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import type { Sheet } from '../sheet.ts';
import { box, el, put, shape, stroke } from '../svg.ts';
import { boat } from './boat.ts';
import { bridge } from './bridge.ts';
import { eavesHouse, plain } from './house.ts';
import { hills } from './land.ts';
import { lotus } from './lotus.ts';
import { water } from './water.ts';
import { waterfront } from './waterfront.ts';
import { willow } from './willow.ts';

/** The last landing: night on the canal, one house lit, its people on the steps, the boat coming in. */
export function arrival(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h, wide } = canvas;
  const k = wide ? 1.5 : 1;
  const shore = h - 128 * k;
  const home = wide ? w * 0.62 : 262;
  let out = el('rect', { width: w, height: h, fill: t.ink });
  out += put(
    windowFlower(sheet, {
      paper: t.ground,
      cut: t.ink,
      petals: random.pick([12, 14, 16]),
      petal: 'lotus',
      middle: 'swallows',
    }),
    wide ? { x: w * 0.25, y: h * 0.29, scale: 1.2 } : { x: 104, y: Math.max(96, h * 0.24), scale: 0.8 },
  );
  out += hills(sheet, w, shore - 26 * k, 44 * k, t.ink85);
  const dark = { wall: t.ink45, tile: t.overprint, cut: t.ink65, red: t.accent60 };
  out += waterfront(sheet, { x0: -10, x1: w + 10, y: shore - 6, scale: 1.15 * k, quay: 12 }, dark, t.overprint);
  out += water(random, w, shore + 4, h, t.ink85, t.ink45);
  out += put(bridge(t.ink65, t.ink85, t.overprint), { x: wide ? w * 0.3 : 52, y: shore + 14 * k, scale: k * 0.74 });
  // The one lit house, nearer and larger than the others, on its own landing.
  out += put(eavesHouse({ ...plain(t), tile: t.ink65, cut: t.ink }), { x: home, y: shore + 12 * k, scale: 2.7 * k });
  for (const side of [-1, 1])
    out += put(lantern(t.accent, t.ground, t.ink), { x: home + side * 92 * k, y: shore - 122 * k, scale: 0.7 * k });
  out +=
    shape(box(home - 126 * k, shore + 10 * k, 252 * k, 16 * k), t.accent60) +
    stroke(`M${home - 126 * k} ${shore + 18 * k}h${252 * k}`, t.overprint, 1.4, { 'stroke-dasharray': '22 3' });
  for (let i = 0; i < 4; i++)
    out += shape(
      box(home - (70 - i * 8) * k, shore + (26 + i * 9) * k, (92 - i * 4) * k, 9 * k),
      i % 2 === 0 ? t.sand : t.accent60,
    );
  out +=
    put(person(t, { coat: t.accent, trim: t.ground, hair: 'bun', arms: 'wave' }), {
      x: home - 50 * k,
      y: shore + 25 * k,
      scale: 0.92 * k,
      flip: true,
    }) +
    put(person(t, { coat: t.sand, trim: t.ink, hair: 'cap', arms: 'down' }), {
      x: home + 62 * k,
      y: shore + 22 * k,
      scale: 0.96 * k,
    });
  out += put(
    boat(t, { coat: t.sand, trim: t.ink, hair: random.pick(['short', 'braids']), arms: 'wave', seated: true }),
    { x: home - 152 * k, y: h - 36 * k, scale: 1.06 * k },
  );
  return (
    out +
    lotus(sheet, wide ? w * 0.84 : 346, h - 22 * k, 0.9 * k) +
    willow(
      { ...sheet, tints: { ...t, ink: t.ink45 } },
      wide ? w * 0.88 : 336,
      wide ? 11 : 6,
      wide ? w * 0.012 : 11,
      150 * k,
    )
  );
}
