import type { BlockWriter } from './block-writer.ts';
import { isPageNumber, leftMargin, pitchOf, rightMargin, textOfPage, type PdfLine } from './pdf-lines.ts';
import { goesOnBelow, type PdfTable } from './pdf-tables.ts';

/** What lies on a page of a PDF. */
export interface PdfSheet {
  /** All its text, in no order. */
  text: string;
  /** In points. */
  width: number;
  lines: PdfLine[];
  tables: PdfTable[];
}

/** A table that goes on at the top of the next page is one; heads that are repeated there are dropped. */
export function joinTables(pages: readonly PdfSheet[]): PdfSheet[] {
  let open: PdfTable | undefined;
  return pages.map((page) => {
    const [first, ...others] = page.tables;
    const isAtTop = first && page.lines.every((line) => isPageNumber(line) || line.baseline < first.bottom);
    const goesOn = open !== undefined && first !== undefined && isAtTop && goesOnBelow(open, first);
    if (goesOn && open) {
      const same = JSON.stringify(open.rows[0]) === JSON.stringify(first.rows[0]);
      open.rows.push(...(same ? first.rows.slice(1) : first.rows));
    }
    const tables = goesOn ? others : page.tables;
    const last = tables.at(-1) ?? (goesOn ? open : undefined);
    const lowest = page.tables.at(-1)?.bottom ?? 0;
    const isAtBottom = page.lines.every((line) => isPageNumber(line) || line.baseline > lowest);
    open = isAtBottom && page.tables.length > 0 ? last : undefined;
    return { ...page, tables };
  });
}

/** Writes lines and tables from top to bottom. Pages of one width have one right margin. */
export function writePages(pages: readonly PdfSheet[], writer: BlockWriter): void {
  const left = leftMargin(pages.map(({ lines }) => lines));
  const rights = new Map<number, number | undefined>();
  for (const { width } of pages)
    if (!rights.has(Math.round(width))) {
      const alike = pages.filter((other) => Math.round(other.width) === Math.round(width));
      rights.set(Math.round(width), rightMargin(alike.flatMap(({ lines }) => lines)));
    }
  pages.forEach(({ lines, tables, width }, index) => {
    const margins = { left, right: rights.get(Math.round(width)) };
    const pitch = pitchOf(lines);
    let from = 0;
    const writeTo = (end: number) => {
      for (const { text, ...room } of textOfPage(lines.slice(from, end), margins, pitch))
        writer.lines(text.replaceAll('\n', ' '), { page: index + 1, ...room });
      from = end;
    };
    for (const table of tables) {
      const below = lines.findIndex((line) => line.baseline < table.top);
      writeTo(Math.max(from, below === -1 ? lines.length : below));
      writer.table(table.rows);
    }
    writeTo(lines.length);
  });
}
