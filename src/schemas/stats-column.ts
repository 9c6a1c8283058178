import { summableTypes, type columnTypes, type Stats } from './stats.ts';

type WrittenColumn = Stats['columns'][number];

/** A column that holds cells; after the check its key and type are known. */
export interface LeafColumn {
  key: string;
  label: string;
  type: (typeof columnTypes)[number];
  unit?: string | undefined;
  options?: string[] | undefined;
  /** Whether the total row adds it up. */
  summed: boolean;
}

/** Columns under one heading. */
export interface ColumnGroup {
  label: string;
  columns: LeafColumn[];
}
export type StatsColumn = LeafColumn | ColumnGroup;

/** A column that holds cells, with the name that tells it from all others: `慰问信发放·发放次数`. */
export type NamedColumn = LeafColumn & { name: string };

/** The columns of a checked table without the optional corners of what authors write. */
export function columnTree(columns: readonly WrittenColumn[]): StatsColumn[] {
  return columns.map((column) =>
    column.columns ? { label: column.label, columns: column.columns.map(leafOf) } : leafOf(column),
  );
}

/** The columns that hold cells, from left to right. */
export function leafColumns(columns: readonly StatsColumn[]): NamedColumn[] {
  return columns.flatMap((column) =>
    'columns' in column
      ? column.columns.map((leaf) => ({ ...leaf, name: `${column.label}·${leaf.label}` }))
      : [{ ...column, name: column.label }],
  );
}

function leafOf({ key = '', label, type = 'text', unit, options, total }: Omit<WrittenColumn, 'columns'>): LeafColumn {
  return { key, label, type, unit, options, summed: summableTypes.includes(type) && total !== 'none' };
}
