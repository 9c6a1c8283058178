import type { Canvas } from '../motif.ts';
import { lantern } from '../pieces/lantern.ts';
import { goat } from '../pieces/goat.ts';
import { person } from '../pieces/person.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import type { Sheet } from '../sheet.ts';
import { box, el, hole, put, shape, stroke } from '../svg.ts';
import { horse } from './horse.ts';
import { ovoo } from './ovoo.ts';
import { swell } from './steppe.ts';
import { yurt } from './yurt.ts';

/** Night on the steppe: stars, a lit tent, tea in somebody's hands, horses already unsaddled and running. */
export function arrival(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h, wide } = canvas;
  const k = wide ? 1.5 : 1;
  const floor = h - 92 * k;
  const home = wide ? w * 0.6 : 236;
  let out = el('rect', { width: w, height: h, fill: t.ink });
  const patch = (): string =>
    shape(
      Array.from({ length: 9 }, () =>
        hole(random.whole(0, 158), random.whole(0, 128), random.pick([0.8, 1.2, 1.7])),
      ).join(''),
      t.ground,
    );
  for (let y = 0, row = 0; y < floor - 130 * k; y += 128, row++)
    for (let x = row % 2 === 0 ? 0 : -79; x < w; x += 158) out += sheet.use('stars', patch, { x, y });
  out += put(
    windowFlower(sheet, {
      paper: t.ground,
      cut: t.ink,
      petals: random.pick([12, 14, 16]),
      petal: 'pomegranate',
      middle: 'swallows',
    }),
    wide ? { x: w * 0.25, y: h * 0.32, scale: 1.25 } : { x: 104, y: Math.max(96, h * 0.25), scale: 0.82 },
  );
  out += swell(sheet, w, { y: floor - 96 * k, reach: 14 * k, floor: h, fill: t.ink85, cut: t.ink, tuft: k }).markup;
  out += put(ovoo({ ...t, ink: t.ink65 }), { x: wide ? w * 0.85 : 338, y: floor - 84 * k, scale: 0.62 * k });
  out += swell(sheet, w, {
    y: floor - 50 * k,
    reach: 12 * k,
    floor: h,
    fill: t.ink65,
    cut: t.overprint,
    tuft: 1.2 * k,
  }).markup;
  for (const [x, scale] of wide
    ? ([
        [0.08, 0.8],
        [0.2, 0.92],
        [0.325, 0.84],
      ] as const)
    : ([[0.15, 0.4]] as const))
    out += sheet.use('horse', () => horse(t.overprint, t.ink45), { x: w * x, y: floor - 40 * k, scale });
  out +=
    put(yurt(t, t.sand, t.ink), { x: home + 118 * k, y: floor - 14 * k, scale: 1.3 * k }) +
    swell(sheet, w, { y: floor, reach: 6 * k, floor: h, fill: t.accent60, cut: t.overprint, tuft: 1.6 * k }).markup;
  out += put(yurt(t, t.paper, t.ink), { x: home, y: floor + 16 * k, scale: (wide ? 2.5 : 2.2) * k });
  for (const side of [-1, 1])
    out += put(lantern(t.accent, t.ground, t.ink), {
      x: home + side * 50 * k,
      y: floor - (wide ? 92 : 80) * k,
      scale: 0.62 * k,
    });
  out +=
    put(person(t, { coat: t.ink65, trim: t.ground, hair: 'bun', arms: 'wave' }), {
      x: home - 96 * k,
      y: floor + 34 * k,
      scale: 0.92 * k,
      flip: true,
    }) +
    put(person(t, { coat: t.accent, trim: t.ground, hair: 'cap', arms: 'hold' }), {
      x: home + 96 * k,
      y: floor + 34 * k,
      scale: 0.96 * k,
    });
  const bag =
    stroke('M-34-44V-66M-22-44V-66M-36-66h16', t.overprint, 2.5) +
    shape(box(-44, -44, 32, 38), t.accent) +
    shape(box(-40, -36, 24, 2) + box(-40, -16, 24, 2), t.ground) +
    shape(hole(-39, -4, 3) + hole(-17, -4, 3), t.overprint);
  out += put(bag + person(t, { coat: t.sand, trim: t.ink, hair: random.pick(['braids', 'short']), arms: 'wave' }), {
    x: home - 168 * k,
    y: h - 14 * k,
    scale: 0.94 * k,
  });
  return (
    out +
    put(goat(t.paper, t.ink), { x: home + 128 * k, y: h - 18 * k, scale: 0.66 * k, flip: true }) +
    put(goat(t.paper, t.ink), { x: home + 86 * k, y: h - 12 * k, scale: 0.44 * k })
  );
}
