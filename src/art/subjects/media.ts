import { crescent, leaf } from '../cuts.ts';
import { phone } from '../pieces/phone.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import { apple } from '../pieces/apple.ts';
import { box, hole, polygon, put, shape, stroke } from '../svg.ts';
import { slope, type DrawSubject, type Stage } from './stage.ts';

/** A film camera on its tripod, reels on top; lens to the right, stands on the origin, 260 high. */
function camera({ tints: t }: Stage['sheet']): string {
  let reels = '';
  let holes = '';
  for (const [x, r] of [
    [-42, 36],
    [30, 28],
  ] as const) {
    const y = -206 - r * 0.3;
    reels += hole(x, y, r);
    for (let i = 0; i < 6; i++)
      holes += hole(x + r * 0.6 * Math.sin(i * 1.047), y - r * 0.6 * Math.cos(i * 1.047), r * 0.19);
    holes += hole(x, y, r * 0.14);
  }
  return (
    stroke('M0-104L-66 0M0-104L66 0M0-104V0', t.ink, 9, { 'stroke-linecap': 'round' }) +
    shape(reels, t.ink) +
    shape(
      polygon([-76, -186], [56, -186], [56, -104], [-76, -104]) +
        polygon([56, -160], [84, -174], [104, -182], [104, -108], [84, -116], [56, -130]),
      t.ink,
      { stroke: t.ground, 'stroke-width': 2 },
    ) +
    shape(
      holes + box(-66, -178, 112, 3) + box(-66, -114, 112, 3) + leaf(88, -145, 12, 3, 0) + leaf(88, -145, 12, 3, 180),
      t.ground,
    ) +
    shape(hole(-10, -145, 24), t.accent) +
    shape(
      hole(-10, -145, 9) + crescent(-10, -145, 19, 315, 0.4, 60) + crescent(-10, -145, 19, 135, 0.4, 60),
      t.ground,
    ) +
    shape(box(-14, -110, 28, 14), t.ink)
  );
}

function clapper({ tints: t }: Stage['sheet']): string {
  const stripes = (y: number): string =>
    [0, 1, 2, 3]
      .map((i) => polygon([-60 + i * 34, y], [-46 + i * 34, y], [-56 + i * 34, y + 18], [-70 + i * 34, y + 18]))
      .join('');
  return (
    shape(box(-70, -70, 140, 90), t.overprint) +
    shape(
      stripes(-70) + box(-56, -34, 112, 3) + box(-56, -14, 52, 3) + box(10, -14, 46, 3) + box(-56, 4, 70, 3),
      t.paper,
    ) +
    `<g transform="translate(-70 -72) rotate(-16) translate(70 0)">${shape(box(-70, -20, 140, 18), t.accent) + shape(stripes(-20), t.paper)}</g>`
  );
}

/** Telling it well: camera, clapper, and a phone that shows what they see. */
export const media: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  let out = scenes.land(sheet, {
    horizon: random.whole(180, 214),
    mood: random.pick(['day', 'dusk', 'plain']),
    sun: false,
  });
  out += put(
    windowFlower(sheet, {
      paper: t.accent,
      cut: t.ground,
      petals: random.pick([10, 14, 16]),
      petal: random.pick(['chrysanthemum', 'pomegranate']),
      middle: 'swallows',
    }),
    { x: random.whole(380, 440), y: random.whole(110, 138), scale: 1.02 },
  );
  out +=
    slope(sheet, 322, 330) +
    put(camera(sheet), { x: random.whole(150, 196), y: 350, scale: 1.22 }) +
    put(clapper(sheet), { x: random.whole(356, 400), y: 326, scale: 0.92, rotate: random.between(-8, 4) });
  return {
    drawing:
      out +
      put(
        phone(
          t,
          put(apple(t), { x: 0, y: -14, scale: 1.8 }) + shape(box(-24, 30, 48, 5) + box(-24, 41, 30, 5), t.ink45),
        ),
        { x: random.whole(536, 566), y: 246, scale: 1.22, rotate: random.between(4, 12) },
      ),
    focus: 455,
  };
};
