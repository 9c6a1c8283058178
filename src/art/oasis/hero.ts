import type { Canvas } from '../motif.ts';
import { person } from '../pieces/person.ts';
import { farSwallow, swallow } from '../pieces/swallow.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import type { Sheet } from '../sheet.ts';
import { box, el, num, polygon, put, shape } from '../svg.ts';
import { camel } from './camel.ts';
import { cottonField } from './cotton.ts';
import { house } from './house.ts';
import { desertPoplar, poplar } from './poplar.ts';
import { range } from './range.ts';

/** The road home between poplars: snow range under the sun, cotton either side, a house under vines, camels on the bank. */
export function hero(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h, wide } = canvas;
  const plain = h - (wide ? 170 : 196);
  const sun = wide
    ? { x: w * 0.6, y: 214, scale: Math.min(1.7, w / 640) }
    : { x: 276, y: Math.max(134, (h - 262) * 0.48), scale: 1 };
  let out = el('rect', { width: w, height: h, fill: t.ground });
  out += put(
    windowFlower(sheet, {
      paper: t.accent,
      cut: t.ground,
      petals: random.pick([10, 12]),
      petal: 'pomegranate',
      middle: random.pick(['blossom', 'swallows']),
    }),
    sun,
  );
  out += range(random, w, plain, wide ? 150 : 96, t.ink28, t.ink45, t.paper);
  out += cottonField(sheet, w, plain, h, w * (wide ? 0.6 : 0.62), t.sand, t.accent60);
  // The road narrows to where the sun stands; poplars shrink along both its sides.
  const vanish = w * (wide ? 0.6 : 0.62);
  const spread = wide ? 150 : 92;
  out += shape(polygon([vanish - 2, plain], [vanish + 2, plain], [vanish + spread, h], [vanish - spread, h]), t.ground);
  let dashes = '';
  for (let k = 0.1; k < 1; k += 0.16) dashes += box(vanish - 3 * k, plain + (h - plain) * k ** 1.3, 6 * k, 14 * k);
  out += shape(dashes, t.ink45);
  for (const k of [0.04, 0.1, 0.18, 0.29, 0.44]) {
    for (const side of [-1, 1])
      out += sheet.use('poplar', () => poplar(t.ink, t.ground), {
        x: Math.round(vanish + side * (8 + spread * 1.5 * k)),
        y: Math.round(plain + (h - plain) * k),
        scale: (0.24 + k * 1.5) * (wide ? 1.25 : 0.92),
      });
  }
  const size = wide ? 1.5 : 0.8;
  out += put(house(sheet), { x: w * (wide ? 0.84 : 0.86), y: plain + (wide ? 62 : 58), scale: size });
  out += put(person(t, { coat: t.accent, trim: t.ground, hair: random.pick(['braids', 'bun']), arms: 'wave' }), {
    x: w * (wide ? 0.785 : 0.72),
    y: plain + (wide ? 74 : 66),
    scale: size * 0.42,
  });
  // A bank of sand in front, with the tree that will not fall and a caravan that has time.
  const bank = h - (wide ? 62 : 96);
  out += shape(
    `M-10 ${num(bank)}C${num(w * 0.12)} ${num(bank - 26)} ${num(w * 0.24)} ${num(bank - 22)} ${num(w * 0.42)} ${num(bank + 26)}C${num(w * 0.5)} ${num(bank + 46)} ${num(w * 0.6)} ${num(h)} ${num(w * 0.66)} ${num(h + 4)}H-10z`,
    t.ink85,
  );
  for (const [x, lift, hide] of wide
    ? ([
        [0.06, 16, t.accent],
        [0.145, 18, t.paper],
        [0.23, 13, t.accent60],
      ] as const)
    : ([
        [0.24, 13, t.accent],
        [0.4, -2, t.paper],
      ] as const))
    out += put(camel(hide, hide === t.accent ? t.ground : t.ink), {
      x: w * x,
      y: bank - lift + 6,
      scale: wide ? 0.62 : 0.44,
    });
  out += put(desertPoplar(t.ink, t.accent, t.ground), {
    x: w * (wide ? 0.345 : 0.08),
    y: bank + (wide ? 8 : 6),
    scale: wide ? 1 : 0.56,
  });
  const r = 100 * sun.scale;
  const birds = wide
    ? ([
        [sun.x - r - 90, 170, 0.6],
        [sun.x - r - 160, 260, 0.34],
        [sun.x + r + 60, 110, 0.34],
      ] as const)
    : ([
        [128, plain - 60, 0.32],
        [182, 34, 0.24],
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
