import { crescent } from '../cuts.ts';
import { apple } from '../pieces/apple.ts';
import { basket } from '../pieces/basket.ts';
import { peppers } from '../pieces/peppers.ts';
import { jar } from '../pieces/jar.ts';
import { person } from '../pieces/person.ts';
import { heart } from '../pieces/heart.ts';
import { phone } from '../pieces/phone.ts';
import type { Sheet } from '../sheet.ts';
import { box, put, shape, stroke } from '../svg.ts';
import { backdrop, ledge, type DrawSubject } from './stage.ts';

/** The great arched window of a cave dwelling from inside; its middle at x. */
function archWindow({ tints: t }: Sheet, x: number): string {
  let ribs = '';
  for (let a = 1; a < 10; a++) {
    const turn = (a * Math.PI) / 10;
    ribs += `M${Math.round(x - 62 * Math.cos(turn))} ${Math.round(196 - 62 * Math.sin(turn))}L${Math.round(x - 170 * Math.cos(turn))} ${Math.round(196 - 170 * Math.sin(turn))}`;
  }
  for (const r of [62, 114, 142]) ribs += `M${x - r} 196a${r} ${r} 0 0 1 ${2 * r} 0`;
  for (let k = -4; k <= 4; k++) ribs += `M${x + k * 36} 196V300`;
  const arch = `M${x - 172} 300V196a172 172 0 0 1 344 0V300`;
  return (
    stroke(`M${x - 186} 300V196a186 186 0 0 1 372 0V300`, t.ground, 13, { 'stroke-dasharray': '20 3' }) +
    shape(`${arch}z`, t.paper) +
    stroke(`${ribs}M${x - 172} 246H${x + 172}`, t.ink, 3.4) +
    stroke(`${arch}M${x - 172} 196h344`, t.ink, 7)
  );
}

/** What is sold today: apples, vinegar, or both. */
function produce(sheet: Sheet, x: number, wide: boolean): string {
  const { tints: t, random } = sheet;
  const jars = (): string =>
    put(jar(t.overprint, t.accent, t.ground), { x, y: 326, scale: 1.1 }) +
    put(jar(t.accent60, t.accent, t.overprint), { x: x + 66, y: 328, scale: 0.82 });
  const fruit = (): string =>
    put(basket(t, t.overprint), { x, y: 326, scale: 1.05 }) + put(apple(t), { x: x + 70, y: 316, scale: 1.1 });
  if (wide) return jars() + put(fruit(), { x: -132, y: 0 });
  return random.chance(0.5) ? jars() : fruit();
}

/** Selling from the cave: the arched window, a phone, produce on the table. Either we see the seller or the screen. */
export const livestream: DrawSubject = ({ sheet }) => {
  const { tints: t, random } = sheet;
  const wall = random.pick([t.accent, t.ink85, t.accent60]);
  const seller = { coat: t.accent, trim: t.ground, hair: random.pick(['bun', 'braids', 'short', 'cap']) } as const;
  const hearts = wall === t.accent ? t.ground : t.accent;
  const rising = (x: number, y: number): string =>
    (
      [
        [0, 0, 1.3],
        [18, -44, 0.9],
        [-6, -80, 0.7],
        [14, -108, 0.5],
      ] as const
    )
      .map(([dx, dy, scale]) =>
        put(shape(heart, hearts, { stroke: t.ground, 'stroke-width': 1 }), { x: x + dx, y: y + dy, scale }),
      )
      .join('');
  const legs = stroke('M-33 120L-7 64M33 120L7 64M0 120V60', t.ink45, 6, { 'stroke-linecap': 'round' });
  let out = backdrop(wall);
  if (random.chance(0.5)) {
    const x = random.whole(190, 236);
    out +=
      archWindow(sheet, x) +
      put(person(t, { ...seller, arms: random.pick(['wave', 'hold']), seated: true }), {
        x: x - 24,
        y: 384,
        scale: 2.3,
      });
    for (let i = 0; i < 2; i++)
      out += put(peppers({ ...t, accent: hearts }), { x: 450 + i * 40, y: -6, scale: 1.5 + i * 0.4 });
    const screen =
      put(apple(t), { x: 0, y: 4, scale: 1.9 }) + shape(box(-26, 44, 52, 5) + box(-26, 53, 32, 5), t.ink28);
    out +=
      ledge(304, t.ink, t.ground) +
      put(legs, { x: 519, y: 198 }) +
      put(phone(t, screen), { x: 519, y: 196, scale: 1.12, rotate: random.between(-5, 5) });
    return {
      drawing:
        out +
        rising(588, 156) +
        produce(sheet, random.whole(350, 366), false) +
        put(apple(t), { x: 76, y: 316, scale: 1.2 }),
      focus: x + 20,
    };
  }
  // The same from the other side: a large telephone, the seller small on its screen.
  const x = random.whole(420, 452);
  const screen = sheet.clip(
    'M-35-66H35V66H-35z',
    shape(box(-35, -66, 70, 132), t.sand) +
      shape(crescent(0, -20, 30, 0, 0.5, 84), t.accent60) +
      put(person(t, { ...seller, arms: 'wave', seated: true }), { x: -3, y: 78, scale: 0.98 }) +
      shape(box(-35, 44, 70, 22), t.overprint) +
      shape(box(-28, 50, 34, 3) + box(-28, 57, 22, 3), t.paper) +
      put(shape(heart, t.accent), { x: 24, y: 55, scale: 0.7 }),
  );
  out += put(archWindow(sheet, 200), { x: random.whole(-30, 0), y: 44, scale: 0.86 });
  out += ledge(304, t.ink, t.ground) + put(phone(t, screen), { x, y: 176, scale: 1.94, rotate: random.between(-4, 4) });
  return { drawing: out + rising(x + 118, 168) + produce(sheet, random.whole(206, 240), true), focus: x - 30 };
};
