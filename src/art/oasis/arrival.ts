import type { Canvas } from '../motif.ts';
import { cat } from '../pieces/cat.ts';
import { lantern } from '../pieces/lantern.ts';
import { person } from '../pieces/person.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import type { Sheet } from '../sheet.ts';
import { box, el, hole, num, put, shape, stroke } from '../svg.ts';
import { camel } from './camel.ts';
import { house } from './house.ts';
import { poplar } from './poplar.ts';
import { range } from './range.ts';

/** Night in the oasis: moon over the snow, a lit house under its vines, somebody at the door, somebody come by camel. */
export function arrival(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h, wide } = canvas;
  const k = wide ? 1.5 : 1;
  const floor = h - 86 * k;
  const home = wide ? w * 0.61 : 246;
  let out = el('rect', { width: w, height: h, fill: t.ink });
  const patch = (): string =>
    shape(
      Array.from({ length: 9 }, () =>
        hole(random.whole(0, 158), random.whole(0, 128), random.pick([0.8, 1.2, 1.7])),
      ).join(''),
      t.ground,
    );
  for (let y = 0, row = 0; y < floor - 150 * k; y += 128, row++)
    for (let x = row % 2 === 0 ? 0 : -79; x < w; x += 158) out += sheet.use('stars', patch, { x, y });
  out += put(
    windowFlower(sheet, {
      paper: t.ground,
      cut: t.ink,
      petals: random.pick([10, 12]),
      petal: 'pomegranate',
      middle: 'blossom',
    }),
    wide ? { x: w * 0.24, y: h * 0.28, scale: 1.15 } : { x: 104, y: Math.max(96, h * 0.23), scale: 0.8 },
  );
  out += range(random, w, floor + 2, 176 * k, t.ink65, t.ink85, t.ink14);
  const trees = Math.ceil(w / (38 * k));
  for (let i = 0; i < trees; i++)
    out += sheet.use('poplar', () => poplar(t.overprint, t.ink65), {
      x: Math.round(i * 38 * k + random.between(-6, 6)),
      y: floor + 4,
      scale: k * random.pick([0.72, 0.84, 0.96]),
    });
  out +=
    shape(`M-10 ${num(floor)}H${w + 10}V${h}H-10z`, t.accent60) +
    stroke(`M0 ${num(floor + 7 * k)}H${w}`, t.overprint, 4 * k, { 'stroke-dasharray': `1.4 ${num(6 * k)}` });
  out += put(house(sheet), { x: home, y: floor + 20 * k, scale: 2.2 * k });
  for (const side of [-1, 1])
    out += put(lantern(t.accent, t.ground, t.overprint), {
      x: home + side * 36 * k,
      y: floor - 92 * k,
      scale: 0.5 * k,
    });
  out += put(cat(t.overprint, t.ground), { x: home - 92 * k, y: floor - 116 * k, scale: 0.9 * k });
  out += put(person(t, { coat: t.paper, trim: t.ink, hair: 'braids', arms: 'wave' }), {
    x: home + 42 * k,
    y: floor + 34 * k,
    scale: 0.88 * k,
    flip: true,
  });
  const bag =
    stroke('M-34-44V-66M-22-44V-66M-36-66h16', t.overprint, 2.5) +
    shape(box(-44, -44, 32, 38), t.accent) +
    shape(box(-40, -36, 24, 2) + box(-40, -16, 24, 2), t.ground) +
    shape(hole(-39, -4, 3) + hole(-17, -4, 3), t.overprint);
  out += put(camel(t.accent, t.ground), { x: home - (wide ? 300 : 172) * k, y: h - 26 * k, scale: 0.84 * k });
  return (
    out +
    put(bag + person(t, { coat: t.sand, trim: t.ink, hair: random.pick(['cap', 'short']), arms: 'wave' }), {
      x: home - 92 * k,
      y: h - 12 * k,
      scale: 0.92 * k,
    })
  );
}
