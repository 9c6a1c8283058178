import { comb, crescent, leaf } from '../cuts.ts';
import { scissors } from '../pieces/scissors.ts';
import { swallow } from '../pieces/swallow.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import { put, shape } from '../svg.ts';
import { backdrop, type DrawSubject } from './stage.ts';

/** The craft itself: a window flower just finished, the scissors, curls of paper, a bird that got away. */
export const papercutting: DrawSubject = ({ sheet }) => {
  const { tints: t, random } = sheet;
  const onRed = random.chance(0.6);
  const [table, paper] = onRed ? [t.accent, t.paper] : [t.sky, t.accent];
  const x = random.whole(168, 214);
  const flower = windowFlower(sheet, {
    paper,
    cut: table,
    petals: random.pick([10, 12, 14, 16]),
    petal: random.pick(['lotus', 'pomegranate', 'chrysanthemum']),
    middle: random.pick(['swallows', 'blossom']),
  });
  // Half a sheet still folded: its open edge carries teeth, its face the first moons.
  let folded = '';
  for (let i = 0; i < 5; i++)
    folded += crescent(438 + i * 42, 92 - i * 9, 14, 8, 0.55, 80) + leaf(438 + i * 42, 66 - i * 9, 26, 3.6, -2);
  folded += comb(404, 118, 630, 66, -17, 16);
  let scraps = '';
  for (let i = 0; i < 9; i++) {
    const [sx, sy, turn] = [random.whole(420, 620), random.whole(300, 346), random.whole(0, 180)];
    scraps += random.chance(0.5)
      ? crescent(sx, sy, random.between(6, 12), turn, 0.5, 80)
      : leaf(sx, sy, random.between(14, 26), 3.4, turn);
  }
  return {
    drawing:
      backdrop(table) +
      shape('M388 0L402 132L640 78V0z', paper) +
      shape(folded, table) +
      put(flower, { x, y: random.whole(172, 190), scale: 1.52, rotate: random.whole(0, 30) }) +
      put(scissors(onRed ? t.ink : t.ink, table), {
        x: 476,
        y: 208,
        scale: 1.2,
        flip: true,
        rotate: random.between(-16, 8),
      }) +
      shape(scraps, paper) +
      put(swallow(onRed ? t.ink : t.ink, table), {
        x: 356,
        y: 312,
        scale: 0.6,
        flip: true,
        rotate: random.between(-6, 16),
      }),
    focus: x + 20,
  };
};
