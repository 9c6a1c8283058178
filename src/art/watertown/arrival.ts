import { leaf } from '../cuts.ts';
import type { Canvas } from '../motif.ts';
import { lantern } from '../pieces/lantern.ts';
import { person } from '../pieces/person.ts';
import type { Sheet } from '../sheet.ts';
import { box, el, hole, put, shape, stroke } from '../svg.ts';
import { boat } from './boat.ts';
import { asleep } from './house.ts';
import { hills } from './land.ts';
import { lotus } from './lotus.ts';
import { nightMoon } from './moon.ts';
import { waterGate } from './water-gate.ts';
import { glints, water } from './water.ts';
import { waterfront } from './waterfront.ts';

/** The last landing: the moon over one's own roof, the water gate open, somebody in it with a lantern, the boat come in. */
export function arrival(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h, wide } = canvas;
  const k = wide ? 1.5 : 0.94;
  const home = wide ? Math.round(w * 0.62) : 218;
  const sill = h - (wide ? 150 : 150);
  const shore = sill + 14 * k;
  let out = el('rect', { width: w, height: h, fill: t.ink });
  let dust = '';
  for (let i = 0; i < (wide ? 34 : 14); i++)
    dust += hole(random.whole(0, w), random.whole(6, sill - 150 * k), random.pick([0.7, 0.9, 1.2]));
  out += shape(dust, t.ink45);
  out += put(nightMoon(t), { x: home + 92 * k, y: sill - 236 * k, scale: 0.78 * k });
  let clouds = '';
  for (let i = 0; i < 5; i++)
    clouds += leaf(
      home + random.between(-120, 40) * k,
      sill - (290 - i * 22) * k,
      random.between(80, 170) * k,
      random.between(1.4, 3),
      90,
    );
  out += shape(clouds, t.ink85);
  out += hills(sheet, w, shore - 40 * k, 40 * k, t.ink85);
  out += waterfront(
    sheet,
    { x0: -10, x1: home - 300 * k, y: sill - 18 * k, scale: 0.9 * k, quay: 22 * k },
    [asleep(t)],
    t.ink85,
  );
  out += waterfront(
    sheet,
    { x0: home + 214 * k, x1: w + 10, y: sill, scale: 1.12 * k, quay: 16 * k },
    [asleep(t)],
    t.ink65,
  );
  out += water(random, w, shore, h, t.ink85, t.ink65);
  // The quay of the house, and its light in the water.
  out += shape(box(home - 226 * k, sill - 2, 452 * k, 30 * k), t.ink65);
  out += stroke(
    `M${home - 226 * k} ${sill + 10 * k}h${452 * k}M${home - 226 * k} ${sill + 20 * k}h${452 * k}`,
    t.ink85,
    1.2,
    {
      'stroke-dasharray': '24 3',
    },
  );
  for (const x of [-116, 116]) out += shape(glints(random, home + x * k, sill + 36 * k, 46 * k, 6, 8 * k), t.ink28);
  const host =
    put(person(t, { coat: t.accent, trim: t.ground, hair: 'bun', arms: 'wave' }), { x: -16, y: 0, scale: 0.78 }) +
    put(lantern(t.accent, t.ground, t.overprint), { x: 6, y: -76, scale: 0.4 });
  out += put(waterGate(t, host), { x: home, y: sill, scale: k });
  out += shape(glints(random, home - 34 * k, sill + 76 * k, 120 * k, wide ? 4 : 8, 7 * k), t.ground);
  const coat = random.pick([t.sand, t.ink28]);
  const me =
    stroke('M-18-66L14-34', t.overprint, 2.4) +
    person(t, { coat, trim: t.ink, hair: random.pick(['cap', 'braids', 'short']), arms: 'wave' }) +
    shape(box(8, -42, 18, 16), t.overprint) +
    stroke('M11-37h12', t.ground, 1.4);
  out += put(me, { x: home + 34 * k, y: sill + 62 * k, scale: 0.84 * k, flip: true });
  const boatman = { coat: t.sand, trim: t.ink, hair: 'cap', arms: 'down', seated: true } as const;
  out += put(boat(t, boatman), { x: home - 200 * k, y: h - 34 * k, scale: 0.86 * k });
  return (
    out + lotus(sheet, wide ? w * 0.9 : 352, h - 22 * k, 0.8 * k) + (wide ? lotus(sheet, w * 0.12, h - 40, 1.1) : '')
  );
}
