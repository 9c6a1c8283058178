import type { Motif } from '#schemas/motif.ts';
import { canvasFor, scenesOf } from './motif.ts';
import type { Palette } from './palette.ts';
import { openSheet } from './sheet.ts';

/** 到家, the journey's end, as an <svg> string: a gate with couplets, a lit window, somebody waiting. */
export function arrivalScene(options: {
  motif: Motif;
  palette: Palette;
  seed: string;
  width: number;
  height: number;
}): string {
  const sheet = openSheet('arrival', options);
  const canvas = canvasFor(options.width, options.height);
  const body = scenesOf(options.motif).arrival(sheet, canvas);
  return sheet.finish(
    { width: options.width, height: options.height, viewBox: `0 0 ${canvas.width} ${canvas.height}` },
    body,
  );
}
