import type { MotifScenes } from '../motif.ts';
import type { Sheet } from '../sheet.ts';
import { put } from '../svg.ts';
import { arrival } from './arrival.ts';
import { hero } from './hero.ts';
import { house } from './house.ts';
import { land } from './land.ts';
import { desertPoplar } from './poplar.ts';

/** Earth houses side by side under their trellises. */
function homes(sheet: Sheet, { x, y, count, scale }: { x: number; y: number; count: number; scale: number }): string {
  let markup = '';
  for (let i = 0; i < count; i++)
    markup += sheet.use('house', () => house(sheet), {
      x: x + (i - (count - 1) / 2) * 116 * scale * 0.86,
      y,
      scale: scale * 0.86,
      flip: i % 2 === 1,
    });
  return markup;
}

/** 绿洲: snow range, white poplars along the road, cotton in rows, earth houses under vines, the desert poplar. */
export const oasis: MotifScenes = {
  hero,
  arrival,
  land,
  homes,
  landmark: ({ tints: t }) => put(desertPoplar(t.ink, t.accent, t.ground), { x: 0, y: 0, scale: 1.5 }),
};
