import { leaf } from '../cuts.ts';
import type { Canvas } from '../motif.ts';
import { cat } from '../pieces/cat.ts';
import { lantern } from '../pieces/lantern.ts';
import { person } from '../pieces/person.ts';
import type { Sheet } from '../sheet.ts';
import { el, hole, put, shape } from '../svg.ts';
import { bridge } from './bridge.ts';
import { fish } from './fish.ts';
import { asleep, far, lit } from './house.ts';
import { hills } from './land.ts';
import { lotus } from './lotus.ts';
import { nightMoon } from './moon.ts';
import { pavilion } from './pavilion.ts';
import { redBoat } from './red-boat.ts';
import { glints, water } from './water.ts';
import { waterfront } from './waterfront.ts';
import { willow } from './willow.ts';

interface Layout {
  /** Where sky meets lake. */
  shore: number;
  /** Moon, bridge and what is under it share one upright. */
  axis: number;
  moon: { y: number; scale: number };
  bridge: { y: number; scale: number };
  pavilion: { x: number; scale: number };
  /** Quays with their houses, from the far one to the near one. */
  quays: readonly { x0: number; x1: number; y: number; scale: number; quay: number; near: boolean }[];
  boat: { x: number; y: number; scale: number };
  lotus: readonly (readonly [x: number, y: number, scale: number])[];
  willow: { x: number; count: number; gap: number; length: number };
}

function tall({ height: h }: Canvas): Layout {
  const shore = h - 206;
  return {
    shore,
    axis: 262,
    moon: { y: shore - 126, scale: 0.6 },
    bridge: { y: h - 142, scale: 0.86 },
    pavilion: { x: 66, scale: 0.42 },
    quays: [
      { x0: 106, x1: 226, y: h - 186, scale: 0.62, quay: 14, near: false },
      { x0: 356, x1: 400, y: h - 158, scale: 1.06, quay: 22, near: true },
    ],
    boat: { x: 118, y: h - 80, scale: 0.66 },
    lotus: [
      [334, h - 60, 0.7],
      [30, h - 34, 0.6],
    ],
    willow: { x: 330, count: 7, gap: 11, length: 104 },
  };
}

function wide({ width: w, height: h }: Canvas): Layout {
  const shore = h - 204;
  const axis = Math.round(w * 0.69);
  return {
    shore,
    axis,
    moon: { y: 170, scale: Math.min(1.14, w / 900) },
    bridge: { y: h - 136, scale: 1.4 },
    pavilion: { x: Math.round(w * 0.33), scale: 0.66 },
    quays: [
      { x0: -10, x1: w * 0.17, y: shore + 8, scale: 0.72, quay: 14, near: false },
      { x0: axis - 400, x1: axis - 130, y: shore + 22, scale: 1.02, quay: 22, near: true },
      { x0: axis + 168, x1: w + 12, y: h - 158, scale: 1.8, quay: 38, near: true },
    ],
    boat: { x: Math.round(w * 0.31), y: h - 66, scale: Math.min(1.26, w / 1100) },
    lotus: [
      [w * 0.07, h - 64, 1.35],
      [w * 0.56, h - 44, 0.9],
      [w * 0.93, h - 52, 1.5],
    ],
    willow: { x: w * 0.9, count: 11, gap: w * 0.0105, length: 230 },
  };
}

/** Seven stars of the Plough, as they stand in the north on a summer evening, and a few others. */
function stars(x: number, y: number, k: number): string {
  const plough = [
    [0, 0, 2],
    [26, -10, 1.7],
    [46, -8, 1.7],
    [68, 2, 1.5],
    [76, 26, 1.8],
    [108, 30, 1.8],
    [112, 4, 2.1],
  ] as const;
  return plough.map(([dx, dy, r]) => hole(x + dx * k, y + dy * k, r)).join('');
}

/** An evening on the canal: moon over the bridge that makes a full circle with its image, lit houses, the red boat moored. */
export function hero(sheet: Sheet, canvas: Canvas): string {
  const { tints: t, random } = sheet;
  const { width: w, height: h } = canvas;
  const at = canvas.wide ? wide(canvas) : tall(canvas);
  const { shore, axis } = at;
  const b = at.bridge;
  let out = el('rect', { width: w, height: h, fill: t.ink });
  let dust = '';
  for (let i = 0; i < (canvas.wide ? 24 : 14); i++)
    dust += hole(random.whole(0, w), random.whole(8, shore - 130), random.pick([0.7, 0.9, 1.2]));
  out +=
    shape(dust, t.ink45) +
    shape(stars(canvas.wide ? w * 0.42 : 26, canvas.wide ? 62 : shore - 104, canvas.wide ? 1 : 0.72), t.ink14);
  out += put(nightMoon(t), { x: axis, y: at.moon.y, scale: at.moon.scale });
  // Thin clouds, some before the moon.
  let clouds = '';
  for (let i = 0; i < 7; i++)
    clouds += leaf(
      axis + (random.between(-3.4, 1.2) * w) / 9 - 60,
      at.moon.y + (i - 1.5) * 24 * at.moon.scale,
      random.between(90, 210) * (canvas.wide ? 1.4 : 0.8),
      random.between(1.6, 3.4),
      90,
    );
  out += shape(clouds, t.ink85);
  const k = canvas.wide ? 1 : 0.6;
  out += hills(sheet, w, shore - 10 * k, 62 * k, t.ink85);
  out += water(random, w, shore, h, t.ink85, t.ink65);
  const night = { ...lit(t), wall: t.paper, tile: t.ink45, cut: t.ink, stone: t.ink45 };
  out +=
    put(pavilion(night), { x: at.pavilion.x, y: shore + 5, scale: at.pavilion.scale }) +
    shape(glints(random, at.pavilion.x, shore + 12, 120 * at.pavilion.scale, canvas.wide ? 6 : 4, 8), t.ink28);

  let lights = '';
  for (const quay of at.quays) {
    const looks =
      quay.scale > 1.5 ? ([lit(t)] as const) : quay.near ? ([lit(t), lit(t), asleep(t)] as const) : ([far(t)] as const);
    out += waterfront(sheet, quay, looks, quay.near ? t.ink65 : t.ink85);
    for (let x = quay.x0 + 24 * quay.scale; x < quay.x1; x += random.between(44, 76) * quay.scale)
      lights += glints(random, x, quay.y + quay.quay + 5, 20 * quay.scale, random.whole(3, 6), 7);
  }
  out += shape(lights, t.ink28);

  // The moon once more, whole in the circle under the bridge; a carp has come up to it.
  out += shape(glints(random, axis, b.y + 6 * b.scale, 96 * b.scale, 8, 6.6 * b.scale), t.ground);
  out += put(fish(t.accent, t.ground), {
    x: axis + 8 * b.scale,
    y: b.y + 40 * b.scale,
    scale: 0.62 * b.scale,
    rotate: -14,
  });
  out += put(bridge({ stone: t.ink45, joint: t.ink, mirror: t.ink65, creeper: t.accent60 }), { x: axis, ...b });
  // Two who have come to visit, one with a lantern; small, on the crest.
  const walker = (coat: string, x: number, arms: 'wave' | 'down', hair: 'bun' | 'cap'): string =>
    put(person({ ...t, ink: t.ink65 }, { coat, trim: t.ink, hair, arms }), {
      x: axis + x * b.scale,
      y: b.y - 93 * b.scale,
      scale: 0.4 * b.scale,
    });
  out +=
    walker(t.sand, -16, 'down', 'cap') +
    walker(t.ground, 4, 'wave', 'bun') +
    put(lantern(t.accent, t.ground, t.ground), {
      x: axis + 15 * b.scale,
      y: b.y - 133 * b.scale,
      scale: 0.26 * b.scale,
    });

  const boat = at.boat;
  out += shape(glints(random, boat.x, boat.y + 8 * boat.scale, 300 * boat.scale, 5, 7 * boat.scale), t.accent);
  // A white cat on the roof of its cabin, looking at the moon.
  out += put(redBoat(t) + put(cat(t.ground, t.overprint), { x: -34, y: -80, scale: 0.95 }), boat);
  for (const [x, y, scale] of at.lotus) out += lotus(sheet, x, y, scale, t.ink);
  return out + willow(sheet, { ...at.willow, fill: t.ink45 });
}
