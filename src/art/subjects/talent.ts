import { crescent, drop, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { apple } from '../pieces/apple.ts';
import { gear } from '../pieces/gear.ts';
import { swallow } from '../pieces/swallow.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import { box, hole, put, shape, stroke } from '../svg.ts';
import { backdrop, type DrawSubject, type Stage } from './stage.ts';

/** What somebody is good at, each as one cut: fruit, wheel, brush, sprout, book. */
function skills({ tints: t }: Stage['sheet'], face: string): readonly [string, ...string[]] {
  return [
    put(apple(t), { x: 0, y: 0, scale: 1.7 }),
    put(gear(t.ink, face, 12), { x: 0, y: 0, scale: 0.25 }),
    shape('M-3-28h6v30h-6zM-6 2h12l3 12c0 10-9 16-9 16s-9-6-9-16z', t.ink) + shape(leaf(0, 8, 18, 1.8, 180), face),
    shape(leaf(0, 4, 30, 11, -46) + leaf(0, 4, 30, 11, 46), t.accent) +
      stroke('M0 28V-2', t.ink, 4) +
      shape(box(-16, 24, 32, 5), t.ink),
    shape('M0-16C-10-24-24-24-30-20V18C-24 14-10 14 0 22C10 14 24 14 30 18V-20C24-24 10-24 0-16z', t.ink) +
      shape('M-1-12h2v28h-2zM-24-12c8-2 14 0 18 3v2c-4-3-10-5-18-3zM24-12c-8-2-14 0-18 3v2c4-3 10-5 18-3z', face),
  ];
}

/** A list of people wanted: a hand of cards fanned out, a swallow carrying one home. */
export const talent: DrawSubject = ({ sheet }) => {
  const { tints: t, random } = sheet;
  const table = random.pick([t.accent, t.ink, t.sand]);
  const face = t.paper;
  const x = random.whole(268, 292);
  let out = backdrop(table);
  out += put(
    windowFlower(sheet, {
      paper: table === t.sand ? t.ground : table === t.ink ? t.ink85 : t.accent60,
      cut: table,
      petals: random.pick([12, 14, 16]),
      petal: random.pick(['chrysanthemum', 'lotus', 'pomegranate']),
      middle: 'blossom',
    }),
    { x: x + random.whole(-60, 90), y: random.whole(240, 340), scale: random.between(2.2, 3.2) },
  );
  const cards = skills(sheet, face);
  const turn = random.whole(0, 4);
  const held = random.pick([3, 4, 5]);
  const tilt = random.between(-9, 9);
  for (let i = 0; i < held; i++) {
    const angle = (i - (held - 1) / 2) * (held === 3 ? 28 : 24) + tilt;
    const [cx, cy] = polar(x, 430, 232, angle);
    const edge = 'M-46-72H46Q54-72 54-64V72H-54V-64Q-54-72-46-72z';
    const corners =
      crescent(-42, -60, 8, 315, 0.5, 70) +
      crescent(42, -60, 8, 45, 0.5, 70) +
      box(-36, 30, 52, 4) +
      box(-36, 40, 34, 4);
    out += put(
      shape(edge, face, { stroke: table, 'stroke-width': 2.5 }) +
        shape(corners, t.ink45) +
        put(cards[(i + turn) % 5] ?? cards[0], { x: -8, y: -24, scale: 0.86 }),
      { x: Math.round(cx), y: Math.round(cy), rotate: angle, scale: held === 3 ? 1.3 : 1.12 },
    );
  }
  const bird = random.whole(556, 574);
  const ink = table === t.ink ? t.accent : t.ink;
  out += put(swallow(ink, table), {
    x: bird,
    y: random.whole(92, 124),
    scale: 1.35,
    flip: random.chance(0.3),
    rotate: random.between(-12, 6),
  });
  out +=
    put(shape('M-20-28h40v56h-40z', face) + shape(drop(0, 12, 26, 18, 0) + hole(0, -16, 0), t.accent), {
      x: bird + 30,
      y: 250,
      rotate: 14,
      scale: 1.05,
    }) + stroke(`M${bird + 32} 224Q${bird + 42} 180 ${bird + 26} 150`, face, 1.8);
  return { drawing: out, focus: x + 25 };
};
