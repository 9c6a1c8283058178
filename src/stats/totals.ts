import { exactSum } from '#lib/exact-sum.ts';
import { leafColumns, type NamedColumn } from '#schemas/stats-column.ts';
import type { StatsTable } from '#campaign/stats-table.ts';

/** A number with its thousands marked off: `12,345`. */
export const sayNumber = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** The sum of each column that is added up, null for the others; in the order of the columns. */
export function totalsOf({ columns, results = [] }: StatsTable): (number | null)[] {
  return leafColumns(columns).map(({ summed }, index) =>
    summed ? exactSum(results.flatMap((row) => (typeof row[index] === 'number' ? [row[index]] : []))) : null,
  );
}

/** The columns that are added up, with their sums. */
export function bigNumbers(table: StatsTable): { column: NamedColumn; sum: number }[] {
  const totals = totalsOf(table);
  return leafColumns(table.columns).flatMap((column, index) => {
    const sum = totals[index];
    return typeof sum === 'number' ? [{ column, sum }] : [];
  });
}

/** How many rows hold anything but their name, and the names of those that do not. */
export function reported({ results = [] }: StatsTable): { count: number; missing: string[] } {
  const empty = results.filter((row) => row.slice(1).every((cell) => cell === null));
  return { count: results.length - empty.length, missing: empty.map(([name]) => String(name ?? '')) };
}
