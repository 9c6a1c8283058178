import { bigAppleTree } from '../pieces/apple-tree.ts';
import { basket } from '../pieces/basket.ts';
import { ladder } from '../pieces/ladder.ts';
import { person } from '../pieces/person.ts';
import { put } from '../svg.ts';
import { slope, type DrawSubject } from './stage.ts';

/** Apples: rows along the contours, one large tree being picked. */
export const orchard: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const x = random.whole(96, 150);
  return {
    drawing:
      scenes.land(sheet, {
        horizon: random.whole(140, 176),
        mood: random.pick(['day', 'dusk', 'plain']),
        planted: true,
      }) +
      slope(sheet, 326, 340) +
      put(bigAppleTree(sheet), { x, y: 362, scale: random.between(2, 2.25) }) +
      put(ladder(t.overprint), { x: x + 62, y: 362, scale: 1.1, flip: true }) +
      put(person(t, { coat: t.accent, trim: t.ground, hair: random.pick(['bun', 'cap', 'short']), arms: 'wave' }), {
        x: x + 128,
        y: 350,
        scale: 1.3,
        flip: true,
      }) +
      put(basket(t), { x: x + 212, y: 352, scale: 0.86 }),
    focus: x + 65,
  };
};
