import { comb, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { cat } from '../pieces/cat.ts';
import { person } from '../pieces/person.ts';
import { box, circle, hole, nums, polygon, put, shape, stroke } from '../svg.ts';
import { slope, type DrawSubject, type Stage } from './stage.ts';

/** An open umbrella over its own shaft, the hand on the origin; 120 wide. */
function umbrella(fill: string, cut: string, shaft: string): string {
  let ribs = '';
  for (const x of [-36, -13, 13, 36]) ribs += `M0-104Q${nums(x * 0.9, -96, x, -62)}`;
  return (
    stroke('M0 6V-108', shaft, 3.4) +
    stroke('M0 0v16q0 8 7 8', shaft, 3.4, { 'stroke-linecap': 'round' }) +
    shape('M-62-56Q-56-106 0-106Q56-106 62-56Q50-66 38-58Q25-68 13-58Q0-68-13-58Q-25-68-38-58Q-50-66-62-56z', fill) +
    stroke(ribs, cut, 2) +
    shape([-50, -25, 0, 25, 50].map((x) => hole(x, -70, 2.4)).join(''), cut) +
    circle(0, -110, 3, shaft)
  );
}

/** A canvas bag with its flap and strap, a star cut in it; 46 wide. */
function bag(fill: string, cut: string): string {
  return (
    shape(box(-22, -30, 44, 32) + 'M-22-30Q0-20 22-30V-14Q0-4-22-14z', fill) +
    stroke('M-22-15Q0-5 22-15', cut, 2) +
    shape([0, 72, 144, 216, 288].map((a) => leaf(...polar(0, -19, 0.4, a), 5.6, 1.7, a)).join(''), cut)
  );
}

/** The doorway of a farmhouse with the owner in it: white wall, tiles, half a door open. Stands on the origin, 270 wide. */
function doorway({ tints: t }: Stage['sheet'], number: number): string {
  const tiles = Array.from({ length: 13 }, (_, i) => `M${-146 + i * 23} -206q10 15 20 0z`).join('');
  const dots = Array.from({ length: number }, (_, i) =>
    hole(-84 + (i % 3) * 9, -152 + Math.floor(i / 3) * 9, 2.6),
  ).join('');
  return (
    shape(box(-130, -210, 270, 210), t.paper) +
    shape(box(-130, -34, 270, 34), t.ink28) +
    stroke('M-130-23H140M-130-12H140', t.ground, 1.6) +
    shape(polygon([-156, -206], [-124, -262], [160, -262], [160, -206]), t.ink) +
    shape(tiles, t.ink) +
    stroke(
      'M-118-252L-136-212M-92-252L-106-212M-66-252L-76-212M-40-252L-46-212M-14-252L-16-212M12-252L14-212M38-252L44-212M64-252L74-212M90-252L104-212M116-252L134-212',
      t.ink65,
      2.4,
    ) +
    shape(box(-52, -170, 128, 170), t.accent) +
    shape(box(-42, -160, 108, 160), t.accent60) +
    shape(polygon([66, -160], [104, -150], [104, 4], [66, 0]), t.accent60) +
    stroke('M74-148L97-142V-86L74-88zM74-76L97-74V-10L74-12z', t.accent, 2) +
    shape(comb(72, -172, -48, -172, -8, 12), t.accent) +
    shape(box(-92, -162, 32, 40), t.sand) +
    shape(dots, t.accent) +
    shape(polygon([-78, 0], [104, 0], [118, 14], [-92, 14]), t.sand)
  );
}

/** A visit: a cadre with a canvas bag under an umbrella, at a farmhouse door; the owner waves from inside, the cat minds the step. */
export const visit: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const rain = random.chance(0.5);
  let out = scenes.land(sheet, {
    horizon: random.whole(150, 176),
    mood: rain ? random.pick(['day', 'dusk']) : random.pick(['day', 'plain']),
    sun: !rain,
  });
  out += slope(sheet, random.whole(312, 326), 320);
  const x = random.whole(462, 486);
  out += put(doorway(sheet, random.whole(4, 9)), { x, y: 330, scale: 1.08 });
  out += put(
    person(t, {
      coat: random.pick([t.ink, t.ink65]),
      trim: t.ground,
      hair: random.pick(['bun', 'braids', 'cap']),
      arms: 'wave',
    }),
    { x: x + 8, y: 328, scale: 1.16, flip: true },
  );
  const visitor = random.whole(196, 248);
  const shade = random.pick([t.ink85, t.accent]);
  const coat = shade === t.accent ? t.ink65 : t.accent;
  out += put(person(t, { coat, trim: t.ground, hair: random.pick(['short', 'braids', 'bun']), arms: 'wave' }), {
    x: visitor,
    y: 350,
    scale: 1.36,
  });
  out +=
    stroke(`M${visitor - 18} 258L${visitor + 24} 312`, t.overprint, 3.4) +
    put(bag(t.overprint, t.ground), { x: visitor + 24, y: 336, scale: 1.02 });
  out += put(umbrella(shade, t.ground, t.overprint), {
    x: visitor + 37,
    y: 218,
    scale: 1.3,
    rotate: random.between(-8, 4),
  });
  let prints = '';
  for (let i = 0; i < 6; i++) {
    const [px, py] = [visitor - 40 - i * 30, 346 + (i % 2) * 8];
    prints += leaf(px, py, 14, 3.6, 84) + hole(px - 5, py, 2.6);
  }
  out += shape(prints, t.sand);
  out += put(cat(t.overprint, t.ground), { x: x - 122, y: 336, scale: 1 });
  if (rain) {
    let drops = '';
    for (let i = 0; i < 34; i++)
      drops += leaf(random.whole(0, 330), random.whole(0, 300), random.between(10, 18), 0.9, 196);
    out += shape(drops, t.paper);
  }
  return { drawing: out, focus: x - 70 };
};
