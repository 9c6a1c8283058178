import { horns } from '../grassland/rosette.ts';
import { swallow } from '../pieces/swallow.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import { comb, leaf } from '../cuts.ts';
import { box, hole, polygon, put, shape, stroke } from '../svg.ts';
import { backdrop, type DrawSubject } from './stage.ts';

/** A stamp with teeth all round and the home country's sun on it; 74 wide, 90 high, its middle on the origin. */
function stampTeeth(): string {
  let holes = '';
  for (let i = 0; i <= 6; i++) holes += hole(-36 + i * 12, -45, 3.4) + hole(-36 + i * 12, 45, 3.4);
  for (let i = 1; i <= 6; i++) holes += hole(-37, -45 + i * 12.9, 3.4) + hole(37, -45 + i * 12.9, 3.4);
  return holes;
}

/** A letter from home: the envelope on the table, the sheet drawn out of it, a stamp, and a swallow that carries it. */
export const letter: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const table = random.pick([t.ink, t.accent, t.ink65]);
  const lining = table === t.accent ? t.ink : t.accent;
  const [x, turn] = [random.whole(252, 300), random.between(-7, -2)];
  const lines = Array.from({ length: 6 }, (_, i) => `M-116 ${-170 + i * 20}H${i === 5 ? 20 : 116}`).join('');
  const page =
    shape(box(-138, -214, 276, 220), t.paper) +
    stroke('M-126-202H126V0H-126z', lining, 2) +
    stroke(lines, t.ink45, 2.4, { 'stroke-dasharray': '11 4' }) +
    shape(box(-116, -196, 72, 7), lining);
  const back =
    shape(polygon([-164, -92], [0, -196], [164, -92], [164, 92], [-164, 92]), lining) +
    shape(comb(-150, -96, -6, -186, 8, 16) + comb(6, -186, 150, -96, 8, 16), t.ground);
  const front =
    shape('M-164-92L-18 10Q0 22 18 10L164-92V92H-164z', t.ground) +
    stroke('M-164 92L-34 0M164 92L34 0', t.ink28, 2.4) +
    stroke('M-160-78L-18 22Q0 34 18 22L160-78', lining, 2, { 'stroke-dasharray': '8 5' });
  const seal =
    shape(hole(0, 0, 25), lining) +
    put(stroke(horns, t.ground, 4.6, { 'stroke-linecap': 'round' }), { x: 0, y: 15, scale: 1.02 });
  const view = sheet.clip(
    'M-30-38H30V38H-30z',
    put(scenes.land(sheet, { horizon: 190, mood: random.pick(['day', 'plain']), sun: false }), {
      x: -52,
      y: -54,
      scale: 0.26,
    }),
  );
  const stamp =
    shape(box(-37, -45, 74, 90), t.paper) + shape(stampTeeth(), table) + view + stroke('M-30-38H30V38H-30z', lining, 2);
  let out = backdrop(table);
  const flower = windowFlower(sheet, {
    paper: table === t.ink65 ? t.ink45 : t.ink85,
    cut: table,
    petals: random.pick([10, 12, 14]),
    petal: random.pick(['lotus', 'pomegranate']),
    middle: 'blossom',
  });
  out += put(flower, { x: random.whole(40, 90), y: random.whole(50, 84), scale: 1.15 });
  out += put(back + put(page, { x: 4, y: random.whole(8, 34) }) + front + put(seal, { x: 0, y: 34 }), {
    x,
    y: 250,
    scale: 1.02,
    rotate: turn,
  });
  out +=
    put(stamp, { x: random.whole(536, 560), y: random.whole(96, 120), scale: 1.12, rotate: random.between(4, 10) }) +
    stroke(
      `M486 158a34 34 0 1 1 .1 0M492 158a28 28 0 1 1 .1 0M520 120q14-8 26 0t26 0M522 132q14-8 26 0t26 0`,
      t.ground,
      2,
    ) +
    put(swallow(table === t.ink ? t.paper : t.overprint, table), {
      x: random.whole(500, 548),
      y: random.whole(262, 292),
      scale: 1.18,
      flip: true,
      rotate: random.between(-6, 12),
    });
  let scraps = '';
  for (let i = 0; i < 4; i++)
    scraps += leaf(random.whole(470, 620), random.whole(320, 350), random.between(14, 24), 3, random.whole(20, 150));
  return { drawing: out + shape(scraps, t.ground), focus: x };
};
