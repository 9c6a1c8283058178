import type { StatsColumn } from '#schemas/stats-column.ts';
import type { Stats } from '#schemas/stats.ts';

/** What stands in a cell of the results; a percentage is stored as it is said (85 for 85%). Null: nothing was handed in. */
export type StatsCell = string | number | null;

/** A statistics table (统计表) as checked: the blank form, and what came of it. Plain data. */
export interface StatsTable {
  id: string;
  data: Stats;
  columns: StatsColumn[];
  /** The first cell of each row of the blank form; empty for a row to fill in. */
  rowNames: string[];
  /** Cells in the order of the leaf columns. In a table with named rows every row is here, in the form's order. */
  results?: StatsCell[][] | undefined;
}

/** A row of the blank form while it is read: what is printed in its first cell, and the place it is for. */
export interface FormRow {
  name: string;
  code?: string;
}
