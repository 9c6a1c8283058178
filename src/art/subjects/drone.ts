import { drone as craft } from '../pieces/drone.ts';
import { person } from '../pieces/person.ts';
import { farSwallow } from '../pieces/swallow.ts';
import { box, put, shape } from '../svg.ts';
import type { DrawSubject } from './stage.ts';

/** A drone over the terraces, its pilot on the edge, swallows keeping their distance. */
export const drone: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const x = random.whole(230, 330);
  let out = scenes.land(sheet, {
    horizon: random.whole(168, 200),
    mood: random.pick(['day', 'dusk', 'plain']),
    planted: true,
  });
  out += put(craft(t.ink, t.accent, t.paper), {
    x,
    y: random.whole(92, 116),
    scale: random.between(1.25, 1.5),
    rotate: random.between(-9, 9),
  });
  out += shape('M440 360C470 322 540 306 640 304V360z', t.ink85) + shape(box(0, 354, 640, 6), t.ink85);
  out +=
    put(person(t, { coat: t.accent, trim: t.ground, hair: random.pick(['cap', 'short', 'braids']), arms: 'hold' }), {
      x: 560,
      y: 326,
      scale: 1.36,
    }) +
    shape('M548 258h24v12h-24z', t.overprint) +
    shape('M551 261h4v4h-4zM565 261h4v4h-4z', t.ground);
  for (let i = 0; i < 3; i++)
    out += put(farSwallow(t.ink), {
      x: random.whole(480, 540) + i * 36,
      y: random.whole(40, 100),
      scale: random.between(0.7, 1.1),
    });
  return { drawing: out, focus: x };
};
