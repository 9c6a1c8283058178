import type { MotifScenes } from '../motif.ts';
import { arrival } from './arrival.ts';
import { hero } from './hero.ts';
import { plain } from './house.ts';
import { land } from './land.ts';
import { pavilion } from './pavilion.ts';
import { waterfront } from './waterfront.ts';

/** 江南水乡: lake and canal, humpbacked bridges, white walls under black tiles, canopied boats. */
export const watertown: MotifScenes = {
  hero,
  arrival,
  land,
  homes: (sheet, { x, y, count, scale }) =>
    waterfront(
      sheet,
      { x0: x - count * 44 * scale, x1: x + count * 44 * scale, y, scale: scale * 1.2, quay: 8 },
      [plain(sheet.tints)],
      sheet.tints.overprint,
    ),
  landmark: ({ tints }) => pavilion({ ...plain(tints), stone: tints.ink65 }),
};
