import { leafColumns, type LeafColumn, type StatsColumn } from '#schemas/stats-column.ts';

/** A heading cell of a statistics table. */
export interface HeaderCell {
  label: string;
  unit: string;
  /** How many columns it stands over. */
  across: number;
  /** How many heading rows it takes. */
  down: number;
  /** Of a group: its columns follow in the row below. */
  group: boolean;
  /** Of a column of numbers. */
  numeric: boolean;
  /** Number of the leftmost column it stands over, from 0. */
  start: number;
}

/** The heading of a table, row by row: one row, or two where columns are grouped. */
export function headerRows(columns: readonly StatsColumn[]): HeaderCell[][] {
  const grouped = columns.some((column) => 'columns' in column);
  const top: HeaderCell[] = [];
  const below: HeaderCell[] = [];
  let start = 0;
  for (const column of columns) {
    if ('columns' in column) {
      top.push({
        label: column.label,
        unit: '',
        across: column.columns.length,
        down: 1,
        group: true,
        numeric: false,
        start,
      });
      column.columns.forEach(({ label, unit = '', type }, index) =>
        below.push({ label, unit, across: 1, down: 1, group: false, numeric: isNumeric(type), start: start + index }),
      );
      start += column.columns.length;
    } else {
      const { label, unit = '', type } = column;
      const down = grouped ? 2 : 1;
      top.push({ label, unit, across: 1, down, group: false, numeric: isNumeric(type), start });
      start += 1;
    }
  }
  return grouped ? [top, below] : [top];
}

const isNumeric = (type: LeafColumn['type']) => ['integer', 'decimal', 'percent'].includes(type);

/** The headings as one row: a column of a group is `分组·列`. */
export function flatHeadings(columns: readonly StatsColumn[]): string[] {
  return leafColumns(columns).map(({ name }) => name);
}
