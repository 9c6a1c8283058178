import { comb } from '../cuts.ts';
import { basket } from '../pieces/basket.ts';
import { gear } from '../pieces/gear.ts';
import { person } from '../pieces/person.ts';
import { box, hole, put, shape, stroke } from '../svg.ts';
import { backdrop, ledge, type DrawSubject } from './stage.ts';

/** A plane throwing a long curl of wood; stands on the origin, 110 wide. */
function plane(wood: string, cut: string): string {
  return (
    shape('M-52 0V-20H-40C-36-40-24-44-20-30L-14-20H8L16-46H28L22-20H52V0z', wood) +
    shape('M-46-8h92v2h-92zM14-22l5-16h3l-4 16z' + hole(-30, -27, 3), cut) +
    stroke('M14-20C10-44-14-56-22-44C-28-34-14-28-12-40', cut, 3)
  );
}

/** Noodles drying on their rods: the longest, finest cuts there are. `width` wide, hanging from y = 0. */
function noodles(width: number, length: number, dough: string, rod: string): string {
  let d = '';
  for (let x = 5; x < width - 4; x += 5) d += `M${x} 0v${length - 6 + ((x * 7) % 13)}`;
  return stroke(d, dough, 3) + shape(box(-8, -4, width + 16, 6) + hole(-8, -1, 5) + hole(width + 8, -1, 5), rod);
}

/** Three logs seen from their ends, the year rings cut in. */
function logs(wood: string, cut: string): string {
  const ends = [
    [78, 268, 25],
    [128, 270, 23],
    [102, 230, 22],
  ] as const;
  const rings = ends.flatMap(([x, y, r]) => [0.78, 0.5, 0.24].map((k) => hole(x, y, r * k))).join('');
  return (
    shape(ends.map(([x, y, r]) => hole(x, y, r)).join(''), wood, { stroke: cut, 'stroke-width': 1.5 }) +
    stroke(rings, cut, 1.6, { 'stroke-dasharray': '17 3' })
  );
}

/** Making things at home: gears turning behind, noodles on their rods or a joiner's bench in front. */
export const workshop: DrawSubject = ({ sheet }) => {
  const { tints: t, random } = sheet;
  const wall = random.pick([t.sand, t.accent, t.ink85]);
  const iron = wall === t.ink85 ? t.ink45 : wall === t.accent ? t.overprint : t.accent;
  const tool = wall === t.ink85 ? t.sand : t.overprint;
  const food = random.chance(0.5);
  let out = backdrop(wall);
  const big = random.whole(12, 16);
  out += put(gear(iron, wall, big), {
    x: random.whole(96, 140),
    y: random.whole(96, 120),
    scale: 1.22,
    rotate: random.whole(0, 30),
  });
  out += put(gear(wall === t.ink85 ? t.accent : t.ink, wall, 10), {
    x: 262,
    y: 58,
    scale: 0.62,
    rotate: random.whole(0, 30),
  });
  if (food) {
    out += stroke('M344 50V330M620 50V330', t.overprint, 7);
    for (const [x, y] of [
      [354, 66],
      [488, 66],
    ] as const)
      out += put(noodles(random.whole(108, 122), 196, t.paper, t.overprint), { x, y });
    out += shape(comb(300, 0, 640, 0, 18, 24), t.overprint);
  } else {
    // Tools on the wall, each with its own outline: saw, square, chisels.
    out +=
      shape('M360 60H560L548 104L360 84zM560 52h40q10 0 10 12v34q0 12-10 12h-46z', tool) +
      shape(comb(556, 103, 362, 83, 9, 22) + 'M574 66h22v30h-28z', wall);
    for (let i = 0; i < 5; i++)
      out += put(shape('M-5 0h10l2 40h-14zM-4 42h8v26l-4 8l-4-8z', i % 2 === 0 ? tool : t.paper), {
        x: 388 + i * 40,
        y: 136,
      });
    out += stroke('M366 134H572', tool, 4);
  }
  out += put(
    person(t, {
      coat: wall === t.accent ? t.ink : t.accent,
      trim: t.ground,
      hair: random.pick(['cap', 'bun', 'short']),
      arms: 'hold',
      seated: true,
    }),
    { x: random.whole(214, 280), y: 370, scale: 2.1 },
  );
  out += ledge(292, t.overprint, t.ink45);
  out += food
    ? put(basket({ ...t, accent: t.paper, ground: t.accent60 }, t.accent60, t.overprint), {
        x: 100,
        y: 312,
        scale: 0.9,
      })
    : put(plane(t.accent60, t.overprint), { x: 420, y: 294, scale: 1.4 }) + logs(t.accent60, t.overprint);
  return { drawing: out, focus: 185 };
};
