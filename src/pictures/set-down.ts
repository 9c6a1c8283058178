import { charactersOf } from '#lib/phrases.ts';
import type { Outlines } from '#typeface/outlines.ts';
import { drawLines, type Box } from './draw-lines.ts';
import { printable, type Typeset } from './printable.ts';

/** How a name is set from top to bottom. Sizes in pixels. */
export interface DownPlan {
  box: Box;
  outlines: Outlines;
  largest: number;
  /** Distance of the characters, in sizes. */
  pitch?: number;
}

/** Sets a short name from top to bottom, each character in the middle of its square. */
export function setDown(name: string, { box, outlines, largest, pitch = 1.1 }: DownPlan): Typeset {
  const { text, missing } = printable(name, outlines);
  const characters = charactersOf(text);
  const size = Math.min(largest, box.width, box.height / (Math.max(0, characters.length - 1) * pitch + 1));
  const drawn = drawLines(characters, size, { box, outlines, leading: pitch, align: 'middle' });
  return { ...drawn, lines: [text], missing };
}
