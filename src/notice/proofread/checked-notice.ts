import type { CleanDocument, CleanParagraph } from '../clean-document.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import type { Origin } from '../origin.ts';
import type { Remark } from '../remark.ts';
import type { SourceDocument } from '../source.ts';

/** A piece of text that is checked on its own: a paragraph, or a cell of a table. */
export interface CheckedText {
  text: string;
  /** Where a place in the text stands in the file. */
  at: (offset: number, length?: number) => Origin;
  paragraph?: CleanParagraph;
}

/** A notice as every check gets it. */
export interface CheckedNotice {
  source: SourceDocument;
  clean: CleanDocument;
  draft: NoticeDraft;
  texts: CheckedText[];
}

/** One check: what looks wrong to it. */
export type Check = (notice: CheckedNotice) => Remark[];

/** What is longer is no paragraph but a damaged file: only its beginning is looked at, so that any file is done in time. */
const longest = 20_000;

/** The texts of a notice, website furniture left out. */
export function checkedTexts(clean: CleanDocument): CheckedText[] {
  return clean.blocks.flatMap((block): CheckedText[] => {
    if (block.kind === 'table') {
      const cells = block.rows.flat().filter((cell) => cell.text.trim() !== '');
      return cells.map((cell) => ({ text: cell.text, at: () => ({ file: clean.file, line: block.line }) }));
    }
    return [
      {
        text: block.text.slice(0, longest),
        paragraph: block,
        at: (offset, length = 1) => {
          const line = lineAt(block, offset);
          const end = lineAt(block, offset + Math.max(length, 1) - 1);
          return { file: clean.file, line, ...(end > line ? { end } : {}) };
        },
      },
    ];
  });
}

function lineAt(paragraph: CleanParagraph, offset: number): number {
  const entry = paragraph.lines.findLast((line) => line.offset <= offset) ?? paragraph.lines[0];
  return entry?.line ?? 1;
}

/** A few characters around a place, to find it by: `…和市、县(单位和…`. */
export function around(text: string, offset: number, length = 1): string {
  const start = Math.max(0, offset - 6);
  const end = Math.min(text.length, offset + length + 8);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** Lines as a reader is told them: `第 3、7、12 行等`. At most four. */
export function sayLines(lines: readonly number[]): string {
  const each = [...new Set(lines)].sort((a, b) => a - b);
  return `第 ${each.slice(0, 4).join('、')} 行${each.length > 4 ? '等' : ''}`;
}
