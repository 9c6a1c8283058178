import type { Sheet } from '../sheet.ts';
import { box, num, shape, stroke } from '../svg.ts';
import { eavesHouse, gableHouse, type HouseLook } from './house.ts';

/**
 * A row of houses along a quay from x0 to x1: gables and eaves by chance, none as high as its neighbour, and steps down
 * to the water here and there. The quay's edge is at y.
 */
export function waterfront(
  sheet: Sheet,
  { x0, x1, y, scale, quay }: { x0: number; x1: number; y: number; scale: number; quay: number },
  look: HouseLook,
  stone: string,
): string {
  const { random, use, tints: t } = sheet;
  let houses = '';
  let steps = '';
  let gable = random.chance(0.5);
  for (let x = x0 + 34 * scale; x < x1;) {
    const size = Number((scale * random.pick([0.9, 1, 1.14])).toFixed(2));
    houses += use(`house ${gable} ${look.wall} ${look.tile}`, () => (gable ? gableHouse(look) : eavesHouse(look)), {
      x: Math.round(x),
      y,
      scale: size,
    });
    if (random.chance(0.3))
      for (let i = 0; i < 4; i++)
        steps += box(Math.round(x) - 12 * scale + i * 5 * scale, y + (i * quay) / 4, 26 * scale, quay / 4);
    x += (gable ? 70 : 66) * size;
    gable = random.chance(0.5);
  }
  const joints = [0.3, 0.62, 0.9].map((k) => `M${num(x0)} ${num(y + quay * k)}H${num(x1)}`).join('');
  return (
    houses +
    shape(box(x0, y - 1, x1 - x0, quay + 1), stone) +
    stroke(joints, t.ground, 1, { 'stroke-dasharray': '15 3' }) +
    shape(steps, t.ink28)
  );
}
