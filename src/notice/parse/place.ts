import type { CleanParagraph } from '../clean-document.ts';
import type { Origin } from '../origin.ts';

/** Where a paragraph stands, or everything from `first` to `last`. */
export function placeOf(file: string, first: CleanParagraph, last: CleanParagraph = first): Origin {
  const line = first.lines[0]?.line ?? 1;
  const end = last.lines.at(-1)?.line ?? line;
  return { file, line, ...(end > line ? { end } : {}) };
}

/** A part of a paragraph as a paragraph of its own, with the lines it stands on. */
export function partOf(paragraph: CleanParagraph, from: number, to = paragraph.text.length): CleanParagraph {
  const raw = paragraph.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const lines = paragraph.lines
    .filter(({ offset }, place) => offset < to && (paragraph.lines[place + 1]?.offset ?? Infinity) > start)
    .map(({ line, offset }) => ({ line, offset: Math.max(0, offset - start) }));
  const at = lines.length > 0 ? lines : paragraph.lines.slice(0, 1).map(({ line }) => ({ line, offset: 0 }));
  return { ...paragraph, text: raw.trim(), lines: at, blanksBefore: from === 0 ? paragraph.blanksBefore : 0 };
}
