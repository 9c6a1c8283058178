import { readingLength } from '#lib/reading-length.ts';
import { itemLines } from '#schemas/scene.ts';
import { fitLine } from './fit-line.ts';

/**
 * Items of a screen, shortened until a small phone has room for all of them: the longest ones to their names first. For
 * scenes that only say roughly what a text says; what has to be said in full stays prose.
 */
export function fitItems(kind: Parameters<typeof itemLines>[0], title: string, items: readonly string[]): string[] {
  const fitted = [...items];
  for (;;) {
    const { lines, most, wide } = itemLines(kind, title, fitted);
    if (lines <= most) return fitted;
    const lengths = fitted.map(readingLength);
    const longest = lengths.indexOf(Math.max(...lengths));
    const item = fitted[longest] ?? '';
    const short = shorter(item, wide);
    // Too many of them for the screen, and each in one line already: a screen that is too high is still read.
    if (readingLength(short) >= readingLength(item)) return fitted;
    fitted[longest] = short;
  }
}

/** The name of an item; the item with a line less where it has none. A day before a colon is no name. */
function shorter(item: string, wide: number): string {
  const name = /^([^\d：][^：]*)：/u.exec(item)?.[1];
  return name ?? fitLine(item, wide * Math.max(1, Math.ceil(readingLength(item) / wide) - 1));
}
