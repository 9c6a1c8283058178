import { comb, drop, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { magpie } from '../pieces/magpie.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import { hole, put, shape, stroke } from '../svg.ts';
import { backdrop, type DrawSubject } from './stage.ts';

function plumBlossom(petal: string, cut: string): string {
  let d = '';
  let lines = '';
  for (let i = 0; i < 5; i++) {
    d += hole(...polar(0, 0, 10, i * 72), 8);
    lines += leaf(...polar(0, 0, 4, i * 72), 11, 1.3, i * 72);
  }
  return shape(d, petal) + shape(lines + hole(0, 0, 2.6), cut);
}

/** 喜上眉梢: two magpies on a plum branch, a red thread between them, tied into a heart. */
export const heart: DrawSubject = ({ sheet }) => {
  const { tints: t, random } = sheet;
  const sky = random.pick([t.ink, t.accent, t.sky]);
  const [moon, bark, petal] =
    sky === t.ink
      ? [t.ground, t.ink45, t.accent]
      : sky === t.accent
        ? [t.ground, t.overprint, t.paper]
        : [t.accent, t.ink, t.accent];
  const x = random.whole(300, 340);
  let out =
    backdrop(sky) +
    put(
      windowFlower(sheet, {
        paper: moon,
        cut: sky,
        petals: random.pick([12, 14, 16]),
        petal: random.pick(['lotus', 'chrysanthemum']),
        middle: 'open',
      }),
      { x, y: 132, scale: 1.24 },
    );
  out += shape(
    'M-8 330C60 312 120 318 170 296C240 268 300 286 352 276C430 262 480 286 548 262C590 246 616 222 648 214V226C618 240 596 262 556 278C500 300 440 284 360 294C320 300 270 286 186 316C150 332 80 336-8 352zM150 306C142 262 176 238 170 206L178 206C186 242 158 262 164 302zM500 282C506 312 540 318 560 344L568 340C552 312 520 306 512 276z',
    bark,
  );
  out += shape(comb(30, 330, 130, 312, -8, 8) + comb(420, 282, 520, 282, 7, 8), sky);
  const feather = sky === t.ink ? t.paper : t.ink;
  const breast = sky === t.ink ? t.accent : t.paper;
  out +=
    put(magpie(feather, breast, sky), { x: x - 112, y: 272, scale: 1.2 }) +
    put(magpie(feather, breast, sky), { x: x + 108, y: 262, scale: 1.2, flip: true });
  // The red thread runs from beak to beak and ties itself into a heart before the moon.
  const thread = moon === t.accent ? t.ground : t.accent;
  out += stroke(
    `M${x - 50} 202C${x - 40} 222 ${x - 16} 210 ${x} 176C${x - 62} 140 ${x - 40} 96 ${x - 14} 104C${x - 4} 107 ${x} 116 ${x} 124C${x} 116 ${x + 4} 107 ${x + 14} 104C${x + 40} 96 ${x + 62} 140 ${x} 176C${x + 16} 208 ${x + 38} 216 ${x + 48} 192`,
    thread,
    5,
    { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
  );
  for (let i = 0; i < 7; i++) {
    const [bx, by] = (
      [
        [66, 322],
        [172, 214],
        [176, 258],
        [270, 288],
        [458, 284],
        [560, 330],
        [600, 244],
      ] as const
    )[i] ?? [0, 0];
    out += sheet.use('blossom', () => plumBlossom(petal, sky), {
      x: bx + random.whole(-6, 6),
      y: by + random.whole(-5, 5),
      scale: random.pick([0.8, 1.1, 1.3]),
    });
  }
  let buds = '';
  for (const [bx, by, a] of [
    [110, 316, 10],
    [220, 292, -20],
    [392, 280, 20],
    [528, 300, 130],
    [630, 226, 0],
  ] as const)
    buds += drop(bx, by, 13, 9, a);
  return { drawing: out + shape(buds, petal), focus: x };
};
