import type { SourceCell } from '../source.ts';

const widest = 100;

/** Cells of a heading laid out on their grid: a merged cell stands in every place it covers. */
export function headingGrid(heading: readonly (readonly SourceCell[])[]): string[][] {
  const grid: string[][] = heading.map(() => []);
  heading.forEach((cells, top) => {
    let column = 0;
    for (const { text, rows, ...cell } of cells) {
      // No printed table is wider; a file that says so would only fill the memory.
      const columns = Math.min(cell.columns, widest);
      while (grid[top]?.[column] !== undefined) column += 1;
      for (let row = top; row < Math.min(top + rows, heading.length); row++)
        for (let at = column; at < column + columns; at++) (grid[row] ??= [])[at] = text;
      column += columns;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
