import { crescent } from '../cuts.ts';
import { polar } from '../curve.ts';
import { person } from '../pieces/person.ts';
import { cup } from '../pieces/teapot.ts';
import { box, circle, hole, nums, polygon, put, shape, stroke } from '../svg.ts';
import { backdrop, type DrawSubject } from './stage.ts';

/** 访谈夜: a lamp over a square table, a visitor with a notebook, those who live here, melon cut; moon and roofs in the round window. */
export const nighttalk: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const side = random.chance(0.5) ? 1 : -1;
  const wx = 320 + side * random.whole(148, 176);
  const lamp = 320 - side * random.whole(20, 60);
  const r = 92;
  let bars = '';
  for (let a = 20; a < 360; a += 40)
    bars += `M${nums(...polar(wx, 118, r, a))}L${nums(...polar(wx, 118, r * 0.62, a + 14))}`;
  const view =
    circle(wx, 118, r, t.ink) +
    circle(wx - side * 26, 84, 30, t.ground) +
    shape(crescent(wx - side * 20, 88, 18, 120, 0.4, 60), t.ink14) +
    scenes.homes(sheet, { x: wx, y: 186, count: 2, scale: random.between(0.66, 0.8) });
  let out = backdrop(t.ink85);
  // What the lamp reaches of the wall.
  out += shape(polygon([lamp - 22, 74], [lamp + 22, 74], [lamp + 300, 360], [lamp - 300, 360]), t.ink65);
  out += circle(wx, 118, r + 9, t.ink28) + sheet.clip(hole(wx, 118, r), view) + stroke(bars, t.ink28, 3);
  out +=
    stroke(`M${lamp} 0V52`, t.ink28, 2.4) +
    shape(polygon([lamp - 14, 50], [lamp + 14, 50], [lamp + 40, 76], [lamp - 40, 76]), t.accent);
  out +=
    shape(hole(lamp, 78, 11), t.paper) + stroke(`M${lamp - 30} 70h60`, t.ground, 1.4, { 'stroke-dasharray': '8 4' });
  const hair = (): 'bun' | 'short' | 'braids' | 'cap' => random.pick(['bun', 'short', 'braids', 'cap']);
  // Neighbours' pictures on the other wall: a slip of paper, a calendar leaf.
  const px = 320 - side * 236;
  out +=
    shape(box(px - 26, 70, 52, 66), t.ink45) +
    shape(box(px - 20, 76, 40, 16), t.accent) +
    stroke(`M${px - 18} 104h36M${px - 18} 114h36M${px - 18} 124h22`, t.ink28, 2.4);
  const seats = [-170, -30, 138];
  const coats = [t.accent, random.pick([t.sand, t.ink28]), random.pick([t.ink45, t.accent60])];
  seats.forEach((dx, i) => {
    const coat = coats[i] ?? t.sand;
    out += put(
      person(t, {
        coat,
        trim: coat === t.accent ? t.ground : t.ink,
        hair: hair(),
        arms: i === 1 ? 'wave' : 'hold',
        seated: true,
      }),
      { x: 320 - side * dx, y: 314 + (i === 1 ? -6 : 6), scale: i === 1 ? 1.5 : 1.66, flip: side * dx < 0 },
    );
  });
  out +=
    shape(polygon([96, 268], [544, 268], [628, 336], [12, 336]), t.accent60) +
    shape(box(12, 336, 616, 24), t.overprint);
  out += stroke('M108 276H532L596 328H44z', t.sand, 1.4, { 'stroke-dasharray': '18 4' });
  let fret = '';
  for (let x = 40; x < 610; x += 44) fret += `M${x} 354v-10h22v10`;
  out += stroke(fret, t.ink45, 2);
  // The visitor's notebook, melon in slices, cups.
  const bookX = 320 - side * 170;
  out +=
    shape(polygon([bookX - 38, 300], [bookX + 34, 296], [bookX + 46, 322], [bookX - 34, 326]), t.paper) +
    stroke(`M${bookX - 26} 305l50-3M${bookX - 24} 312l54-3M${bookX - 22} 319l40-2`, t.ink45, 1.6);
  for (let i = 0; i < 4; i++) {
    const mx = 320 + side * (30 + i * 40);
    const my = 306 + (i % 2) * 14;
    out +=
      shape(`M${mx - 22} ${my}a22 20 0 0 0 44 0z`, t.ink) +
      shape(`M${mx - 17} ${my}a17 15 0 0 0 34 0z`, t.accent) +
      shape(hole(mx - 7, my + 4, 1.4) + hole(mx + 1, my + 8, 1.4) + hole(mx + 8, my + 4, 1.4), t.ink);
  }
  for (const cx of [-62, 226]) out += put(cup(t.paper, t.accent60), { x: 320 - side * cx, y: 312, scale: 1 });
  return { drawing: out, focus: 240 };
};
