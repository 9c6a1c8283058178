import type { MotifScenes } from '../motif.ts';
import type { Sheet } from '../sheet.ts';
import { arrival } from './arrival.ts';
import { hero } from './hero.ts';
import { land } from './land.ts';
import { ovoo } from './ovoo.ts';
import { yurt } from './yurt.ts';

/** Felt tents side by side, every second one a little farther back. */
function homes(sheet: Sheet, { x, y, count, scale }: { x: number; y: number; count: number; scale: number }): string {
  const t = sheet.tints;
  let markup = '';
  for (const far of [true, false])
    for (let i = 0; i < count; i++)
      if ((i % 2 === 1) === far)
        markup += sheet.use('yurt', () => yurt(t, { felt: t.paper, line: t.ink }), {
          x: x + (i - (count - 1) / 2) * 124 * scale,
          y: far ? y - 8 : y,
          scale: (far ? 0.64 : 0.8) * scale,
        });
  return markup;
}

/** 草原: hills of felt laid over each other, tents with smoke, horses, a cairn with flags, the wind. */
export const grassland: MotifScenes = { hero, arrival, land, homes, landmark: ({ tints }) => ovoo(tints) };
