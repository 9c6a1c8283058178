import type { RebuiltTable } from '../rebuilt-table.ts';
import type { SourceCell, SourceTable } from '../source.ts';
import { readFields } from './tables/around.ts';
import { couldHead, emptyCell, isHeadingWord } from './tables/cells.ts';
import { useOf } from './tables/column-rows.ts';

/** A cell of the grid: the text where a merged cell begins, and where it reaches to from there. */
interface GridCell {
  text: string;
  from: 'here' | 'above' | 'left';
}

/** The most rows a heading is believed to have. */
const tallestHeading = 3;

/**
 * Reads a table the container knows: heading rows told from body rows, fields above it, blank form or filled.
 * @param file for the place it is found at
 */
export function fromSourceTable(table: SourceTable, file: string): RebuiltTable {
  const width = Math.max(1, ...table.rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, text: tidy(cell.text) })));
  const header: RebuiltTable['header'] = [];
  const notes: string[] = [];
  let title: string | undefined;
  let first = 0;
  for (; first < rows.length - 1; first += 1) {
    const only = spanningText(rows[first] ?? [], width);
    if (only === undefined) break;
    const fields = readFields(only);
    if (fields) header.push(...fields);
    else if (title === undefined && only !== '' && only.length <= 80) title = only;
    else if (only !== '') break;
  }
  let end = rows.length;
  for (; end > first + 1; end -= 1) {
    const only = spanningText(rows[end - 1] ?? [], width);
    if (
      only === undefined ||
      (only !== '' && !/^(?:注|备注|说明|填表说明)\s*\d*[：:]/u.test(only) && !readFields(only))
    )
      break;
    const fields = readFields(only);
    if (fields) header.push(...fields);
    else if (only !== '') notes.unshift(...only.split('\n'));
  }
  const inner = rows.slice(first, end);
  const tall = headingRows(inner, width);
  const body = gridOf(inner, width)
    .slice(tall)
    .map((row) => row.map((cell) => cellWritten(cell)));
  // Nothing stands above the first row for a cell of it to be merged with.
  const top = body[0];
  if (top) body[0] = top.map((text) => (text === '' ? emptyCell : text));
  return {
    ...(title === undefined ? {} : { title }),
    header,
    // Words of a heading are broken to fit their column, not to begin a paragraph.
    heading: inner.slice(0, tall).map((row) => row.map((cell) => ({ ...cell, text: cell.text.replaceAll('\n', '') }))),
    rows: body,
    notes,
    use: useOf(body),
    certainty: tall > 0 ? 'sure' : 'likely',
    ...(tall > 0 ? {} : { why: '看不出表头，每一行都按内容处理' }),
    at: { file, line: table.line },
  };
}

function tidy(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Text of a row that is one cell over the whole width; undefined for other rows. */
function spanningText(row: readonly SourceCell[], width: number): string | undefined {
  const [cell] = row;
  return width > 1 && row.length === 1 && cell && cell.columns >= width ? cell.text : undefined;
}

/** The cells by row and column, merged cells laid out. Tolerates spans that reach out of the table. */
function gridOf(rows: readonly (readonly SourceCell[])[], width: number): GridCell[][] {
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column]) column += 1;
      for (let down = 0; down < cell.rows && at + down < rows.length; down += 1) {
        for (let right = 0; right < cell.columns && column + right < width; right += 1) {
          const line = grid[at + down];
          if (line)
            line[column + right] ??= { text: down + right === 0 ? cell.text : '', from: fromWhere(down, right) };
        }
      }
    }
  });
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? { text: '', from: 'here' }));
}

function fromWhere(down: number, right: number): GridCell['from'] {
  if (right > 0) return 'left';
  return down > 0 ? 'above' : 'here';
}

/** `''` only for a cell that belongs to the one above; a cell that is truly empty, or covered from the left, is a space. */
function cellWritten(cell: GridCell): string {
  if (cell.from === 'above') return '';
  return cell.text === '' ? emptyCell : cell.text;
}

/** How many rows the heading has; 0 when the first row is no heading. */
function headingRows(rows: readonly (readonly SourceCell[])[], width: number): number {
  const top = rows[0] ?? [];
  const words = top.filter((cell) => cell.text !== '');
  if (rows.length < 1 || width < 2 || words.length < 2) return 0;
  // A corner may be empty; a form with labels and blanks side by side has more.
  if (top.slice(1).some((cell) => cell.text === '')) return 0;
  if (words.some((cell) => !couldHead(cell.text.replaceAll('\n', '')))) return 0;
  if (isFormRow(top, rows)) return 0;
  const grouped = top.some((cell) => cell.columns > 1);
  const reach = Math.max(...top.map((cell) => cell.rows));
  let tall = grouped ? Math.max(2, reach) : Math.min(...top.map((cell) => cell.rows));
  const second = rows[1] ?? [];
  if (grouped && second.some((cell) => cell.columns > 1) && second.every((cell) => couldHead(cell.text))) {
    tall = Math.max(tall, 1 + Math.max(2, ...second.map((cell) => cell.rows)));
  }
  const capped = Math.min(tall, tallestHeading, rows.length);
  // A number, or a sentence, below the first row: the row is of the body, however its cells are merged above.
  const leaf = rows.slice(1, capped).findIndex((row) => row.some((cell) => cell.text === '' || !couldHead(cell.text)));
  return leaf === -1 ? capped : leaf + 1;
}

/** `姓名 | | 性别 |`: labels with a blank beside each, told by the rows below, which hold labels in the same places. */
function isFormRow(top: readonly SourceCell[], rows: readonly (readonly SourceCell[])[]): boolean {
  const labelled = rows.filter((row) => row.length >= 2 && isHeadingWord(row[0]?.text ?? '') && row.length % 2 === 0);
  return rows.length > 2 && labelled.length > rows.length * 0.7 && top.length % 2 === 0 && top.length < 8;
}
