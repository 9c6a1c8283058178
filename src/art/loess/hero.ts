import { heightAt } from '../curve.ts';
import type { Canvas } from '../motif.ts';
import { bigAppleTree } from '../pieces/apple-tree.ts';
import { kite } from '../pieces/kite.ts';
import { person } from '../pieces/person.ts';
import { farSwallow, swallow } from '../pieces/swallow.ts';
import { train } from '../pieces/train.ts';
import { viaduct } from '../pieces/viaduct.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import type { Sheet } from '../sheet.ts';
import { el, num, nums, put, stroke } from '../svg.ts';
import { bluff } from './bluff.ts';
import { beacon, wall } from './great-wall.ts';
import { orchardRows } from './orchard-rows.ts';
import { pagoda } from './pagoda.ts';
import { plateau } from './plateau.ts';
import { terraces, type Mound } from './terrace.ts';

interface Layout {
  sun: { x: number; y: number; scale: number };
  far: { left: number; right: number; step: number };
  wall: readonly [number, number];
  beacon: { x: number; scale: number };
  shoulder: Mound;
  field: Mound;
  fieldTrees: readonly [number, number];
  pagoda: { x: number; scale: number };
  bluff: { x: number; y: number; caves: number; scale: number };
  rail: { y: number; span: number; nose: number; scale: number; cars: number };
  /** Where the child stands on the field, and where its kite is. */
  child: { x: number; scale: number };
  kite: { x: number; y: number; scale: number };
  near: Mound;
  tree: { x: number; scale: number };
  birds: readonly (readonly [x: number, y: number, scale: number, rotate: number])[];
}

function tall({ height: h }: Canvas): Layout {
  const sky = h - 262;
  return {
    sun: { x: 274, y: Math.max(138, sky * 0.52), scale: 1.06 },
    far: { left: h - 226, right: h - 262, step: 9 },
    wall: [18, 210],
    beacon: { x: 62, scale: 0.62 },
    shoulder: { x: 322, base: h - 96, width: 420, height: 128, levels: 6 },
    field: { x: 78, base: h - 92, width: 380, height: 112, levels: 5 },
    fieldTrees: [4, 200],
    pagoda: { x: 312, scale: 0.74 },
    bluff: { x: 262, y: h - 117, caves: 3, scale: 0.5 },
    rail: { y: h - 100, span: 52, nose: 246, scale: 0.86, cars: 2 },
    child: { x: 118, scale: 0.3 },
    kite: { x: 214, y: h - 232, scale: 0.56 },
    near: { x: 300, base: h + 34, width: 480, height: 74, levels: 3 },
    tree: { x: 352, scale: 0.78 },
    birds: [
      [186, sky - 12, 0.4, -12],
      [182, 34, 0.24, 8],
    ],
  };
}

function wide({ width: w, height: h }: Canvas): Layout {
  // In a nearly square format the sun must leave the title its place.
  const sun = { x: w * 0.6, y: 236, scale: Math.min(1.92, w / 600) };
  return {
    sun,
    far: { left: h - 136, right: h - 290, step: 14 },
    wall: [w * 0.36, w * 0.66],
    beacon: { x: w * 0.5, scale: 1.1 },
    shoulder: { x: w * 0.84, base: h - 78, width: w * 0.62, height: 190, levels: 6, tilt: 0.12 },
    field: { x: w * 0.5, base: h - 66, width: w * 0.56, height: 128, levels: 5, tilt: 0.12 },
    fieldTrees: [w * 0.28, w * 0.66],
    pagoda: { x: w * 0.845, scale: 1.32 },
    bluff: { x: w * 0.77, y: h - 112, caves: 4, scale: 0.84 },
    rail: { y: h - 92, span: 76, nose: w * 0.585, scale: 1.12, cars: 4 },
    child: { x: w * 0.45, scale: 0.5 },
    kite: { x: w * 0.365, y: h - 244, scale: 1 },
    near: { x: w * 0.86, base: h + 40, width: w * 0.6, height: 92, levels: 3, tilt: 0.1 },
    tree: { x: w * 0.955, scale: 1.5 },
    birds: [
      [sun.x - 100 * sun.scale - 96, 190, 0.62, -10],
      [sun.x - 100 * sun.scale - 176, 286, 0.34, 6],
      [sun.x + 100 * sun.scale + 32, 96, 0.3, 12],
    ],
  };
}

/** The plateau on the morning one comes home: window-flower sun, pagoda, orchards, caves, the train on the viaduct. */
export function hero(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h } = canvas;
  const at = canvas.wide ? wide(canvas) : tall(canvas);
  const look = {
    paper: t.accent,
    cut: t.ground,
    petals: random.pick([12, 14, 16]),
    petal: random.pick(['lotus', 'pomegranate']),
    middle: 'swallows',
  } as const;
  let out = el('rect', { width: w, height: h, fill: t.ground });
  out += put(windowFlower(sheet, look), at.sun);

  const far = plateau(random, { x0: -10, x1: w + 10, floor: h, ...at.far }, t.ink14, t.ground);
  const beaconAt = { ...at.beacon, y: far.ridge.reduce((y, [x, ry]) => (x <= at.beacon.x ? ry : y), 0) + 2 };
  out +=
    far.markup + wall(far.ridge, at.wall[0], at.wall[1], t.ink28, t.ground) + put(beacon(t.ink45, t.ground), beaconAt);

  const shoulder = terraces(random, at.shoulder, { tread: t.ink45, riser: t.ink65, cut: t.ground });
  out += shoulder.map(({ markup }) => markup).join('');
  const top = shoulder.at(-1)?.front ?? [];
  const half = 64 * at.pagoda.scale;
  const pagodaX = Math.min(Math.max(at.pagoda.x, (top[0]?.[0] ?? 0) + half), (top.at(-1)?.[0] ?? w) - half);
  out += put(pagoda(t, t.ink, t.ground, t.accent), {
    x: pagodaX,
    y: heightAt(top, pagodaX) - 3,
    scale: at.pagoda.scale,
  });
  out += orchardRows(sheet, shoulder.slice(2, -1), canvas.wide ? 1.2 : 0.72, t.ink, [w * 0.5, w]);

  const field = terraces(random, at.field, { tread: t.sand, riser: t.accent60, cut: t.ground });
  out +=
    field.map(({ markup }) => markup).join('') +
    orchardRows(sheet, field, canvas.wide ? 1.36 : 0.9, t.ink, at.fieldTrees);
  // A child with a kite on the topmost field: the surprise for whoever looks closely, with the cat and the waving hand.
  const stand = heightAt(field.at(-1)?.front ?? [], at.child.x) - 2;
  const [hx, hy] = [at.child.x + 27 * at.child.scale, stand - 98 * at.child.scale];
  out += stroke(`M${nums(hx, hy)}Q${nums((hx + at.kite.x) / 2, hy, at.kite.x, at.kite.y)}`, t.ink, 0.7);
  out +=
    put(person(t, { coat: t.accent, trim: t.ground, hair: 'cap', arms: 'wave' }), { ...at.child, y: stand }) +
    put(kite(t.accent, t.ground), { ...at.kite, rotate: canvas.wide ? -16 : 14 });
  out += bluff(sheet, { ...at.bluff, waving: random.whole(0, at.bluff.caves - 1) });

  // The valley floor under the arches: furrows, level and broken, so that nobody takes it for water.
  let furrows = '';
  for (let y = h - 14; y > at.rail.y + 34; y -= 11) furrows += `M${random.whole(-30, 0)} ${num(y)}H${num(w * 0.62)}`;
  out += stroke(furrows, t.ink45, 3.4, { 'stroke-dasharray': '1.6 5.4' });
  out += viaduct(sheet, { x0: -10, x1: w + 10, y: at.rail.y, height: h - at.rail.y, span: at.rail.span });
  out += put(train(t, at.rail.cars), { x: at.rail.nose, y: at.rail.y - 2, scale: at.rail.scale });
  out += terraces(random, at.near, { tread: t.ink85, riser: t.overprint, cut: t.ink45 })
    .map(({ markup }) => markup)
    .join('');
  out += put(bigAppleTree(sheet), { ...at.tree, y: h - 14 });
  at.birds.forEach(([x, y, scale, rotate], i) => {
    out += put(i === 0 ? swallow(t.ink, t.ground) : farSwallow(t.ink), {
      x,
      y,
      scale: i === 0 ? scale : scale * 2,
      rotate,
    });
  });
  return out;
}
