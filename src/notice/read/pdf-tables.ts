import { roomNeeded } from '../room-needed.ts';
import type { SourceCell } from '../source.ts';
import { linesOfPage, type PdfPiece } from './pdf-lines.ts';
import type { Ruling } from './pdf-rulings.ts';

/** A table drawn on a page, in points from the left lower corner. */
export interface PdfTable {
  top: number;
  bottom: number;
  /** Where its columns are parted, the outer sides with them. */
  columns: number[];
  rows: SourceCell[][];
}

/** Points that sides of cells may miss one another by. */
const near = 3;
/** Points that Word leaves free at the sides of a cell, both together. */
const padding = 11;

/**
 * The tables that lines across and down make on a page, with the text that lies in their cells. Boxes around text, and
 * tables a page is laid out with, are none.
 *
 * @returns the tables from top to bottom, and the pieces that are in none
 */
export function tablesOfPage(rulings: readonly Ruling[], pieces: readonly PdfPiece[]) {
  let rest = [...pieces];
  const tables: PdfTable[] = [];
  for (const group of connected(rulings)) {
    const columns = places(group, 'down');
    const lines = places(group, 'across').reverse();
    if (columns.length < 3 || lines.length < 3) continue;
    const [left = 0, right = 0] = [columns[0], columns.at(-1)];
    const [top = 0, bottom = 0] = [lines[0], lines.at(-1)];
    const isInside = (piece: PdfPiece) => within(piece, { left, right, top, bottom });
    const rows = cellsOf(group, columns, lines, rest.filter(isInside));
    if (isLayout(rows)) continue;
    tables.push({ top, bottom, columns, rows });
    rest = rest.filter((piece) => !isInside(piece));
  }
  return { tables: tables.sort((a, b) => b.top - a.top), rest };
}

/** Whether a table goes on with that of the page before: its columns are the same. */
export function goesOnBelow(before: PdfTable, table: PdfTable): boolean {
  return (
    before.columns.length === table.columns.length &&
    before.columns.every((column, at) => Math.abs(column - (table.columns[at] ?? 0)) <= near)
  );
}

/** Groups of rulings that meet. */
function connected(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  const meets = (one: Ruling, other: Ruling) =>
    one.direction !== other.direction &&
    one.at >= other.from - near &&
    one.at <= other.to + near &&
    other.at >= one.from - near &&
    other.at <= one.to + near;
  for (const ruling of rulings) {
    const met = groups.filter((group) => group.some((other) => meets(ruling, other)));
    const group = [ruling, ...met.flat()];
    for (const one of met) groups.splice(groups.indexOf(one), 1);
    groups.push(group);
  }
  return groups;
}

/** Where rulings of a direction lie, in rising order; those that nearly coincide count once. */
function places(group: readonly Ruling[], direction: Ruling['direction']): number[] {
  const found: number[] = [];
  for (const at of group
    .filter((ruling) => ruling.direction === direction)
    .map((ruling) => ruling.at)
    .sort((a, b) => a - b))
    if (at - (found.at(-1) ?? -Infinity) > near) found.push(at);
  return found;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function within({ left, right, baseline, size }: PdfPiece, box: Box): boolean {
  const [x, y] = [(left + right) / 2, baseline + 0.35 * size];
  return x > box.left && x < box.right && y < box.top && y > box.bottom;
}

/** Cells by the row and column they begin in: a side that is not drawn parts nothing. */
function cellsOf(group: readonly Ruling[], columns: number[], lines: number[], pieces: PdfPiece[]): SourceCell[][] {
  const isDrawn = (direction: Ruling['direction'], at: number, along: number) =>
    group.some(
      (one) => one.direction === direction && Math.abs(one.at - at) <= near && one.from <= along && along <= one.to,
    );
  const middle = (list: number[], at: number) => ((list[at] ?? 0) + (list[at + 1] ?? 0)) / 2;
  const taken = new Set<string>();
  return lines.slice(1).map((_, row) => {
    const cells: SourceCell[] = [];
    for (let column = 0; column < columns.length - 1; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      let [right, down] = [column + 1, row + 1];
      while (
        right < columns.length - 1 &&
        !taken.has(`${row} ${right}`) &&
        !isDrawn('down', columns[right] ?? 0, middle(lines, row))
      )
        right += 1;
      while (down < lines.length - 1 && !isDrawn('across', lines[down] ?? 0, middle(columns, column))) down += 1;
      for (let y = row; y < down; y += 1) for (let x = column; x < right; x += 1) taken.add(`${y} ${x}`);
      const box = {
        left: columns[column] ?? 0,
        right: columns[right] ?? 0,
        top: lines[row] ?? 0,
        bottom: lines[down] ?? 0,
      };
      cells.push({ text: cellText(pieces, box), columns: right - column, rows: down - row });
    }
    return cells;
  });
}

/** Lines of a cell; one that ends because the cell is no wider goes on in the next. */
function cellText(pieces: readonly PdfPiece[], box: Box): string {
  const lines = linesOfPage(pieces.filter((piece) => within(piece, box)));
  let text = '';
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const room = before ? (box.right - box.left - padding - (before.right - before.left)) / before.size : 0;
    const parted = before !== undefined && room * 2 >= roomNeeded(line.text) + 1;
    const latin = /[A-Za-z]$/u.test(text) && /^[A-Za-z]/u.test(line.text);
    text += `${parted ? '\n' : latin ? ' ' : ''}${line.text.trim()}`;
  });
  return text;
}

/** One cell that has nearly all the text: the lines are a frame. */
function isLayout(rows: readonly (readonly SourceCell[])[]): boolean {
  const sizes = rows.flat().map(({ text }) => text.length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const most = Math.max(...sizes);
  return rows.flat().length < 4 || (most >= 300 && most >= 0.6 * all);
}
