import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import type { SourceTable } from '../source.ts';
import { tidySpaces } from '../clean/spaces.ts';

const imprint = /^(?:抄\s*送|抄\s*报|分\s*送|主题词)\s*[：:]|印\s*发$/m;
const mark = /文\s*件$|[〔﹝[【（(]\s*(?:19|20)\d{2}\s*[〕﹞\]】）)]\s*第?\s*\d{1,5}\s*号/m;

/**
 * Word users lay out the red head and the imprint as tables. Such a table is taken apart into paragraphs; tables that
 * hold data stay.
 */
export function openLayoutTables(blocks: readonly CleanBlock[]): CleanBlock[] {
  return blocks.flatMap((block, place): CleanBlock[] => {
    if (block.kind === 'paragraph') return [block];
    const cells = block.rows.flat().filter((cell) => cell.text.trim() !== '');
    if (cells.length === 0 || cells.length > 8 || cells.some((cell) => cell.text.length > 400)) return [block];
    const text = cells.map((cell) => cell.text.trim()).join('\n');
    const lays = (place < 6 && mark.test(text)) || imprint.test(text);
    return lays ? paragraphsOf(block) : [block];
  });
}

function paragraphsOf(table: SourceTable): CleanParagraph[] {
  return table.rows.flatMap((row) => {
    const lines = row.map((cell) =>
      cell.text
        .split('\n')
        .map(tidySpaces)
        .filter((line) => line !== ''),
    );
    // Office left and date right make one line of the imprint.
    const joined =
      lines.length > 1 && lines.every((cell) => cell.length <= 1) ? [lines.flat().join(' ')] : lines.flat();
    return joined
      .filter((text) => text !== '')
      .map((text) => ({
        kind: 'paragraph' as const,
        text,
        lines: [{ line: table.line, offset: 0 }],
        blanksBefore: 0,
        indent: 0,
      }));
  });
}
