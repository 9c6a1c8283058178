import { leaf } from '../cuts.ts';
import type { Canvas } from '../motif.ts';
import { cat } from '../pieces/cat.ts';
import { person } from '../pieces/person.ts';
import { swallow } from '../pieces/swallow.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import type { Sheet } from '../sheet.ts';
import { box, el, hole, num, put, shape, stroke } from '../svg.ts';
import { bluff } from './bluff.ts';
import { gate, yardWall } from './gate.ts';
import { plateau } from './plateau.ts';
import { terraces } from './terrace.ts';

/** The year's last evening: moon over the plateau, the gate open, somebody in it, somebody coming up the path. */
export function arrival(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h, wide } = canvas;
  const snow = random.chance(0.6);
  const k = wide ? 1.62 : 1;
  const gateX = wide ? w * 0.6 : 232;
  const floor = h - (wide ? 96 : 74);
  let out = el('rect', { width: w, height: h, fill: t.ink });
  const moon = {
    paper: t.ground,
    cut: t.ink,
    petals: random.pick([12, 14]),
    petal: 'chrysanthemum',
    middle: 'swallows',
  } as const;
  out += put(
    windowFlower(sheet, moon),
    wide ? { x: w * 0.25, y: h * 0.27, scale: 1.25 } : { x: 102, y: Math.max(92, h * 0.24), scale: 0.8 },
  );

  if (snow) {
    // One patch of snow, laid again and again: chance is only seen once.
    const patch = (): string => {
      let flakes = '';
      for (let i = 0; i < 12; i++)
        flakes += hole(random.whole(0, 148), random.whole(0, 118), random.pick([1, 1.5, 2.1]));
      return shape(flakes, t.ground);
    };
    for (let y = 0, row = 0; y < floor - 40; y += 118, row++)
      for (let x = row % 2 === 0 ? 0 : -74; x < w; x += 148) out += sheet.use('snow', patch, { x, y });
  } else {
    for (let i = 0; i < 3; i++)
      out += put(swallow(t.ground, t.ink), {
        x: w * (0.46 + i * 0.13),
        y: h * random.between(0.1, 0.22),
        scale: k * (0.3 + 0.12 * i),
        rotate: random.between(-10, 10),
      });
  }

  out += plateau(
    random,
    { x0: -8, x1: w + 8, left: floor - 150 * k, right: floor - 200 * k, step: 10 * k, floor: h },
    t.ink85,
    t.ink,
  ).markup;
  const soil = { tread: t.ink65, riser: t.overprint, cut: t.ink45 };
  out += terraces(
    random,
    {
      x: w * (wide ? 0.86 : 0.9),
      base: floor - 16,
      width: w * (wide ? 0.6 : 1.1),
      height: 190 * k * (wide ? 0.86 : 1),
      levels: 6,
    },
    soil,
  )
    .map(({ markup }) => markup)
    .join('');
  out += bluff(sheet, {
    x: wide ? w * 0.28 : 66,
    y: floor - 58 * k,
    caves: wide ? 4 : 2,
    scale: wide ? 1.25 : 0.86,
    waving: random.whole(0, 1),
  });

  out += put(yardWall(t, -10 / k, w / k + 10, snow), { x: 0, y: floor, scale: k });
  out += put(cat(t.overprint, t.ground), { x: gateX - 150 * k, y: floor - 68 * k, scale: k * 0.9 });
  // Snow or trodden earth before the gate, and the path that has led here from the top of the page.
  out += shape(`M0 ${num(floor)}H${w}V${h}H0z`, snow ? t.paper : t.accent60);
  const mother = put(person(t, { coat: t.accent, trim: t.ground, hair: 'bun', arms: 'wave' }), {
    x: 16,
    y: 0,
    scale: 0.78,
  });
  out += put(gate(t, mother), { x: gateX, y: floor - 8 * k, scale: k });
  const path = snow ? t.ink28 : t.sand;
  out += shape(
    `M${num(gateX - 56 * k)} ${num(floor + 4 * k)}H${num(gateX + 56 * k)}L${num(gateX + 96 * k)} ${h}H${num(gateX - 190 * k)}z`,
    path,
  );
  let steps = '';
  for (let i = 0; i < 7; i++)
    steps += leaf(gateX - (24 + i * 11) * k + (i % 2) * 9 * k, floor + (22 + i * 8) * k, 9 * k, 2.6 * k, 60);
  out += shape(steps, snow ? t.ink65 : t.overprint);

  const coat = random.pick([t.sand, t.ink45]);
  const me = person(t, { coat, trim: t.ink, hair: random.pick(['cap', 'braids', 'short']), arms: 'wave' });
  const bag =
    stroke('M-34-44V-66M-22-44V-66M-36-66h16', t.overprint, 2.5) +
    shape(box(-44, -44, 32, 38), t.accent) +
    shape(box(-40, -36, 24, 2) + box(-40, -16, 24, 2), t.ground) +
    shape(hole(-39, -4, 3) + hole(-17, -4, 3), t.overprint);
  out += put(bag + me, { x: gateX - 108 * k, y: h - 22 * k, scale: k * 0.92 });
  return out;
}
