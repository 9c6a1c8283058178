import { charactersOf } from '#lib/phrases.ts';
import type { Outlines } from '#typeface/outlines.ts';
import type { SetLines } from './draw-lines.ts';

/** A text that was drawn, as it was drawn. */
export interface Typeset extends SetLines {
  lines: string[];
  /** Characters of the text that no font has. */
  missing: string[];
}

/**
 * What can be drawn of a text. Whatever is measured or drawn goes through here first: a character without an outline has no
 * width and would leave a hole.
 */
export function printable(text: string, outlines: Outlines): { text: string; missing: string[] } {
  const missing = new Set<string>();
  const characters = charactersOf(text.replace(/\s+/gu, ' ').trim()).map((character) => {
    if (outlines(character)) return character;
    missing.add(character);
    return standIn(character);
  });
  return { text: characters.join('').replace(/ {2,}/gu, ' ').trim(), missing: [...missing] };
}

/** 〓 is what printers put for a type they do not have; a little picture is left out. */
const standIn = (character: string) => (/\p{Letter}|\p{Number}/u.test(character) ? '〓' : '');

/** How long a line of printable text is, in ems. */
export const widthOf = (text: string, outlines: Outlines): number =>
  charactersOf(text).reduce((sum, character) => sum + (outlines(character)?.advance ?? 0), 0);
