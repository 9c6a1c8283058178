import type { Motif } from '#schemas/motif.ts';
import { canvasFor, scenesOf } from './motif.ts';
import type { Palette } from './palette.ts';
import { openSheet } from './sheet.ts';

/**
 * The opening picture as an <svg> string. Leaves the upper left free for a vertical title: 40 % × 55 % in tall formats,
 * the left 30 % in wide ones. What matters stays above the lowest 60 px, where a ticket overlaps.
 */
export function heroScene(options: {
  motif: Motif;
  palette: Palette;
  seed: string;
  width: number;
  height: number;
}): string {
  const sheet = openSheet('hero', options);
  const canvas = canvasFor(options.width, options.height);
  const body = scenesOf(options.motif).hero(sheet, canvas);
  return sheet.finish(
    { width: options.width, height: options.height, viewBox: `0 0 ${canvas.width} ${canvas.height}` },
    body,
  );
}
