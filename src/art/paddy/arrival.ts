import { comb, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Canvas } from '../motif.ts';
import type { Sheet } from '../sheet.ts';
import { person } from '../pieces/person.ts';
import { box, circle, el, hole, num, nums, polygon, put, shape, stroke } from '../svg.ts';
import { hedge, mulberry, paddies } from './rows.ts';
import { homes } from './homes.ts';
import { boots, clothShoes, umbrella } from './shoes.ts';
import { strawSun } from './strawhat-sun.ts';

/** A square table laid for four: bowls, a fish, a teapot; steam rises. 190 wide on the origin. */
function table({ tints: t }: Sheet): string {
  const bowl = (x: number): string =>
    `M${x - 13}-74H${x + 13}Q${x + 11}-62 ${x + 5}-60H${x - 5}Q${x - 11}-62 ${x - 13}-74z`;
  return (
    stroke('M-52-84q-8-12 0-22t0-22M0-88q-8-12 0-22t0-22M48-84q-8-12 0-22t0-22', t.ink45, 3, {
      'stroke-linecap': 'round',
    }) +
    shape(bowl(-52) + bowl(50), t.paper) +
    shape('M-36-62Q-4-80 24-66L38-74V-54L24-62Q-4-54-36-62z', t.accent60) +
    shape(hole(-24, -65, 2) + leaf(-14, -66, 30, 1.6, 92), t.ink) +
    shape(leaf(-60, -66, 16, 1, 90) + leaf(42, -66, 16, 1, 90), t.accent) +
    stroke('M62-72L88-84M64-70L90-80', t.accent60, 2) +
    shape(box(-92, -60, 184, 9) + box(-80, -51, 9, 51) + box(71, -51, 9, 51), t.accent) +
    shape(box(-92, -52, 184, 2.4), t.ground) +
    shape(box(-70, -42, 140, 5), t.accent60) +
    shape(
      box(-150, -30, 46, 7) +
        box(-146, -24, 6, 24) +
        box(-114, -24, 6, 24) +
        box(104, -30, 46, 7) +
        box(108, -24, 6, 24) +
        box(140, -24, 6, 24),
      t.accent,
    )
  );
}

/** A silkworm tray hung up to dry: plaited rings, and the holes between. */
function tray({ tints: t }: Sheet): string {
  let d = '';
  for (let r = 8; r < 34; r += 8)
    for (let i = 0; i < r; i += 1.4) {
      const [x, y] = polar(0, 0, r, (i / r) * 360 + r * 4);
      d += hole(x, y, 1.5);
    }
  return circle(0, 0, 38, t.accent) + circle(0, 0, 34, t.sand) + shape(d, t.accent);
}

/** A hen looking for what fell off the table, and her chicks. 60 wide on the origin. */
function hen({ tints: t }: Sheet): string {
  let chicks = '';
  for (const x of [44, 60, 78]) chicks += hole(x, -6, 5.4) + hole(x + 5, -12, 3.2);
  return (
    shape('M-30-34Q-38-22-24-10Q-8 2 10-8Q22-14 24-30L30-28L25-38Q18-46 12-36Q6-24-12-26Q-24-28-30-34z', t.accent) +
    shape(leaf(-16, -16, 24, 5, 80) + hole(20, -36, 1.4), t.ground) +
    shape('M17-42q3-6 5 0q4-4 4 2z', t.ink) +
    stroke('M-6-6V0M6-8V0', t.ink, 2) +
    shape(chicks, t.accent60)
  );
}

/** A muddy bare print on stone, toes up: sole, ball, five toes; 16 wide. */
function print(colour: string): string {
  return shape(
    'M0 14Q-6 12-4 3Q-2-2-6-8Q-8-15 0-15Q8-14 6-7Q3 0 4 7Q4 14 0 14z' +
      hole(-5.6, -19, 2.6) +
      hole(-1, -20.4, 1.8) +
      hole(2.6, -19.6, 1.5) +
      hole(5.6, -17.6, 1.3) +
      hole(8, -14.6, 1.1),
    colour,
  );
}

/** 到家了: the door of a farmhouse stands open, a table is laid, and the mud stays on the step, with the shoes. */
export function arrival(sheet: Sheet, { width, height }: Canvas): string {
  const { tints: t, random, use } = sheet;
  const floor = height - 92;
  const door = Math.round(width * 0.64);
  const wallLeft = door - 300;
  const horizon = floor - 170;
  let out = el('rect', { width, height, fill: t.sky });
  out += put(strawSun({ straw: t.accent60, band: t.accent, cut: t.sky }), {
    x: Math.round(wallLeft * 0.66),
    y: horizon - 92,
    scale: 1.5,
  });
  out += hedge(sheet, -10, wallLeft + 60, horizon + 2, 44, t.ink28);
  out += homes(sheet, { x: Math.round(wallLeft * 0.3), y: horizon + 8, count: 3, scale: 0.8 });
  out += hedge(sheet, -10, wallLeft + 60, horizon + 6, 16, t.ink45);
  out += paddies(sheet, { x0: 0, x1: Math.max(40, wallLeft + 40), horizon: horizon + 5, floor: floor + 8 });
  for (let i = 0; i < 4; i++)
    out += use('mulberry', () => mulberry(t.ink, t.ink85, t.ground), {
      x: Math.round((wallLeft / 4.4) * i + 50 + random.between(-16, 16)),
      y: Math.round(floor - 40 + (i % 2) * 30),
      scale: random.between(1, 1.4),
    });
  // The house: whitewashed wall, its roof beyond the upper edge, a course of grey brick at the foot.
  out += shape(box(wallLeft, 70, width - wallLeft, floor - 70), t.paper);
  out += shape(box(wallLeft, floor - 60, width - wallLeft, 60), t.ink28);
  let bricks = '';
  for (let i = 0; i < 4; i++) bricks += `M${wallLeft} ${num(floor - 60 + i * 15)}H${width}`;
  out += stroke(bricks, t.ground, 1.6);
  out += stroke(bricks, t.ground, 13, { 'stroke-dasharray': '1.6 32', transform: `translate(0 7.5)` });
  out += shape(polygon([wallLeft - 46, 84], [wallLeft + 8, 0], [width, 0], [width, 84]), t.ink);
  let tiles = '';
  for (let x = wallLeft - 38; x < width; x += 22) tiles += `M${nums(x, 84)}q9 15 18 0z`;
  let ribs = '';
  for (let x = wallLeft - 20; x < width; x += 22) ribs += `M${nums(x + 12, 6)}L${nums(x, 74)}`;
  out += shape(tiles, t.ink) + stroke(ribs, t.ink65, 2.4) + stroke(`M${wallLeft - 44} 80H${width}`, t.ground, 2);
  // Door and what is behind it.
  const inside = box(door - 118, 138, 236, floor - 138);
  out += shape(box(door - 132, 124, 264, floor - 124), t.accent) + shape(inside, t.sand);
  out += sheet.clip(
    inside,
    shape(`M${door - 118} ${floor - 46}H${door + 118}V${floor}H${door - 118}z`, t.accent60) +
      circle(door, 168, 84, t.sky) +
      put(shape('M-26 0Q-20-24 0-26Q20-24 26 0z', t.ink) + stroke('M0-26V-60', t.ink, 2) + circle(0, 3, 7, t.paper), {
        x: door,
        y: 190,
      }) +
      put(person(t, { coat: t.ink65, trim: t.ground, hair: 'bun', arms: 'wave', seated: true }), {
        x: door - 46,
        y: floor - 52,
        scale: 1.35,
        flip: true,
      }) +
      put(person(t, { coat: t.accent, trim: t.ground, hair: 'short', arms: 'hold', seated: true }), {
        x: door + 52,
        y: floor - 52,
        scale: 1.28,
      }) +
      put(table(sheet), { x: door, y: floor - 6, scale: 1.16 }),
  );
  for (const side of [-1, 1]) {
    const x = door + side * 118;
    out +=
      shape(polygon([x, 138], [x + side * 74, 156], [x + side * 74, floor + 6], [x, floor]), t.accent) +
      stroke(
        `M${x + side * 12} 158L${x + side * 62} 168V${floor - 150}L${x + side * 12} ${floor - 154}zM${x + side * 12} ${floor - 130}L${x + side * 62} ${floor - 126}V${floor - 16}L${x + side * 12} ${floor - 20}z`,
        t.accent60,
        2.4,
      ) +
      shape(leaf(x + side * 37, floor - 164, 76, 15, 0) + hole(x + side * 18, floor - 141, 4), t.sand);
  }
  out +=
    shape(box(door - 140, 112, 280, 14), t.overprint) +
    shape(comb(door + 134, 126, door - 134, 126, -9, 22), t.overprint);
  // On the wall: trays that have dried, a hat, and a window with its paper flower.
  out +=
    put(tray(sheet), { x: door - 250, y: 190, scale: 1.1 }) +
    use('tray', () => tray(sheet), { x: door - 236, y: 272, scale: 0.78 });
  const window = door + 290;
  if (window + 70 < width)
    out +=
      shape(box(window - 62, 168, 124, 116), t.ink) +
      shape(box(window - 54, 176, 52, 100) + box(window + 2, 176, 52, 100), t.accent60) +
      stroke(`M${window - 54} 209h108M${window - 54} 242h108M${window - 28} 176v100M${window + 28} 176v100`, t.ink, 4) +
      shape(comb(window + 60, 160, window - 60, 160, -8, 14), t.ink);
  // The yard, its stones, the step, and who came.
  out += shape(
    `M0 ${floor + 2}Q${num(width * 0.3)} ${floor - 10} ${num(width * 0.5)} ${floor}H${width}V${height}H0z`,
    t.ink85,
  );
  out += shape(
    polygon([door - 190, floor - 4], [door + 190, floor - 4], [door + 214, floor + 24], [door - 214, floor + 24]),
    t.sand,
  );
  out += shape(
    polygon([door - 214, floor + 24], [door + 214, floor + 24], [door + 214, floor + 38], [door - 214, floor + 38]),
    t.accent60,
  );
  let flags = '';
  for (let x = -20; x < door - 200; x += 118)
    flags += polygon([x, floor + 40 + (x % 3) * 3], [x + 96, floor + 36], [x + 106, floor + 62], [x - 10, floor + 66]);
  out += shape(flags, t.ink65);
  let count = 0;
  for (let x = 40; x < door - 60; x += 52) {
    const up = x > door - 230 ? (x - door + 230) * 0.34 : 0;
    out += use('print', () => print(t.sand), {
      x,
      y: Math.round(floor + 58 - up + (count % 2) * 15),
      rotate: 84 - up * 0.4,
      scale: 0.9,
      flip: count % 2 === 1,
    });
    count++;
  }
  out += put(boots(t), { x: door + 86, y: floor + 21, scale: 1.08 });
  out += put(clothShoes(t), { x: door - 92, y: floor + 19, scale: 1.6 });
  out += put(umbrella(t), { x: door + 184, y: floor + 12, scale: 1.6, rotate: 4 });
  out += put(hen(sheet), { x: Math.min(width - 120, door + 300), y: floor + 66, scale: 1.1, flip: true });
  let grass = '';
  for (let x = 6; x < width; x += random.whole(26, 60))
    grass += leaf(x, height, random.between(10, 26), 2.6, random.whole(-24, 24));
  return out + shape(grass, t.overprint);
}
