import { crescent } from '../cuts.ts';
import { person } from '../pieces/person.ts';
import { form } from '../pieces/form.ts';
import { stamp } from '../pieces/stamp.ts';
import { windowFlower } from '../pieces/window-flower.ts';
import { box, hole, nums, put, shape, stroke } from '../svg.ts';
import { backdrop, ledge, type DrawSubject } from './stage.ts';

/** A counter that helps: somebody behind the window, a form already stamped. */
export const service: DrawSubject = ({ sheet }) => {
  const { tints: t, random } = sheet;
  const wall = random.pick([t.ink85, t.sky, t.accent]);
  const frame = wall === t.ink85 ? t.accent : t.ink;
  const x = random.whole(196, 236);
  let eaves = '';
  for (let i = 0; i < 20; i++) eaves += crescent(16 + i * 32, 30, 13, 180, 0.45, 84);
  let out = backdrop(wall) + shape(box(0, 0, 640, 34), frame) + shape(eaves, wall);
  // The window: an arched opening, lattice folded back at both sides.
  out +=
    shape(
      `M${x - 158} 300V150C${x - 158} 84 ${x - 90} 62 ${x} 62C${x + 90} 62 ${x + 158} 84 ${x + 158} 150V300z`,
      frame,
    ) +
    shape(
      `M${x - 144} 300V152C${x - 144} 98 ${x - 84} 76 ${x} 76C${x + 84} 76 ${x + 144} 98 ${x + 144} 152V300z`,
      t.paper,
    );
  let lattice = '';
  for (const side of [-1, 1]) for (let k = 0; k < 3; k++) lattice += `M${nums(x + side * (142 - k * 16), 150)}V300`;
  for (let y = 164; y < 300; y += 24) lattice += `M${x - 144} ${y}h36M${x + 108} ${y}h36`;
  out += stroke(lattice, frame, 2.4);
  // A window flower on the back wall, so that whoever asks looks at something friendly.
  out += put(
    windowFlower(sheet, {
      paper: wall === t.sky ? t.accent60 : t.sand,
      cut: t.paper,
      petals: random.pick([12, 14, 16]),
      petal: random.pick(['lotus', 'chrysanthemum', 'pomegranate']),
      middle: 'open',
    }),
    { x, y: 190, scale: 1.02 },
  );
  const clerks = random.whole(1, 2);
  for (let i = 0; i < clerks; i++)
    out += put(
      person(t, {
        coat: i === 0 ? t.accent : t.ink65,
        trim: t.ground,
        hair: random.pick(['bun', 'short', 'braids']),
        arms: i === 0 ? 'wave' : 'hold',
        seated: true,
      }),
      { x: x + (clerks === 1 ? 0 : i * 104 - 52), y: 370, scale: clerks === 1 ? 2.3 : 1.95 },
    );
  out += ledge(292, t.overprint, t.ink45);
  const paper = wall === t.sky ? t.paper : t.ground;
  out +=
    put(form(t.sand, t.ink45, t.ink), { x: 470, y: 168, rotate: random.between(6, 13), scale: 1.1 }) +
    put(form(paper, t.ink65, t.accent), { x: 488, y: 180, rotate: random.between(-10, -2), scale: 1.28 });
  out += put(stamp(wall === t.accent ? t.ink : t.accent, t.ground), { x: 594, y: 294, scale: 1.2 });
  return {
    drawing:
      out +
      put(
        shape(`M40 292h58v-5h-58zM50 287h38v-26h-38z`, t.accent60) +
          stroke('M58 262V226M69 262V218M80 262V232', t.accent60, 4) +
          shape(hole(69, 274, 6), t.overprint),
        { x: -22, y: 58, scale: 0.8 },
      ),
    focus: x,
  };
};
