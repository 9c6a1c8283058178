import { cow } from '../pieces/cow.ts';
import { goat } from '../pieces/goat.ts';
import { milkCan } from '../pieces/milk-can.ts';
import { person } from '../pieces/person.ts';
import { box, put, shape } from '../svg.ts';
import { slope, type DrawSubject } from './stage.ts';

/** Cattle on the slope, cans by the fence. */
export const dairy: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const hide = random.pick([t.accent, t.ink, t.paper]);
  const cut = hide === t.paper ? t.ink : t.ground;
  let out = scenes.land(sheet, { horizon: random.whole(128, 160), mood: random.pick(['day', 'plain', 'dusk']) });
  out += slope(sheet, 298, 284);
  const x = random.whole(190, 240);
  const other = hide === t.accent ? t.overprint : t.accent;
  out += put(cow(other, t.ground), { x: x + 236, y: 300, scale: 0.92, flip: random.chance(0.5) });
  out += put(cow(hide, cut), { x, y: 334, scale: 1.6 });
  const goats = random.whole(1, 3);
  for (let i = 0; i < goats; i++)
    out += put(goat(t.paper, t.ink), { x: 404 + i * 62, y: 344 - i * 4, scale: 0.9, flip: random.chance(0.4) });
  out += put(
    person(t, {
      coat: hide === t.accent ? t.ink65 : t.accent,
      trim: t.ground,
      hair: random.pick(['cap', 'bun']),
      arms: 'wave',
    }),
    { x: 590, y: 346, scale: 1.22, flip: true },
  );
  for (let i = 0; i < 2; i++)
    out += put(milkCan(t.overprint, t.ground), { x: 40 + i * 48, y: 348 + i * 4, scale: 0.95 });
  return { drawing: out + shape(box(0, 354, 640, 6), t.overprint), focus: x };
};
