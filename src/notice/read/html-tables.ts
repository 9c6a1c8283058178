import type { SourceCell } from '../source.ts';
import { holdsNamed, isElement, textOf, type TreeElement } from './markup-tree.ts';

/** Rows of a table itself, not of tables inside it. */
function rowsOf(table: TreeElement): TreeElement[] {
  return table.children
    .filter(isElement)
    .flatMap((child) => (/^(?:thead|tbody|tfoot)$/u.test(child.name) ? child.children.filter(isElement) : [child]))
    .filter(({ name }) => name === 'tr');
}

const cellsOf = (row: TreeElement) =>
  row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th');
const span = (cell: TreeElement, name: string) =>
  Math.min(1_000, Math.max(1, Math.trunc(Number(cell.attribs[name])) || 1));

/**
 * Whether a table holds data. Old pages are laid out with tables: those have tables inside, one column or row, or a cell
 * that holds nearly all the text.
 */
export function isDataTable(table: TreeElement): boolean {
  if (table.attribs['role'] === 'presentation' || holdsNamed(table, 'table', 'form', 'h1', 'h2', 'nav')) return false;
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((row) => row.length > 0);
  const columns = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + span(cell, 'colspan'), 0)));
  if (rows.length < 2 || columns < 2 || rows.every((row) => row.length < 2)) return false;
  const lengths = rows.flat().map((cell) => textOf(cell).replaceAll(/\s/gu, '').length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return Math.max(...lengths) < 300 || Math.max(...lengths) < 0.6 * all;
}

/** Cells by rows, each in the row and column it begins in. */
export function tableCells(table: TreeElement, text: (cell: TreeElement) => string): SourceCell[][] {
  const rows = rowsOf(table);
  return rows.map((row, index) =>
    cellsOf(row).map((cell) => ({
      text: text(cell),
      columns: span(cell, 'colspan'),
      // A span of 0 reaches to the end, and none reaches further.
      rows:
        cell.attribs['rowspan'] === '0' ? rows.length - index : Math.min(span(cell, 'rowspan'), rows.length - index),
    })),
  );
}
