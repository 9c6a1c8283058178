import { smooth, type Point } from '../curve.ts';
import type { Canvas } from '../motif.ts';
import type { Sheet } from '../sheet.ts';
import { box, num, nums, put, shape, stroke } from '../svg.ts';
import { boat, clump, compass, ducks, egret, farmhouse, hat, walker } from './aerial.ts';
import { footprintFields, placed, stepping, type Place } from './footprint.ts';
import { polder } from './polder.ts';

const heading = (a: Point, b: Point): number => (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;

/** Houses in rows along a canal and trees behind them, wherever the print leaves room. */
function villages(
  { use, tints: t, random }: Sheet,
  canals: readonly Point[][],
  free: (p: Point) => boolean,
  scale: number,
): string {
  let out = '';
  for (const line of canals)
    for (let i = 1; i + 1 < line.length; i++) {
      const [a, b] = [line[i], line[i + 1]];
      if (a === undefined || b === undefined || !free(a) || !free(b) || !random.chance(0.34)) continue;
      const turn = heading(a, b);
      const along = (share: number, off: number): { x: number; y: number } => {
        const n = ((turn + 90) * Math.PI) / 180;
        return {
          x: Math.round(a[0] + (b[0] - a[0]) * share + Math.cos(n) * off),
          y: Math.round(a[1] + (b[1] - a[1]) * share + Math.sin(n) * off),
        };
      };
      const side = random.pick([-1, 1]);
      const count = random.whole(1, 3);
      for (let k = 0; k < count; k++)
        out += use('house', () => farmhouse(t), {
          ...along(0.2 + k * 0.52, side * 21 * scale),
          rotate: turn,
          scale: 0.72 * scale,
        });
      out += use('clump', () => clump(t), {
        ...along(-0.16, side * 23 * scale),
        scale: scale * random.between(0.7, 1),
      });
      if (random.chance(0.5))
        out += use('clump', () => clump(t), { ...along(count * 0.52 + 0.1, side * 26 * scale), scale: scale * 0.8 });
      i += 2;
    }
  return out;
}

/** Boats on the canals, and a plank across each now and then. */
function traffic(
  { use, tints: t, random }: Sheet,
  canals: readonly Point[][],
  free: (p: Point) => boolean,
  scale: number,
): string {
  let out = '';
  let planks = '';
  canals.forEach((line, row) => {
    line.forEach((a, i) => {
      const b = line[i + 1];
      if (b === undefined || !free(a) || !free(b)) return;
      if (random.chance(0.16))
        planks += `M${nums(Math.round(a[0]), Math.round(a[1] - 8 * scale))}l${nums(2, 16 * scale)}`;
      else if (random.chance(row % 2 === 0 ? 0.14 : 0.05))
        out += use('boat', () => boat(t), {
          x: Math.round((a[0] + b[0]) / 2),
          y: Math.round((a[1] + b[1]) / 2),
          rotate: heading(a, b),
          scale: 0.6 * scale,
          flip: row % 2 === 1,
        });
    });
  });
  return stroke(planks, t.ink, 5) + stroke(planks, t.sand, 3) + out;
}

/** People at work inside the print: planting its fields, on its causeways, across its water. */
function people({ use, tints: t }: Sheet, place: Place, size: number, turn: number): string {
  const scale = size / 620;
  const at = (x: number, y: number): { x: number; y: number } => {
    const [px, py] = place([x, y]);
    return { x: Math.round(px), y: Math.round(py) };
  };
  const hats: readonly Point[] = [
    [178, 300],
    [204, 292],
    [231, 300],
    [196, 452],
    [214, 470],
    [66, 86],
    [92, 110],
    [196, 770],
    [184, 900],
  ];
  let out = '';
  for (const [x, y] of hats) out += use('hat', () => hat(t), { ...at(x, y), scale: scale * 0.9 });
  const causeway = (
    [
      [-22, 300],
      [8, 305],
    ] as const
  ).concat(
    [
      [384, 420],
      [352, 412],
    ] as never,
    [
      [194, 1022],
      [192, 992],
    ] as never,
  );
  let planks = '';
  for (let i = 0; i < causeway.length; i += 2) {
    const [p, q] = [place(causeway[i] ?? [0, 0]), place(causeway[i + 1] ?? [0, 0])];
    planks += `M${nums(...p)}L${nums(...q)}`;
  }
  return (
    stroke(planks, t.ink, 8 * scale) +
    stroke(planks, t.sand, 5 * scale) +
    out +
    use('boat', () => boat(t), { ...at(86, 560), rotate: turn - 76, scale: scale * 0.66 }) +
    use('boat', () => boat(t), { ...at(338, 520), rotate: turn + 104, scale: scale * 0.66 })
  );
}

/** Grid of the map, the folds it was carried in, and the edge of the sheet. */
function sheetMarks({ tints: t }: Sheet, { width, height, wide }: Canvas): string {
  const step = wide ? width / 6 : width / 3;
  let folds = '';
  let shades = '';
  for (let i = 1; i * step < width - 8; i++) {
    folds += `M${num(i * step)} 0V${num(height)}`;
    if (i % 2 === 1) shades += box(i * step, 0, step, height);
  }
  folds += `M0 ${num(height / 2)}H${num(width)}`;
  return shape(shades, t.overprint, { 'fill-opacity': 0.06 }) + stroke(folds, t.paper, 1.2, { 'stroke-opacity': 0.5 });
}

/**
 * The polder from high above, on a walker's map that was folded in a pocket: and in the fields, as their pattern, the
 * print of a bare foot. Who made it is still there, under an umbrella, a few steps ahead.
 */
export function hero(sheet: Sheet, canvas: Canvas): string {
  const { width, height, wide } = canvas;
  const { tints: t, use } = sheet;
  const size = wide ? Math.min(width * 0.54, 800) : Math.min(height * 0.76, 470);
  const turn = wide ? 72 : 9;
  const middle = wide
    ? { x: width * 0.65, y: height * 0.47 }
    : { x: width * 0.55, y: size * 0.5 + (height - size) * 0.3 };
  const place = placed({ ...middle, size, turn });
  const spine: readonly Point[] = [
    [150, 60],
    [200, 190],
    [200, 300],
    [200, 400],
    [206, 500],
    [206, 600],
    [204, 700],
    [200, 800],
    [196, 900],
  ];
  const away = (p: Point): number =>
    Math.min(...spine.map((s, i) => Math.hypot(place(s)[0] - p[0], place(s)[1] - p[1]) / size / (i < 4 ? 1.35 : 1)));
  const scale = wide ? 1 : 0.74;
  const fields = polder(sheet, {
    width,
    height,
    strip: wide ? Math.max(70, Math.round(width / 20)) : 42,
    tilt: wide ? -0.16 : 0.3,
    hidden: (p) => away(p) < 0.07,
  });
  const free = (p: Point): boolean => away(p) > 0.2;
  const [dx, dy] = place([430, 720]);
  const nearby = { x: Math.round(dx), y: Math.round(dy) + (wide ? 26 : 0) };
  const pond =
    shape(
      smooth(
        [
          [-44, -16],
          [0, -30],
          [46, -14],
          [52, 12],
          [6, 28],
          [-48, 18],
        ],
        { closed: true },
      ),
      t.paper,
    ) +
    stroke(
      smooth(
        [
          [-44, -16],
          [0, -30],
          [46, -14],
          [52, 12],
          [6, 28],
          [-48, 18],
        ],
        { closed: true },
      ),
      t.ink65,
      1.4,
    );
  const ahead: Point = wide ? [width * 0.968, height * 0.46] : [width * 0.17, height * 0.5];
  return (
    fields.markup +
    villages(sheet, fields.canals, free, scale) +
    traffic(sheet, fields.canals, free, scale) +
    footprintFields(sheet, place, size) +
    people(sheet, place, size, turn) +
    stepping(t, ahead, wide ? 150 : 112, wide ? 7 : 6, wide ? 1 : 0.8) +
    use('walker', () => walker(t), { x: Math.round(ahead[0]), y: Math.round(ahead[1]), scale: wide ? 1 : 0.9 }) +
    put(pond, { ...nearby, scale }) +
    put(ducks(t), { ...nearby, scale: 0.8 * scale, rotate: 60 }) +
    [0, 1, 2]
      .map((i) =>
        use('egret', () => egret(t), {
          x: Math.round((wide ? 0.31 : 0.12) * width + i * 40 * scale),
          y: Math.round((wide ? 0.2 : 0.62) * height - (i % 2) * 30 * scale + i * 8),
          rotate: 40,
          scale: (1.1 - i * 0.15) * scale,
        }),
      )
      .join('') +
    put(
      compass(t),
      wide ? { x: Math.round(width * 0.93), y: height - 92, scale: 0.86 } : { x: 52, y: 108, scale: 0.56 },
    ) +
    sheetMarks(sheet, canvas)
  );
}
