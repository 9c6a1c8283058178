import { heightAt } from '../curve.ts';
import { leaf } from '../cuts.ts';
import type { Canvas } from '../motif.ts';
import type { Sheet } from '../sheet.ts';
import { num, put, shape, stroke } from '../svg.ts';
import { cloud, sky } from './cloud.ts';
import { felt } from './felt.ts';
import { herder } from './herder.ts';
import { hoofprints } from './hoofprints.ts';
import { horse, type Gait } from './horse.ts';
import { lark, nest } from './lark.ts';
import { ovoo } from './ovoo.ts';
import { rosette } from './rosette.ts';
import { turbine } from './turbine.ts';
import { smoke, yurt } from './yurt.ts';

/** A horse of the herd: place as shares of the width, how far over the foot of the picture, size, gait, hide. */
type Runner = readonly [x: number, y: number, scale: number, gait: Gait, hide: 0 | 1 | 2];

const herds: Record<'wide' | 'tall', readonly Runner[]> = {
  wide: [
    [0.5, 64, 0.92, 'reach', 1],
    [0.645, 72, 0.88, 'gather', 2],
    [0.6, 40, 1.06, 'gather', 0],
    [0.77, 54, 1.1, 'reach', 1],
    [0.915, 46, 1.06, 'reach', 2],
  ],
  tall: [
    [0.23, 46, 0.56, 'reach', 1],
    [0.55, 56, 0.5, 'gather', 2],
    [0.86, 46, 0.56, 'reach', 0],
  ],
};

/**
 * A wide sky over a low edge of the earth: the title stands in the blue, the sun of felt rises behind the hills, a herd crosses the snow.
 * The snow has the colour of the page, so that the herd's track can leave the picture.
 */
export function hero(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h, wide } = canvas;
  const k = wide ? 1 : 0.6;
  const edge = h - (wide ? 196 : 158);
  let out = sky(
    sheet,
    w,
    edge + 60,
    [t.ink, t.ink85, t.ink65, t.ink45, t.ink28],
    [0.4, 0.6, 0.77, 0.91].map((share) => edge * share),
  );
  const sun = wide ? { x: w * 0.735, y: edge - 34, scale: 1.62 } : { x: w * 0.73, y: edge + 4, scale: 0.84 };
  out += put(rosette(sheet, { felt: t.accent, cut: t.ground, pleats: random.pick([36, 40, 44]) }), sun);
  const clouds = wide
    ? ([
        [0.655, 0.2, 0.86, 1],
        [0.93, 0.4, 0.8, 1],
        [0.985, 0.72, 0.6, 0],
        [0.2, 0.97, 0.42, 0],
      ] as const)
    : ([
        [0.06, 0.9, 0.44, 0],
        [0.98, 0.1, 0.36, 1],
      ] as const);
  for (const [x, y, scale, high] of clouds)
    out += sheet.use(`cloud ${high}`, () => cloud(high ? t.ink28 : t.paper, high ? t.ink65 : t.ink45), {
      x: Math.round(w * x + random.between(-14, 14)),
      y: Math.round(edge * y),
      scale,
      flip: x > 0.7,
    });

  const far = felt(sheet, w, {
    y: edge - (wide ? 4 : 2),
    reach: 16 * k,
    wave: 330 * k,
    floor: h,
    fill: t.ink45,
    edge: t.ink28,
    stitch: t.ink65,
    size: 0.8 * k,
    horned: wide ? 9 : 4,
  });
  for (const x of wide ? [0.035, 0.075, 0.112, 0.145] : [0.05, 0.14, 0.24])
    out += put(turbine(t.paper, random.whole(0, 119)), {
      x: Math.round(w * x),
      y: Math.round(heightAt(far.points, w * x) + 4),
      scale: Number((k * random.between(0.62, 0.8)).toFixed(2)),
    });
  out += far.markup;
  // Far away, small against the sun, the rest of the herd.
  for (let i = 0; i < (wide ? 6 : 4); i++) {
    const x = Math.round(sun.x + (i - (wide ? 2.7 : 1.6)) * (wide ? 58 : 36) + random.between(-8, 8) * k);
    out += horse(
      sheet,
      { gait: i % 2 === 0 ? 'reach' : 'gather', hide: t.ink },
      { x, y: Math.round(heightAt(far.points, x) + 4 * k), scale: 0.27 * (wide ? 1 : 0.62) },
    );
  }
  const middle = felt(sheet, w, {
    y: edge + 32 * k,
    reach: 15 * k,
    wave: 420 * k,
    floor: h,
    fill: t.ink28,
    edge: t.ground,
    stitch: t.ink45,
    size: k,
    horned: wide ? 7 : 3,
    rise: -12 * k,
  });
  out += middle.markup;
  const cairn = w * (wide ? 0.9 : 0.9);
  out += put(ovoo(t), { x: cairn, y: heightAt(middle.points, cairn) + 8, scale: wide ? 0.74 : 0.42 });
  const camp = wide
    ? ([
        [0.285, 0.62],
        [0.4, 0.5],
        [0.345, 0.82],
      ] as const)
    : ([
        [0.11, 0.34],
        [0.42, 0.3],
        [0.26, 0.46],
      ] as const);
  camp.forEach(([x, scale], i) => {
    const y = Math.round(heightAt(middle.points, w * x) + (i === 2 ? 34 : 16) * k);
    out += put(smoke(t.paper, 3.2), { x: w * x + 26 * scale, y: y - 104 * scale, scale: scale * 0.7 });
    out += sheet.use('yurt', () => yurt(t, { felt: t.paper, line: t.ink }), { x: Math.round(w * x), y, scale });
  });
  const [mx, mScale] = camp[2];
  out += put(herder(t, { robe: t.accent, sash: t.ink, trim: t.ground, head: 'scarf', arms: 'wave' }), {
    x: Math.round(w * mx + 92 * mScale),
    y: Math.round(heightAt(middle.points, w * mx) + 40 * k),
    scale: mScale * 0.48,
  });

  const snow = felt(sheet, w, {
    y: h - (wide ? 112 : 92),
    reach: 10 * k,
    wave: 520 * k,
    floor: h,
    fill: t.ground,
    edge: t.paper,
    stitch: t.ink28,
    size: 1.15 * k,
    tufts: wide ? 16 : 7,
  });
  out += snow.markup;
  const hides = [t.accent, t.ink, t.overprint] as const;
  for (const [x, y, scale, gait, hide] of herds[wide ? 'wide' : 'tall']) {
    // Snow flies up behind the hooves of those who are near.
    const [hx, hy] = [Math.round(w * x), Math.round(h - y)];
    out += shape(
      [0, 1, 2]
        .map((i) => leaf(hx - (70 + i * 24) * scale, hy - 4 * scale, (30 - i * 6) * scale, 3.4 * scale, -74 + i * 12))
        .join(''),
      t.ink28,
    );
    out += horse(sheet, { gait, hide: hides[hide], cut: t.ground }, { x: hx, y: hy, scale });
  }
  // The track they leave comes out of the picture at its foot and goes on through the page.
  out += hoofprints(
    sheet,
    wide
      ? [
          [w * 0.43, h - 34],
          [w * 0.34, h - 30],
          [w * 0.25, h - 22],
          [w * 0.16, h - 16],
          [w * 0.1, h + 4],
        ]
      : [
          [w * 0.1, h - 32],
          [w * 0.3, h - 24],
          [w * 0.5, h - 12],
          [w * 0.55, h + 4],
        ],
    { gap: 30 * k, scale: 0.62 * k, colour: t.ink45 },
  );
  // Look closely: larks bring straws to a nest in the grass.
  const home = wide ? { x: w * 0.225, y: h - 52, scale: 0.62 } : { x: w * 0.8, y: h - 16, scale: 0.42 };
  out += put(nest(t), home);
  const bird = wide ? { x: w * 0.585, y: edge * 0.42, scale: 0.85 } : { x: w * 0.4, y: edge * 0.88, scale: 0.46 };
  out += put(lark(t, t.paper, t.ink65), { ...bird, rotate: random.between(-8, 4) });
  out += put(lark(t, t.ink, t.ground), {
    x: home.x + 46 * home.scale,
    y: home.y - 52 * home.scale,
    scale: home.scale * 0.72,
    flip: true,
  });
  return out + stroke(`M0 ${num(h)}H${num(w)}`, t.ground, 2);
}
