import { person } from '../pieces/person.ts';
import { put, shape } from '../svg.ts';
import { hills } from '../watertown/land.ts';
import { lotus } from '../watertown/lotus.ts';
import { moon, nightMoon } from '../watertown/moon.ts';
import { redBoat } from '../watertown/red-boat.ts';
import { glints, water } from '../watertown/water.ts';
import { backdrop, type DrawSubject } from './stage.ts';

/** The red boat on the lake by moonlight, somebody at its bow with an arm raised, the roofs of the region on the far shore. */
export const boat: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const night = random.chance(0.6);
  const shore = random.whole(176, 192);
  const face = night ? nightMoon(t) : moon({ paper: t.paper, figure: t.ink14, halo: t.paper });
  let out =
    backdrop(night ? t.ink : t.ink14) +
    put(face, { x: random.whole(90, 550), y: random.whole(70, 86), scale: random.between(0.5, 0.62) }) +
    hills(sheet, 640, shore - 6, 44, night ? t.ink85 : t.ink28);
  out += scenes.homes(sheet, { x: random.pick([120, 520]), y: shore - 4, count: 3, scale: 0.62 });
  out += water(random, 640, shore, 360, night ? t.ink85 : t.ink45, night ? t.ink65 : t.ground);
  const x = random.whole(300, 350);
  const guest = person(t, {
    coat: random.pick([t.sand, t.ground, t.ink28]),
    trim: t.ink,
    hair: random.pick(['bun', 'short', 'braids', 'cap']),
    arms: 'wave',
    seated: true,
  });
  out += shape(glints(random, x, 312, 400, 5, 10), t.accent);
  out += put(put(guest, { x: 132, y: 8, scale: 0.66 }) + redBoat(t), { x, y: 296, scale: 1.46 });
  return { drawing: out + lotus(sheet, random.whole(70, 110), 344, 0.9), focus: x };
};
