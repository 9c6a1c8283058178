import { cat } from '../pieces/cat.ts';
import { lantern } from '../pieces/lantern.ts';
import { person } from '../pieces/person.ts';
import { box, hole, put, shape, stroke } from '../svg.ts';
import type { DrawSubject } from './stage.ts';

/** Night at the inn: a row of lit houses, lanterns strung across the court, a guest arriving. */
export const homestay: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const count = random.whole(2, 3);
  const scale = count === 2 ? 2 : 1.62;
  const x = random.whole(236, 262);
  let out = scenes.land(sheet, { horizon: random.whole(96, 120), mood: 'night' });
  out += scenes.homes(sheet, { x, y: 326, count, scale });
  out +=
    shape(box(0, 324, 640, 36), t.overprint) +
    stroke('M0 338H640M0 350H640', t.ink65, 1.4, { 'stroke-dasharray': '26 4' });
  // The court's gate pillar, a cat on it, and the string of lanterns from there to the roof.
  out +=
    shape('M556 360V226h-8v-12h72v12h-8V360z', t.ink, { stroke: t.ground, 'stroke-width': 2 }) +
    shape(box(568, 238, 32, 86), t.accent) +
    shape(hole(584, 256, 6) + hole(584, 281, 6) + hole(584, 306, 6), t.ground);
  out += put(cat(t.ink, t.ground), { x: 588, y: 214, scale: 1.2, flip: true });
  out += stroke('M-10 20Q300 110 650 6', t.ground, 1.6);
  const lamps = random.whole(3, 5);
  for (let i = 0; i < lamps; i++) {
    const k = (i + 0.7) / (lamps + 0.4);
    const y = (1 - k) ** 2 * 20 + 2 * k * (1 - k) * 110 + k * k * 6;
    out += sheet.use('lantern', () => lantern(t.accent, t.ground, t.ground), {
      x: Math.round(-10 + 660 * k),
      y: Math.round(y),
      scale: 0.8 + 0.22 * (i % 2),
    });
  }
  return {
    drawing:
      out +
      put(person(t, { coat: t.accent, trim: t.ground, hair: random.pick(['cap', 'braids', 'short']), arms: 'wave' }), {
        x: 500,
        y: 350,
        scale: 1.3,
        flip: true,
      }) +
      shape('M452 350v-40h34v40zM460 310v-12h18v12h-3v-9h-12v9z', t.ink) +
      shape('M458 318h22v3h-22zM458 338h22v3h-22z', t.ground),
    focus: x + 60,
  };
};
