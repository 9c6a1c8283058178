import { leaf } from '../cuts.ts';
import type { Canvas } from '../motif.ts';
import { dog } from '../pieces/dog.ts';
import { person } from '../pieces/person.ts';
import { tractor } from '../pieces/tractor.ts';
import type { Sheet } from '../sheet.ts';
import { box, el, hole, num, polygon, put, shape, stroke } from '../svg.ts';
import { rowHouse, yardGate, yardWall } from './courtyard.ts';
import { nang } from './nang.ts';
import { poplar } from './poplar.ts';
import { range } from './range.ts';

/** Home at dusk: the range in its last light, a row house of the regiment with corn under the eaves, the gate open, the dog first. */
export function arrival(sheet: Sheet, { width: w, height: h, wide }: Canvas): string {
  const { tints: t, random } = sheet;
  const k = wide ? 1.28 : 0.82;
  const middle = w / 2;
  const floor = h - 118 * k;
  const yard = floor - 34 * k;
  let out = el('rect', { width: w, height: h, fill: t.accent });
  out += put(nang(sheet, t.ground, t.accent, wide), {
    x: middle - (wide ? 330 : 120),
    y: wide ? 150 : 120,
    scale: wide ? 1.06 : 0.7,
  });
  out += shape(
    Array.from({ length: 8 }, () =>
      leaf(random.whole(0, w), random.whole(16, yard - 200 * k), random.whole(70, 190) * k, 2.4 * k, 90),
    ).join(''),
    t.accent60,
  );
  const step = wide ? 186 : 128;
  out += range(
    random,
    w,
    yard,
    0,
    { snow: t.sky, dusk: t.ink65 },
    Array.from(
      { length: Math.ceil(w / step) + 1 },
      (_, i) =>
        [i * step + random.whole(-30, 30), yard - (i % 2 === 0 ? 250 : 190) * k * random.between(0.86, 1)] as const,
    ),
  );
  for (let x = 10, i = 0; x < w; x += 34 * k, i++) {
    // Gaps in the row: a wind has been there, and one sees the snow.
    if (i % 7 === 3 || i % 7 === 5) continue;
    out += sheet.use('poplar', () => poplar(t.overprint, t.accent, t.ink65, 9), {
      x: Math.round(x),
      y: yard + 2,
      scale: Math.round(k * (1.5 - ((i * 5) % 7) * 0.07) * 100) / 100,
      flip: i % 2 === 0,
    });
  }
  out += shape(box(-4, yard, w + 8, h), t.sand);
  out += sheet.use('row house', () => rowHouse(sheet), {
    x: middle + (wide ? 150 : 40) * k,
    y: yard + 6 * k,
    scale: k,
  });
  if (wide) {
    out += sheet.use('row house', () => rowHouse(sheet), { x: middle - 470, y: yard + 4, scale: k * 0.82, flip: true });
    out += put(tractor(t, t.accent, t.overprint), { x: w * 0.9, y: floor - 8, scale: 1.3, flip: true });
  }
  const gateX = middle - 96 * k;
  // Lamplight from the gate falls on the snow before it.
  out += put(yardWall(sheet, Math.round(-gateX / k) - 4, -70), { x: gateX, y: floor, scale: k });
  out += put(yardWall(sheet, 70, Math.round((w - gateX) / k) + 4), { x: gateX, y: floor, scale: k });
  out += shape(`M-4 ${num(floor)}H${w + 4}V${h}H-4z`, t.paper);
  out += shape(
    polygon([gateX - 48 * k, floor], [gateX + 48 * k, floor], [gateX + 176 * k, h], [gateX - 96 * k, h]),
    t.ground,
  );
  const mother = put(person(t, { coat: t.ground, trim: t.accent, hair: 'bun', arms: 'wave' }), {
    x: -4,
    y: 2,
    scale: 0.72,
  });
  out += put(mother + yardGate(sheet), { x: gateX, y: floor, scale: k });
  // Red paper of last night's firecrackers, and somebody's steps.
  let red = '';
  for (let i = 0; i < (wide ? 28 : 22); i++) {
    const [x, y] = [gateX + random.between(-150, 170) * k, floor + random.between(6, 96) * k];
    red += `M${num(x)} ${num(y)}l${num(random.between(2, 5))}-1.6l1.6 2.4z`;
  }
  let prints = '';
  for (let i = 0; i < 8; i++)
    prints += leaf(gateX + (6 + i * 9 + (i % 2) * 9) * k, floor + (14 + i * 11) * k, 8 * k, 2.5 * k, 150);
  out += shape(red, t.accent) + shape(prints, t.ink28);
  out += put(dog(t.overprint, t.ground), { x: gateX + 44 * k, y: floor + 42 * k, scale: 0.86 * k });
  const bag =
    stroke('M-34-44V-66M-22-44V-66M-36-66h16', t.overprint, 2.5) +
    shape(box(-44, -44, 32, 38), t.accent) +
    shape(box(-40, -36, 24, 2) + box(-40, -16, 24, 2), t.ground) +
    shape(hole(-39, -4, 3) + hole(-17, -4, 3), t.overprint);
  return (
    out +
    put(bag + person(t, { coat: t.ink, trim: t.ground, hair: random.pick(['cap', 'braids', 'short']), arms: 'wave' }), {
      x: gateX + 112 * k,
      y: floor + 92 * k,
      scale: 0.94 * k,
      flip: true,
    })
  );
}
