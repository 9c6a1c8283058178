import { heightAt } from '../curve.ts';
import type { Canvas } from '../motif.ts';
import { goat } from '../pieces/goat.ts';
import type { Sheet } from '../sheet.ts';
import { box, hole, put, shape, stroke } from '../svg.ts';
import { cloud, sky } from './cloud.ts';
import { crane } from './crane.ts';
import { dog } from './dog.ts';
import { felt } from './felt.ts';
import { herder } from './herder.ts';
import { hoofprints } from './hoofprints.ts';
import { horse } from './horse.ts';
import { lark, nest } from './lark.ts';
import { ovoo } from './ovoo.ts';
import { rosette } from './rosette.ts';
import { smoke, yurt } from './yurt.ts';

/**
 * Evening before the tent: smoke from its pipe, light out of its door, the family with a hada, the dog already running. The sky begins in the
 * colour of the page and the ground ends in ink, so that the picture has no frame.
 */
export function arrival(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h, wide } = canvas;
  const k = wide ? 1 : 0.66;
  const floor = h - 116 * k;
  const home = wide ? w * 0.68 : w * 0.64;
  const edge = floor - 136 * k;
  let out = sky(
    sheet,
    w,
    edge + 90,
    [t.ground, t.ink14, t.ink28],
    [0.42, 0.74].map((share) => edge * share),
  );
  const sun = { x: wide ? w * 0.2 : w * 0.2, y: edge + 6, scale: 1.2 * k };
  out += put(rosette(sheet, { felt: t.accent, cut: t.ground, pleats: random.pick([36, 40, 44]), plain: true }), sun);
  for (const [x, y, scale] of [
    [0.44, 0.5, 0.8],
    [0.9, 0.62, 0.72],
    [0.04, 0.66, 0.6],
  ] as const)
    out += sheet.use('cloud', () => cloud(t.paper, t.ink28), {
      x: Math.round(w * x),
      y: Math.round(edge * y),
      scale: scale * k,
    });
  // Cranes come back in spring; these two are early.
  [
    [0.34, 0.24, 0.9],
    [0.415, 0.36, 0.62],
  ].forEach(([x = 0, y = 0, scale = 1]) => {
    out += put(crane(t.ink65, t.ground, t.ink), {
      x: w * x,
      y: edge * y,
      scale: scale * k * 1.1,
      rotate: random.between(-10, -2),
    });
  });
  const far = felt(sheet, w, {
    y: edge,
    reach: 18 * k,
    wave: 360 * k,
    floor: h,
    fill: t.ink28,
    edge: t.ground,
    stitch: t.ink45,
    size: 0.9 * k,
    horned: 8,
  });
  out += far.markup;
  const cairn = w * 0.905;
  out += put(ovoo(t), { x: cairn, y: heightAt(far.points, cairn) + 10, scale: 0.72 * k });
  const middle = felt(sheet, w, {
    y: edge + 58 * k,
    reach: 14 * k,
    wave: 420 * k,
    floor: h,
    fill: t.ink65,
    edge: t.ink28,
    stitch: t.ink85,
    size: 1.05 * k,
    horned: 7,
  });
  out += middle.markup;
  for (const [x, y, flip] of [
    [0.09, 34, false],
    [0.13, 52, true],
    [0.27, 40, false],
    [0.31, 58, false],
    [0.34, 36, true],
    [0.86, 60, true],
    [0.95, 44, false],
  ] as const)
    out += sheet.use('goat', () => goat(t.paper, t.ink), {
      x: Math.round(w * x),
      y: Math.round(heightAt(middle.points, w * x) + y * k),
      scale: 0.4 * k,
      flip,
    });
  const ground = felt(sheet, w, {
    y: floor,
    reach: 7 * k,
    wave: 620 * k,
    floor: h,
    fill: t.ink,
    edge: t.ink65,
    stitch: t.ink65,
    size: 1.3 * k,
    tufts: 12,
  });
  const tent = 2.5 * k;
  const small = { x: home + 285 * k, y: floor - 12 * k, scale: 1.4 * k };
  out +=
    put(smoke(t.paper, 3), { x: small.x + 26 * small.scale, y: small.y - 104 * small.scale, scale: k }) +
    put(yurt(t, { felt: t.paper, line: t.ink }), small) +
    ground.markup +
    put(smoke(t.paper, 3.4), { x: home + 26 * tent, y: floor + 22 * k - 104 * tent, scale: 1.7 * k }) +
    put(yurt(t, { felt: t.paper, line: t.ink, lit: true }), { x: home, y: floor + 22 * k, scale: tent });
  // A stove burns in the open door; its light lies on the ground as a carpet before the threshold.
  out +=
    shape(
      `M${home - 37 * k} ${floor + 22 * k}H${home + 37 * k}L${home + 58 * k} ${h - 30 * k}H${home - 96 * k}z`,
      t.paper,
    ) +
    shape(box(home - 15 * k, floor - 22 * k, 30 * k, 42 * k), t.overprint) +
    shape(`M${home} ${floor - 12 * k}q${13 * k} ${14 * k} 0 ${26 * k}q${-13 * k} ${-12 * k} 0 ${-26 * k}z`, t.accent) +
    put(nest(t), { x: home, y: floor - 92 * k, scale: 0.62 * k }) +
    put(lark(t, t.ink, t.ground), { x: home + 62 * k, y: floor - 128 * k, scale: 0.6 * k, flip: true });
  const stand = floor + 42 * k;
  for (const [x, y, scale, who] of [
    [-176, -2, 1.5, { robe: t.accent, sash: t.ink, trim: t.ground, head: 'pointed', arms: 'offer' }],
    [-112, -12, 1.36, { robe: t.ink65, sash: t.accent, trim: t.ground, head: 'scarf', arms: 'wave' }],
    [-78, 12, 0.92, { robe: t.accent, sash: t.ink, trim: t.ground, head: 'fur', arms: 'wave' }],
  ] as const)
    out += put(herder(t, who), { x: home + x * k, y: stand + y * k, scale: scale * k, flip: true });
  // Somebody has got down from the saddle; the horse carried the bag.
  const me = home - 330 * k;
  out += horse(
    sheet,
    { gait: 'stand', hide: t.paper, cut: t.ink },
    { x: me - 112 * k, y: stand + 16 * k, scale: 1.2 * k },
  );
  out += put(
    shape('M-26-103C-10-94 4-94 18-104L22-90C24-76 20-68 14-66H-16C-24-70-28-86-26-103z', t.accent) +
      stroke('M-23-96C-10-88 4-88 19-97M-20-74H16M0-66V-44', t.ground, 2) +
      shape(box(-34, -98, 14, 26) + hole(-27, -100, 4), t.overprint) +
      stroke('M84-112C94-96 104-86 118-84M66-122L88-116', t.accent, 2.4),
    { x: me - 112 * k, y: stand + 16 * k, scale: 1.2 * k },
  );
  out += put(
    herder(t, {
      robe: random.pick([t.ink65, t.ink45]),
      sash: t.accent,
      trim: t.ground,
      head: random.pick(['fur', 'scarf']),
      arms: 'wave',
    }),
    {
      x: me + 20 * k,
      y: stand + 18 * k,
      scale: 1.4 * k,
    },
  );
  out += put(dog(t.ground, t.ink), { x: me + 92 * k, y: h - 26 * k, scale: 0.8 * k, flip: true });
  for (const [x, scale, gait, flip] of [
    [236, 1.05, 'stand', true],
    [372, 0.56, 'stand', true],
  ] as const)
    out += horse(
      sheet,
      { gait, hide: t.accent, cut: t.ground },
      { x: home + x * k, y: h - 34 * k, scale: scale * k, flip },
    );
  return (
    out +
    hoofprints(
      sheet,
      [
        [0, h - 30 * k],
        [w * 0.1, h - 44 * k],
        [w * 0.2, h - 30 * k],
        [me - 60 * k, h - 34 * k],
      ],
      { gap: 34 * k, scale: 0.7 * k, colour: t.ink65 },
    )
  );
}
