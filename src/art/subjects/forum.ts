import { crescent } from '../cuts.ts';
import { apple } from '../pieces/apple.ts';
import { lantern } from '../pieces/lantern.ts';
import { person } from '../pieces/person.ts';
import { cup, teapot } from '../pieces/teapot.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import { el, put, shape, stroke } from '../svg.ts';
import { backdrop, type DrawSubject } from './stage.ts';

/** Talk at a round table: faces round it, tea on it, a moon window behind. */
export const forum: DrawSubject = ({ sheet }) => {
  const { tints: t, random } = sheet;
  const wall = random.pick([t.ink, t.accent, t.sand]);
  const x = random.whole(296, 344);
  const flower = wall === t.sand ? t.accent : t.ground;
  let out =
    backdrop(wall) +
    put(
      windowFlower(sheet, {
        paper: flower,
        cut: wall,
        petals: random.pick([10, 12, 16]),
        petal: random.pick(['lotus', 'pomegranate', 'chrysanthemum']),
        middle: random.pick(['blossom', 'swallows']),
      }),
      { x, y: 138, scale: 1.3 },
    );
  for (const lx of [70, 570])
    out += put(lantern(wall === t.accent ? t.ink : t.accent, t.ground, wall === t.sand ? t.ink : t.ground), {
      x: lx + random.whole(-16, 16),
      y: -14,
      scale: random.between(1.1, 1.4),
    });
  const seats = random.whole(4, 5);
  const coats = [t.accent, t.ink65, t.sand, t.ink45, t.accent60].map((coat) => (coat === wall ? t.paper : coat));
  for (let i = 0; i < seats; i++) {
    const k = seats === 1 ? 0 : (i / (seats - 1)) * 2 - 1;
    const coat = coats[(i + random.whole(0, 1)) % coats.length] ?? t.ink65;
    const light = coat === t.sand || coat === t.paper || coat === t.accent60;
    out += put(
      person(t, {
        coat,
        trim: light ? t.ink : t.ground,
        hair: random.pick(['bun', 'short', 'braids', 'cap']),
        arms: random.pick(['hold', 'wave']),
        seated: true,
      }),
      { x: Math.round(x + k * 190), y: Math.round(334 - k * k * 2), scale: 1.62, flip: k > 0 },
    );
  }
  const cloth = wall === t.ink ? t.accent60 : t.ink;
  out +=
    el('ellipse', { cx: x, cy: 318, rx: 306, ry: 54, fill: cloth, stroke: t.ground, 'stroke-width': 2 }) +
    shape(`M${x - 306} 318v60h612v-60a306 54 0 0 1-612 0z`, t.overprint);
  let moons = '';
  for (let i = -7; i <= 7; i++) moons += crescent(x + i * 38, 378 - (i * i) / 4.6 - 14, 10, 180, 0.5, 80);
  out +=
    shape(moons, t.accent60) +
    stroke(`M${x - 280} 316a280 42 0 0 0 560 0`, t.ground, 1.2, { 'stroke-dasharray': '12 5' });
  const clay = wall === t.accent ? t.paper : t.accent;
  out += put(teapot(clay, cloth), { x: x + random.whole(-20, 30), y: 338, scale: 1.05 });
  for (const cx of [-190, -104, 118, 200])
    out += put(cup(t.paper, cloth), { x: x + cx, y: 332 - Math.abs(cx) / 20, scale: 0.95 });
  return {
    drawing: out + put(apple(t), { x: x - 56, y: 338, scale: 0.8 }) + put(apple(t), { x: x - 76, y: 342, scale: 0.7 }),
    focus: x,
  };
};
