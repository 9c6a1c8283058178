import type { Sheet } from '../sheet.ts';
import { box, num, shape, stroke } from '../svg.ts';
import { eavesHouse, gableHouse, type HouseLook } from './house.ts';

/**
 * A row of houses along a quay from x0 to x1: gables and eaves by turns, none as high as its neighbour, and steps down
 * to the water here and there. The quay's edge is at y. Of several looks each house takes one by chance.
 */
export function waterfront(
  sheet: Sheet,
  { x0, x1, y, scale, quay }: { x0: number; x1: number; y: number; scale: number; quay: number },
  looks: readonly [HouseLook, ...HouseLook[]],
  stone: string,
): string {
  const { random, use, tints: t } = sheet;
  let back = '';
  let front = '';
  let steps = '';
  let gable = random.chance(0.5);
  for (let x = x0 + 40 * scale, i = 0; x < x1; i++) {
    const look = random.pick(looks);
    const size = Number((scale * random.pick([0.9, 1, 1.12])).toFixed(2));
    const draw = gable ? gableHouse : eavesHouse;
    const house = use(`house ${gable} ${look.wall} ${look.pane}`, () => draw(look), {
      x: Math.round(x),
      y,
      scale: size,
    });
    // Gables stand before the eaves of their neighbours.
    if (gable) front += house;
    else back += house;
    if (random.chance(0.4))
      for (let k = 0; k < 4; k++)
        steps += box(Math.round(x) - 12 * scale + k * 5 * scale, y + (k * quay) / 4, 26 * scale, quay / 4);
    x += (gable ? 70 : 80) * size;
    gable = random.chance(0.24) ? gable : !gable;
  }
  const joints = [0.3, 0.62, 0.9].map((k) => `M${num(x0)} ${num(y + quay * k)}H${num(x1)}`).join('');
  return (
    back +
    front +
    shape(box(x0, y - 1, x1 - x0, quay + 1), stone) +
    stroke(joints, t.ink85, 1, { 'stroke-dasharray': '15 3' }) +
    shape(steps, t.ink28)
  );
}
