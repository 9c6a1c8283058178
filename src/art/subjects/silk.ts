import { crescent, leaf } from '../cuts.ts';
import { polar, type Point } from '../curve.ts';
import { circle, hole, num, nums, put, shape, stroke } from '../svg.ts';
import { backdrop, type DrawSubject, type Stage } from './stage.ts';

/** A mulberry leaf with its veins, cut along one edge where somebody has eaten; 120 long, its stalk on the origin. */
function mulberryLeaf(fill: string, vein: string, eaten: string, bites: number): string {
  let veins = 'M0 0V-104';
  for (let i = 0; i < 5; i++)
    veins += `M0 ${-18 - i * 17}l${nums(-26 + i * 3, -20)}M0 ${-18 - i * 17}l${nums(26 - i * 3, -20)}`;
  let gone = '';
  for (let i = 0; i < bites; i++) gone += hole(46 - i * 7, -46 - i * 15, 10 + (i % 2) * 3);
  return (
    shape('M0 0C-40 4-62-30-50-66C-44-92-18-104 0-124C18-104 44-92 50-66C62-30 40 4 0 0z', fill) +
    stroke(veins, vein, 2.4, { 'stroke-linecap': 'round' }) +
    shape(gone, eaten)
  );
}

/** A silkworm along a bend of `points`: its rings, its feet, its raised head to the right. 100 long. */
function silkworm(t: Stage['sheet']['tints'], arch: number): string {
  const rings: Point[] = Array.from({ length: 9 }, (_, i) => [i * 11.5 - 46, -Math.sin((i / 8) * Math.PI) * arch]);
  const feet = rings
    .slice(1, 8)
    .map(([x, y]) => `M${nums(x, y + 8)}v6`)
    .join('');
  const body = rings.map(([x, y], i) => hole(x, y, 8 + Math.sin((i / 8) * Math.PI) * 3)).join('');
  const [hx, hy] = rings[8] ?? [0, 0];
  return (
    stroke(feet, t.ink45, 3, { 'stroke-linecap': 'round' }) +
    shape(body + hole(hx + 6, hy - 6, 8.5), t.paper) +
    shape(
      rings
        .slice(1)
        .map(([x, y]) => crescent(x - 1, y, 9.5, 270, 0.16, 60))
        .join(''),
      t.ink28,
    ) +
    shape(
      rings
        .slice(1, 8)
        .map(([x, y]) => hole(x + 1, y + 3, 1.5))
        .join('') + hole(hx + 9, hy - 7, 1.7),
      t.ink,
    ) +
    stroke(`M${nums(hx + 11, hy - 2)}q3 1 4-1`, t.accent, 1.4)
  );
}

/** A cocoon wound thread by thread; 62 long, its middle on the origin. */
function cocoon(t: Stage['sheet']['tints']): string {
  return (
    shape('M-31 0C-31-20-12-22 0-16C12-22 31-20 31 0C31 20 12 22 0 16C-12 22-31 20-31 0z', t.paper) +
    stroke('M-24-10Q0 2 24-10M-28-2Q0 10 28-2M-24 8Q0 18 24 8M-8-17Q-14 0-8 17M8-17Q14 0 8 17', t.ink28, 1.3)
  );
}

/** Silk: a round tray from above, mulberry leaves and the worms at their supper, cocoons beside it, leaf knife at hand. */
export const silk: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random, use } = sheet;
  const table = random.pick([t.ink, t.ink85, t.accent]);
  const rim = table === t.accent ? t.ink : t.accent;
  const [x, y, r] = [random.whole(212, 250), random.whole(176, 186), 160];
  let weave = '';
  for (let ring = 0; ring < 7; ring++) {
    const radius = 20 + ring * 18;
    weave += `M${nums(radius, 0)}A${num(radius)} ${num(radius)} 0 1 1 ${nums(radius - 0.1, -1)}`;
  }
  let out = backdrop(table);
  const view = put(scenes.land(sheet, { horizon: 170, mood: random.pick(['day', 'dusk']), planted: true, sun: true }), {
    x: 400,
    y: -40,
    scale: 0.42,
  });
  out +=
    sheet.clip('M430-10H660V92H430z', view) +
    stroke('M430-10V92H660', t.paper, 7) +
    stroke('M430 40H660M536-10V92', t.paper, 3);
  out +=
    circle(x + 6, y + 9, r + 4, t.overprint) +
    circle(x, y, r, rim) +
    circle(x, y, r - 12, t.sand) +
    put(stroke(weave, t.accent60, 3, { 'stroke-dasharray': '9 5' }), { x, y }) +
    put(
      stroke(`M${nums(r - 6, 0)}A${r - 6} ${r - 6} 0 1 1 ${nums(r - 6.1, -1)}`, t.ground, 2, {
        'stroke-dasharray': '3 7',
      }),
      { x, y },
    );
  const offset = random.whole(0, 50);
  for (let i = 0; i < 7; i++) {
    const [lx, ly] = polar(x, y, i === 6 ? 6 : random.between(58, 88), offset + i * 60);
    out += use(`leaf ${i % 2}`, () => mulberryLeaf(i % 2 === 0 ? t.ink85 : t.ink65, t.ground, t.sand, 3 + (i % 2)), {
      x: Math.round(lx),
      y: Math.round(ly + 30),
      rotate: offset + i * 68,
      scale: random.between(0.72, 0.92),
    });
  }
  for (let i = 0; i < 7; i++) {
    const [wx, wy] = polar(x, y, i < 5 ? random.between(60, 98) : 34, offset * 2 + i * 74);
    out += use(`worm ${i % 2}`, () => silkworm(t, i % 2 === 0 ? 8 : 18), {
      x: Math.round(wx),
      y: Math.round(wy),
      rotate: random.between(-40, 40) + (i % 2) * 180,
      scale: random.between(0.74, 0.96),
    });
  }
  const count = random.whole(3, 5);
  for (let i = 0; i < count; i++)
    out += use('cocoon', () => cocoon(t), {
      x: 466 + (i % 3) * 66,
      y: 176 + Math.floor(i / 3) * 46 + (i % 2) * 16,
      rotate: random.between(-36, 36),
      scale: 1.02,
    });
  const knife =
    shape('M-70-14H30Q52-12 60 10H-70z', t.paper) +
    stroke('M-64 4H54', t.ink45, 2) +
    shape('M-134-10Q-140 0-134 8H-68V-12z', rim) +
    shape(hole(-122, -1, 3) + hole(-88, -2, 3), t.ground);
  const cutLeaves = Array.from({ length: 9 }, () =>
    leaf(random.whole(450, 610), random.whole(300, 344), random.between(18, 34), 4, random.whole(50, 130)),
  ).join('');
  return {
    drawing:
      out +
      put(knife, { x: 552, y: 272, rotate: random.between(-14, 4) }) +
      shape(cutLeaves, table === t.accent ? t.ink : t.ink45),
    focus: x,
  };
};
