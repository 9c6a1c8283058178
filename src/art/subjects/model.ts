import { crescent, leaf, rays } from '../cuts.ts';
import { polar } from '../curve.ts';
import { swallow } from '../pieces/swallow.ts';
import { hole, nums, put, shape, stroke } from '../svg.ts';
import { backdrop, type DrawSubject } from './stage.ts';

/** Ears of millet bent into half a wreath, opening upwards. */
function ear(side: 1 | -1): string {
  let d = '';
  for (let i = 0; i < 12; i++) {
    const a = side * (168 - i * 11.5);
    const [x, y] = polar(0, 0, 128, a);
    d += leaf(x, y, 31, 10, a + side * -52) + leaf(x, y, 31, 10, a + side * -122);
  }
  return d;
}

/** Somebody to follow: a medal with a seedling and a flame, a wreath of millet, rays behind. */
export const model: DrawSubject = ({ sheet }) => {
  const { tints: t, random } = sheet;
  const ground = random.pick([t.accent, t.ink, t.sand]);
  const [ray, disc, face] =
    ground === t.accent
      ? [t.accent60, t.paper, t.accent]
      : ground === t.ink
        ? [t.ink85, t.accent, t.ground]
        : [t.sky, t.accent, t.ground];
  const x = random.whole(230, 410);
  let out =
    backdrop(ground) +
    put(shape(rays(random.pick([24, 28, 32]), 150, 420, 15), ray), { x, y: 158, rotate: random.whole(0, 12) });
  // Two tails of ribbon, swallow-tailed.
  out += put(
    shape(
      'M-30 80L-74 214L-42 198L-22 226L6 84zM30 80L74 214L42 198L22 226L-6 84z',
      ground === t.accent ? t.ink : t.accent60,
    ) + shape('M-36 100L-62 184L-56 182L-29 104zM36 100L62 184L56 182L29 104z', ground),
    { x, y: 158 },
  );
  let lobes = '';
  let holes = '';
  for (let i = 0; i < 24; i++) {
    lobes += hole(...polar(0, 0, 98, i * 15), 13);
    holes +=
      hole(...polar(0, 0, 100, i * 15), 3.2) +
      `M${nums(...polar(0, 0, 74, i * 15 - 5))}L${nums(...polar(0, 0, 83, i * 15))}L${nums(...polar(0, 0, 74, i * 15 + 5))}z`;
  }
  const wreath = ground === t.accent ? t.ground : ground === t.ink ? t.accent60 : t.ink;
  out +=
    put(shape(ear(1) + ear(-1), wreath), { x, y: 158, scale: 1.08 }) +
    put(
      shape(lobes + hole(0, 0, 98), disc) +
        shape(holes, face) +
        stroke('M-68 0a68 68 0 1 0 136 0a68 68 0 1 0-136 0', face, 3),
      { x, y: 158 },
    );
  // The seedling: two seed leaves, a flame for a bud.
  out += put(
    shape(
      'M-4 46C-3 20-3 8-2-8H2C3 8 3 20 4 46z' +
        leaf(0, 14, 52, 19, -62) +
        leaf(0, 14, 52, 19, 62) +
        'M0-60C16-42 20-28 10-14C6-8-6-8-10-14C-20-28-8-36 0-60z' +
        'M-34 46C-20 38 20 38 34 46C24 54-24 54-34 46z',
      face,
    ) +
      shape(
        leaf(-12, 8, 28, 3, -62) +
          leaf(12, 8, 28, 3, 62) +
          leaf(0, -16, 22, 4.5, 0) +
          crescent(0, 50, 14, 180, 0.4, 70),
        disc,
      ),
    { x, y: 160 },
  );
  const bird = x > 320 ? 100 : 540;
  const feather = ground === t.ink ? t.ground : t.ink;
  return {
    drawing:
      out +
      put(swallow(feather, ground), {
        x: bird,
        y: random.whole(70, 110),
        scale: 1.05,
        flip: x < 320,
        rotate: random.between(-12, 10),
      }) +
      put(swallow(feather, ground), {
        x: bird + random.whole(-40, 30),
        y: random.whole(240, 280),
        scale: 0.72,
        flip: x < 320,
      }),
    focus: x,
  };
};
