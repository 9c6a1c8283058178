import { comb } from '../cuts.ts';
import { flag } from '../pieces/flag.ts';
import { lantern } from '../pieces/lantern.ts';
import { person } from '../pieces/person.ts';
import { farSwallow } from '../pieces/swallow.ts';
import { train } from '../pieces/train.ts';
import { box, hole, put, shape, stroke } from '../svg.ts';
import type { Stage, DrawSubject } from './stage.ts';

function suitcase({ tints: t }: Stage['sheet'], fill: string): string {
  return (
    stroke('M-8-46V-64H8V-46', t.overprint, 3) +
    shape('M-20-46H20V-4H-20z', fill) +
    shape('M-16-38h32v2h-32zM-16-12h32v2h-32zM-2-34h4v20h-4z', t.ground) +
    shape(hole(-13, -2, 3) + hole(13, -2, 3), t.overprint)
  );
}

/** Coming off the train: volunteers with flags, suitcases, a relative who could not wait. */
export const station: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  let out = scenes.land(sheet, {
    horizon: random.whole(150, 172),
    mood: random.pick(['day', 'dusk', 'plain']),
    sun: false,
  });
  // Platform roof: one wing of paper with a toothed edge, on two posts.
  out +=
    shape('M0 0H640V34L330 62L0 34z', t.ink) +
    shape(comb(640, 36, 332, 64, -14, 26) + comb(328, 64, 0, 36, -14, 26), t.ink) +
    shape('M20 20L330 46L620 20L330 52z', t.ground);
  for (const x of [58, 588])
    out += shape(box(x - 7, 30, 14, 282), t.ink) + stroke(`M${x - 4} 70V300M${x + 4} 70V300`, t.ground, 1);
  out += put(train(t, 3), { x: random.whole(430, 560), y: 268, scale: 3.3 });
  out +=
    shape(box(0, 266, 640, 12), t.overprint) +
    shape(box(0, 278, 640, 82), t.ink85) +
    stroke('M0 288H640', t.accent60, 6, { 'stroke-dasharray': '24 6' });
  out +=
    put(lantern(t.accent, t.ground, t.ink), { x: random.whole(180, 260), y: 50, scale: 0.9 }) +
    put(lantern(t.accent, t.ground, t.ink), { x: random.whole(400, 480), y: 50, scale: 0.9 });
  for (let i = 0; i < 3; i++)
    out += put(farSwallow(t.ink), {
      x: 300 + i * 34 + random.whole(-20, 20),
      y: random.whole(84, 124),
      scale: random.between(0.6, 1),
    });
  const start = random.whole(110, 150);
  const looks = [
    { coat: t.accent, hair: 'cap', arms: 'flag' },
    { coat: t.accent, hair: 'bun', arms: 'wave' },
    { coat: t.sand, hair: random.pick(['braids', 'short']), arms: 'wave' },
    { coat: t.ink45, hair: 'bun', arms: 'down' },
  ] as const;
  looks.forEach((look, i) => {
    out += put(person(t, { ...look, trim: look.coat === t.sand ? t.ink : t.ground }), {
      x: start + i * 116 + (i > 1 ? 30 : 0),
      y: 348 - (i % 2) * 6,
      scale: i === 3 ? 1.15 : 1.35,
      flip: i > 1,
    });
  });
  return {
    drawing:
      out +
      put(suitcase(sheet, t.accent60), { x: start + 212, y: 350, scale: 1.1 }) +
      put(suitcase(sheet, t.accent), { x: start + 326, y: 352, scale: 0.9 }) +
      put(flag(t.accent, t.overprint, t.ground, 150), { x: 30, y: 352 }),
    focus: 300,
  };
};
