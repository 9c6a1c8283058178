/** A cell of a table, and over how many rows it reaches. */
export interface SpannedCell {
  text: string;
  rows: number;
}

/**
 * Merges every empty cell with the cell above it, as in a printed table.
 * @param rows cells as written, all rows of one length, none of the first row empty
 * @returns for each row its cells by column; undefined where the cell above reaches in
 */
export function rowSpans(rows: readonly (readonly string[])[]): (SpannedCell | undefined)[][] {
  return rows.map((row, at) =>
    row.map((text, column) => {
      if (text === '' && at > 0) return undefined;
      const next = rows.findIndex((later, index) => index > at && later[column] !== '');
      return { text, rows: (next === -1 ? rows.length : next) - at };
    }),
  );
}

/** The same rows with every merged cell written out, for a layout that shows each row alone. */
export function filledRows(rows: readonly (readonly string[])[]): string[][] {
  const above: string[] = [];
  return rows.map((row) =>
    row.map((text, column) => {
      if (text !== '') above[column] = text;
      return above[column] ?? '';
    }),
  );
}
