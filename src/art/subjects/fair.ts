import { comb, crescent, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { awning } from '../pieces/awning.ts';
import { lantern } from '../pieces/lantern.ts';
import { person } from '../pieces/person.ts';
import type { Tints } from '../palette.ts';
import { box, circle, hole, put, shape, stroke } from '../svg.ts';
import { slope, type DrawSubject } from './stage.ts';

/** A flat bread with its rings of pricks, seen from the front. */
function bread(t: Tints): string {
  let pricks = '';
  for (let a = 0; a < 360; a += 45) pricks += hole(...polar(0, 0, 9, a), 1.5);
  return circle(0, 0, 19, t.accent60) + circle(0, 0, 14, t.sand) + shape(pricks + hole(0, 0, 1.6), t.ink);
}

/** Sheets with couplets, drying over a line. */
function sheets(t: Tints, count: number): string {
  let paper = '';
  let words = '';
  for (let i = 0; i < count; i++) {
    const x = i * 30;
    paper += box(x, 0, 21, 92 - (i % 2) * 10);
    for (let y = 10; y < 72; y += 19)
      words +=
        box(x + 5, y, 11, 2) +
        box(x + 3.5, y + 5, 14, 2.2) +
        box(x + 9.4, y - 3, 2.2, 14) +
        leaf(x + 10, y + 7, 8, 1.4, 215) +
        leaf(x + 11, y + 7, 8, 1.4, 145);
  }
  return stroke(`M-14-1H${count * 30 + 6}`, t.overprint, 2) + shape(paper, t.accent) + shape(words, t.ground);
}

/** The fair: a striped awning, bread, books and melons on the board, couplets drying on the line, two who have met. */
export const fair: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const x = random.whole(196, 236);
  const folds = random.pick([9, 11]);
  const cloth = random.pick([t.accent, t.ink]);
  const hairs = ['bun', 'cap', 'short', 'braids'] as const;
  let goods = '';
  for (let i = 0; i < 3; i++) goods += put(bread(t), { x: -112 + i * 28, y: -112 - (i % 2) * 8, scale: 1 });
  let books = '';
  for (let i = 0; i < 6; i++) books += box(-16 + (i % 2) * 5, -100 - i * 7, 46, 5.4);
  goods += shape(books, t.paper, { stroke: t.ink, 'stroke-width': 1 });
  for (const [mx, my] of [
    [62, -106],
    [96, -106],
    [79, -124],
  ] as const)
    goods +=
      shape(hole(mx, my, 16), t.ink65) +
      stroke(`M${mx - 9} ${my - 12}q-5 12 0 24M${mx} ${my - 16}v32M${mx + 9} ${my - 12}q5 12 0 24`, t.ground, 1.4);
  const keeper = put(
    person(t, {
      coat: cloth === t.accent ? t.ink : t.accent,
      trim: t.ground,
      hair: random.pick(hairs),
      arms: 'hold',
      seated: true,
    }),
    { x: random.whole(-50, -20), y: -30, scale: 1.5 },
  );
  const stall =
    shape(box(-136, -216, 7, 216) + box(129, -216, 7, 216), t.overprint) +
    shape(box(-132, -200, 264, 110), t.sky) +
    keeper +
    goods +
    shape(box(-146, -96, 292, 12), t.overprint) +
    shape(box(-138, -84, 276, 84), t.accent60) +
    shape(comb(138, -83, -138, -83, 15, 23), t.overprint) +
    shape([-90, 0, 90].map((d) => `M${d}-62l22 22l-22 22l-22-22z`).join(''), cloth) +
    shape(
      [-90, 0, 90]
        .map((d) => leaf(d, -55, 30, 4, 180) + crescent(d - 9, -40, 5, 270) + crescent(d + 9, -40, 5, 90))
        .join(''),
      t.ground,
    ) +
    put(awning(330, 52, folds, cloth, t.paper), { x: 0, y: -252 });
  return {
    drawing:
      scenes.land(sheet, {
        horizon: random.whole(150, 180),
        mood: random.pick(['day', 'dusk', 'plain']),
        sun: random.chance(0.5),
      }) +
      slope(sheet, 318, 332) +
      put(sheets(t, 4), { x: 470, y: 150 }) +
      stroke('M440 146V340M610 146V340', t.overprint, 5) +
      put(stall, { x, y: 344 }) +
      [-132, 132]
        .map((d) => put(lantern(t.accent, t.ground, t.overprint), { x: x + d, y: 142, scale: 0.62 }))
        .join('') +
      put(person(t, { coat: t.paper, trim: t.accent, hair: random.pick(hairs), arms: random.pick(['hold', 'wave']) }), {
        x: 430 + random.whole(-16, 16),
        y: 352,
        scale: 1.5,
        flip: true,
      }) +
      put(
        person(t, { coat: t.accent, trim: t.ground, hair: random.pick(hairs), arms: random.pick(['wave', 'down']) }),
        {
          x: 540 + random.whole(-20, 20),
          y: 350,
          scale: 1.42,
        },
      ),
    focus: x + 20,
  };
};
