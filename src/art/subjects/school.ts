import { flag } from '../pieces/flag.ts';
import { person } from '../pieces/person.ts';
import { swallow, farSwallow } from '../pieces/swallow.ts';
import { box, hole, polygon, put, shape, stroke } from '../svg.ts';
import { slope, type DrawSubject, type Stage } from './stage.ts';

/** A village school: tiled roof, three windows, a bell at the door; stands on the origin, 220 wide, 130 high. */
function schoolHouse({ tints: t }: Stage['sheet']): string {
  let tiles = '';
  for (let x = -108; x < 108; x += 9) tiles += `M${x} -80q4.5 6 9 0v3q-4.5 6-9 0z`;
  let panes = '';
  for (const x of [-88, -48, 52]) panes += box(x, -62, 30, 34);
  return (
    shape(box(-104, -82, 208, 82), t.paper) +
    shape(polygon([-124, -76], [-92, -116], [92, -116], [124, -76]), t.ink) +
    shape(tiles + 'M-88-110h176v2h-176z', t.ground) +
    shape('M-92-116q-10-2-12-12q10 8 20 8h168q10 0 20-8q-2 10-12 12z', t.ink) +
    shape(panes, t.ink65) +
    stroke('M-73-62v34M-88-45h30M-33-62v34M-48-45h30M67-62v34M52-45h30', t.paper, 2.4) +
    shape('M-8 0V-46a18 18 0 0 1 36 0V0z', t.accent) +
    shape(box(9, -60, 2, 60) + hole(5, -28, 1.8) + hole(15, -28, 1.8), t.ground) +
    shape(box(-104, -16, 94, 2) + box(30, -16, 74, 2), t.ink45)
  );
}

/** A blackboard on its easel with the day's chalk: hills, a bird, an apple. Stands on the origin, 190 wide, 210 high. */
function blackboard({ tints: t }: Stage['sheet']): string {
  return (
    stroke('M-62-30L-76 0M62-30L76 0M0-30V-4', t.overprint, 7, { 'stroke-linecap': 'round' }) +
    shape(box(-98, -178, 196, 138), t.accent60, { stroke: t.ground, 'stroke-width': 2 }) +
    shape(box(-89, -169, 178, 120), t.ink) +
    stroke('M-76-66H-40V-78H-14V-90H20V-78H44V-66H76M-60-66v-6M-30-78v-6M4-90v-6M32-78v-6', t.ground, 2.6) +
    put(swallow(t.ground, t.ink), { x: -42, y: -126, scale: 0.72 }) +
    stroke(
      'M34-146a17 17 0 1 0 .1 0M58-129h8M52-147l5-5M34-154v-7M16-147l-5-5M10-129h-8M52-111l5 5M16-111l-5 5',
      t.ground,
      2.6,
      { 'stroke-linecap': 'round' },
    ) +
    shape(box(-98, -44, 196, 8), t.overprint) +
    shape(box(40, -49, 22, 5), t.ground) +
    shape(box(-60, -49, 12, 5), t.accent)
  );
}

/** The school on the slope: board, teacher and pupil in front, swallows back for spring. */
export const school: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  const x = random.whole(410, 470);
  let out = scenes.land(sheet, {
    horizon: random.whole(150, 180),
    mood: random.pick(['day', 'plain']),
    sun: random.chance(0.6),
  });
  out +=
    put(schoolHouse(sheet), { x, y: 262, scale: 1.12 }) +
    put(flag(t.accent, t.ink, t.ground, 190), { x: x + 152 > 600 ? x - 142 : x + 142, y: 264 });
  out += slope(sheet, 296, 270);
  out += put(blackboard(sheet), { x: 150, y: 342, scale: 1.22 });
  out += put(
    person(t, { coat: t.accent, trim: t.ground, hair: random.pick(['braids', 'bun', 'short']), arms: 'wave' }),
    { x: 300, y: 346, scale: 1.3, flip: true },
  );
  const pupils = random.whole(2, 3);
  for (let i = 0; i < pupils; i++)
    out += put(
      person(t, {
        coat: i % 2 === 0 ? t.sand : t.ink45,
        trim: t.ink,
        hair: random.pick(['short', 'bun', 'cap']),
        arms: random.pick(['down', 'hold', 'wave']),
      }),
      { x: 400 + i * 72, y: 350 - i * 3, scale: 0.88 },
    );
  for (let i = 0; i < 3; i++)
    out += put(farSwallow(t.ink), {
      x: random.whole(250, 400) + i * 40,
      y: random.whole(36, 80),
      scale: random.between(0.7, 1.2),
    });
  return { drawing: out, focus: x - 30 };
};
