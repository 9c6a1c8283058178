import { apple, basket, peppers } from '../pieces/basket.ts';
import { person } from '../pieces/person.ts';
import { heart, phone } from '../pieces/phone.ts';
import { box, put, shape, stroke } from '../svg.ts';
import { backdrop, ledge, type DrawSubject } from './stage.ts';

/** Selling from the cave: the great arched window from inside, a phone on its stand, produce on the table. */
export const livestream: DrawSubject = ({ sheet }) => {
  const { tints: t, random } = sheet;
  const wall = random.pick([t.accent, t.ink85, t.accent60]);
  const x = random.whole(190, 240);
  let ribs = '';
  for (let a = 1; a < 10; a++) {
    const turn = (a * Math.PI) / 10;
    ribs += `M${Math.round(x - 62 * Math.cos(turn))} ${Math.round(196 - 62 * Math.sin(turn))}L${Math.round(x - 170 * Math.cos(turn))} ${Math.round(196 - 170 * Math.sin(turn))}`;
  }
  for (const r of [62, 114, 142]) ribs += `M${x - r} 196a${r} ${r} 0 0 1 ${2 * r} 0`;
  for (let k = -4; k <= 4; k++) ribs += `M${x + k * 36} 196V300`;
  let out = backdrop(wall) + stroke(`M${x - 186} 300V196a186 186 0 0 1 372 0V300`, t.ground, 13, { 'stroke-dasharray': '20 3' });
  out += shape(`M${x - 172} 300V196a172 172 0 0 1 344 0V300z`, t.paper) + stroke(`${ribs}M${x - 172} 246H${x + 172}`, t.ink, 3.4) + stroke(`M${x - 172} 300V196a172 172 0 0 1 344 0V300M${x - 172} 196h344`, t.ink, 7);
  out += put(person(t, { coat: t.accent, trim: t.ground, hair: random.pick(['bun', 'long', 'short']), arms: random.pick(['wave', 'hold']), seated: true }), { x: x - 24, y: 384, scale: 2.3 });
  const strings = random.whole(2, 3);
  for (let i = 0; i < strings; i++) out += put(peppers(wall === t.accent ? { ...t, accent: t.ground } : t), { x: 470 + i * 52, y: -6, scale: 1.5 + (i % 2) * 0.4 });
  out += ledge(304, t.ink, t.ground);
  const screen = put(apple(t), { x: 0, y: 4, scale: 1.9 }) + shape(box(-26, 44, 52, 5) + box(-26, 53, 32, 5), t.ink28);
  out += stroke('M486 318L512 262M552 318L526 262M519 318V250', t.ink45, 6, { 'stroke-linecap': 'round' }) + put(phone(t, screen), { x: 519, y: 196, scale: 1.12, rotate: random.between(-5, 5) });
  for (const [hx, hy, s] of [[584, 150, 1.3], [600, 104, 0.9], [578, 70, 0.7]] as const) out += put(shape(heart, wall === t.accent ? t.ground : t.accent, { stroke: t.ground, 'stroke-width': 1 }), { x: hx, y: hy, scale: s });
  return out + put(basket(t, t.overprint), { x: 352, y: 326, scale: 1.05 }) + put(apple(t), { x: 424, y: 316, scale: 1.1 }) + put(apple(t), { x: 76, y: 316, scale: 1.2 });
};
