import { filledRows } from '#lib/row-spans.ts';

/** What one person or office has, gathered from all rows its cell reaches over. */
export interface AssignmentCard {
  name: string;
  facts: { label: string; values: string[] }[];
}

/** An assignment table as cards for narrow screens: one for each cell of the first column, each value said once. */
export function assignmentCards(columns: readonly string[], rows: readonly (readonly string[])[]): AssignmentCard[] {
  const filled = filledRows(rows);
  const cards: { name: string; rows: string[][] }[] = [];
  rows.forEach((row, index) => {
    const cells = filled[index] ?? [];
    if (row[0] !== '' || cards.length === 0) cards.push({ name: cells[0] ?? '', rows: [] });
    cards.at(-1)?.rows.push(cells);
  });
  return cards.map(({ name, rows: own }) => ({
    name,
    facts: columns.slice(1).map((label, index) => ({
      label,
      values: [...new Set(own.map((cells) => cells[index + 1] ?? ''))],
    })),
  }));
}
