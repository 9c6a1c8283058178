import type { CleanDocument } from '#notice/clean-document.ts';
import { readBlocks } from '#notice/parse/body.ts';
import { indexLines, readPassages, type LineIndex, type Passage } from '#notice/parse/passages.ts';
import type { Found } from '#notice/origin.ts';

/** Paragraphs of a notice's text, one a line, as the cleaner hands them on. */
export function cleanText(text: string): CleanDocument {
  const lines = text.split('\n').map((line) => line.trim());
  return {
    file: 'tongzhi.txt',
    format: 'text',
    dropped: [],
    blocks: lines.flatMap((line, place) =>
      line === ''
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: line,
              lines: [{ line: place + 1, offset: 0 }],
              blanksBefore: 0,
              indent: 0,
            },
          ],
    ),
  };
}

/** The same text as passages. */
export function passagesOf(text: string): { roots: Passage[]; lines: LineIndex; clean: CleanDocument } {
  const clean = cleanText(text);
  return { roots: readPassages(readBlocks(clean.blocks, clean.file)), lines: indexLines(clean), clean };
}

/** A value somebody found. */
export function given<T>(value: T): Found<T> {
  return { value, at: { file: 'tongzhi.txt', line: 1 }, certainty: 'sure' };
}
