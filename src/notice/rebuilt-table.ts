import type { Certainty, Origin } from './origin.ts';
import type { SourceCell } from './source.ts';

/** A table, whole again. */
export interface RebuiltTable {
  title?: string;
  /** What is filled in above it: 填表人, 联系电话, 盖章. */
  header: { label: string; kind: 'text' | 'phone' | 'seal' }[];
  /** Rows of the heading, as merged cells; empty when it has none. */
  heading: SourceCell[][];
  /**
   * Cells below, one list for each row, every row as long as the table is wide; `''` belongs to the cell above, `' '` is an
   * empty cell (a blank to fill in, or the rest of a cell that is several columns wide). A blank form may have no rows.
   */
  rows: string[][];
  /** Lines below the table: 注：…. */
  notes: string[];
  /** `blank`: to be filled in. `filled`: says who does what. */
  use: 'blank' | 'filled';
  certainty: Certainty;
  why?: string;
  at: Origin;
}
