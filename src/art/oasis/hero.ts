import { leaf } from '../cuts.ts';
import type { Canvas } from '../motif.ts';
import { donkeyCart } from '../pieces/donkey-cart.ts';
import { person } from '../pieces/person.ts';
import { farSwallow } from '../pieces/swallow.ts';
import { tractor } from '../pieces/tractor.ts';
import type { Sheet } from '../sheet.ts';
import { box, el, put, shape } from '../svg.ts';
import { poplars, road, spot, type Avenue } from './avenue.ts';
import { camel } from './camel.ts';
import { cottonField } from './cotton.ts';
import { nang } from './nang.ts';
import { nest } from './poplar.ts';
import { range } from './range.ts';

/**
 * The road home: straight between poplars to the snow, a nang for a sun, cotton left and right, a cart from the fair
 * crossing. Symmetrical, so that the two couplets hang left and right of it.
 */
export function hero(sheet: Sheet, { width: w, height: h, wide }: Canvas): string {
  const { tints: t, random } = sheet;
  const size = wide ? 1 : 0.62;
  const avenue: Avenue = wide
    ? { x: w / 2, horizon: h - 222, near: 196, half: Math.min(340, w * 0.3), tree: 560 }
    : { x: w / 2, horizon: h - 206, near: 150, half: 150, tree: 400 };
  const { horizon } = avenue;
  let out = el('rect', { width: w, height: h, fill: t.ground });

  const sun = { x: w / 2, y: horizon - (wide ? 166 : 122), scale: wide ? 1.12 : 0.76 };
  out += put(nang(sheet, t.accent, t.ground), sun) + shape(streaks(sheet, sun, wide), t.paper);

  const foot = horizon + 2;
  const tops = wide
    ? ([
        [-0.43, 128],
        [-0.31, 176],
        [-0.2, 118],
        [-0.05, 96],
        [0.02, 148],
        [0.14, 108],
        [0.24, 140],
        [0.36, 186],
        [0.47, 130],
      ] as const)
    : ([
        [-0.4, 96],
        [-0.13, 66],
        [0.05, 104],
        [0.24, 70],
        [0.46, 92],
      ] as const);
  out += range(
    random,
    w,
    foot,
    0,
    { snow: t.paper, dusk: t.ink14, rock: t.ink28 },
    tops.map(([across, tall]) => [w * (0.5 + across), foot - tall * random.between(0.94, 1.06)] as const),
  );
  // The far side of the plain: windbreaks of poplars, no wider than a comb's teeth.
  const windbreak = (): string => {
    let comb = box(0, 0, 121, 6);
    for (let x = 3; x < 120; x += 8) comb += leaf(x, 4, random.whole(13, 23) * (wide ? 1 : 0.72), 1.9, 0);
    return shape(comb, t.ink45);
  };
  for (let x = 0; x < w; x += 120) out += sheet.use('windbreak', windbreak, { x, y: horizon });
  out += cottonField(sheet, w, horizon + 5, h, w / 2, t.sky, t.sand);
  out += road(sheet, avenue);

  // A tractor in the field; behind a tree somebody who has walked here from the desert and only looks.
  if (wide) out += put(tractor(t), { x: w * 0.815, y: horizon + 84, scale: 0.8, flip: true });
  const trees = poplars(sheet, avenue);
  const lookout = wide ? spot(avenue, -1.36, 1.3) : spot(avenue, 0.5, 3.4);
  const shy = put(camel(t.accent, t.ground), { x: lookout.x, y: lookout.y, scale: wide ? 0.8 : 0.3, flip: true });
  out += wide ? shy + trees : trees + shy;
  for (const [side, distance, up] of [
    [-1, 1, 0.63],
    [1, 1.3, 0.7],
    [1, 2.02, 0.66],
  ] as const) {
    const at = spot(avenue, side, distance);
    out += put(nest(distance > 1.9 ? t.ink : t.sand), {
      x: at.x,
      y: at.y - avenue.tree * at.k * up,
      scale: 1.7 * at.k * size,
    });
  }

  const cart = spot(avenue, wide ? 0.06 : 0.14, wide ? 1.3 : 1.42);
  out += put(donkeyCart(t), { x: cart.x + (wide ? 44 : 12), y: cart.y, scale: wide ? 1.06 : 0.66 });
  const far = spot(avenue, -0.24, 4.2);
  out += put(person(t, { coat: t.ink, trim: t.ground, hair: random.pick(['braids', 'bun']), arms: 'wave' }), {
    x: far.x,
    y: far.y,
    scale: wide ? 0.34 : 0.24,
  });

  // Geese in the shape of 人, going the same way; on a phone the scrolls hang where they would fly.
  for (let i = -3; wide && i <= 3; i++)
    out += put(farSwallow(t.ink), {
      x: w * 0.5 - 210 - Math.abs(i) * 21 + (i > 0 ? 10 : 0),
      y: 90 + i * 13,
      scale: 0.44 - Math.abs(i) * 0.015,
      rotate: random.between(-8, 4),
    });
  return out;
}

/** Long thin slits of cloud beside and before the sun. */
function streaks({ random }: Sheet, sun: { x: number; y: number; scale: number }, wide: boolean): string {
  let d = '';
  for (let i = 0; i < 7; i++) {
    const side = i % 2 === 0 ? 1 : -1;
    const length = Math.round((wide ? 210 : 96) * random.between(0.6, 1.2));
    const x = sun.x + side * random.between(40, wide ? 420 : 120) - length / 2;
    d += leaf(x, Math.round(sun.y - 86 * sun.scale + i * 26 * sun.scale), length, wide ? 4.4 : 2.6, 90);
  }
  return d;
}
