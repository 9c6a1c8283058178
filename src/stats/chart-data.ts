import { leafColumns, type NamedColumn } from '#schemas/stats-column.ts';
import type { StatsTable } from '#campaign/stats-table.ts';

/** A bar of a chart. */
export interface Bar {
  name: string;
  value: number;
}

/** What one chart shows: the numbers of one column, the largest first. */
export interface ChartData {
  column: NamedColumn;
  bars: Bar[];
  /** Rows with a number that did not fit into the chart. */
  left: number;
}

/** More bars than this nobody compares; the table has them all. */
const mostBars = 20;

/** The charts of a table: of the columns its author names, else of every column that is added up. */
export function chartsOf({ data, columns, results = [] }: StatsTable): ChartData[] {
  return leafColumns(columns).flatMap((column, index) => {
    if (!(data.charts?.includes(column.key) ?? column.summed)) return [];
    const bars = results
      .flatMap((row): Bar[] => {
        const value = row[index];
        return typeof value === 'number' ? [{ name: String(row[0] ?? ''), value }] : [];
      })
      .sort((one, other) => other.value - one.value);
    return bars.length === 0
      ? []
      : [{ column, bars: bars.slice(0, mostBars), left: Math.max(0, bars.length - mostBars) }];
  });
}
