import { exactSum } from '#lib/exact-sum.ts';
import { nearest } from '#lib/nearest.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { leafColumns, type NamedColumn } from '#schemas/stats-column.ts';
import { readCsvCells, type CsvCell } from './csv-cells.ts';
import type { Region } from './model.ts';
import { resolveRegion } from './region-tree.ts';
import { readCell } from './stats-cell.ts';
import { matchHeadings } from './stats-headings.ts';
import type { FormRow, StatsCell, StatsTable } from './stats-table.ts';

interface Context {
  file: string;
  rows: readonly FormRow[];
  region: Region | undefined;
  problems: ProblemCollector;
}

/** What people write at the foot of a table. */
const totalName = /^(?:合|总|共)\s*计$|^总数$|^小计$/u;

/**
 * Checks the results of a statistics table against its columns and rows; every mistake is reported at its cell.
 * @param text a CSV file whose headings are the names of the columns, as `readTextFile` gives it
 */
export function checkResults(text: string, table: StatsTable, context: Context): StatsCell[][] | undefined {
  const { file, rows, problems } = context;
  const [head, ...body] = readCsvCells(text, file, problems) ?? [];
  if (!head) {
    if (text.trim() === '') problems.add('stats-results-empty', { file, line: 1 }, {});
    return undefined;
  }
  const columns = leafColumns(table.columns);
  const positions = matchHeadings(head, columns, { file, problems });
  if (!positions) return undefined;
  if (body.length === 0) problems.add('stats-results-empty', { file, line: 1 }, {});

  const seen = new Map<string, number>();
  const read: StatsCell[][] = [];
  const totals: CsvCell[][] = [];
  let wrong = false;
  for (const record of body) {
    const extra = record.slice(head.length).find(({ text: written }) => written !== '');
    if (extra) problems.add('stats-cell-extra', placeOf(file, extra), { got: extra.text, count: head.length });
    const first = record[positions[0] ?? 0];
    if (first && totalName.test(first.text) && !rows.some(({ name }) => name === first.text)) {
      totals.push(record);
      continue;
    }
    const name = rowName(record, { first, column: columns[0], table }, context);
    if (name !== undefined && name !== '') {
      const line = first?.line ?? 0;
      const earlier = seen.get(name);
      if (earlier !== undefined) problems.add('stats-row-twice', placeOf(file, first), { name, earlier });
      else seen.set(name, line);
    }
    const cells = columns.map((column, index): StatsCell => {
      if (index === 0 && name !== undefined) return name;
      const cell = record[positions[index] ?? -1];
      const value = cell && readCell(cell, column, { ...context, at: placeOf(file, cell, column) });
      wrong ||= value === undefined && cell !== undefined;
      return value ?? null;
    });
    read.push(cells);
  }
  // With a number that could not be read, no total can be right.
  if (!wrong) for (const record of totals) checkTotals(record, { columns, positions, read }, context);
  return inFormOrder(read, table, context);
}

/** What a row is called, or undefined when its first cell is an ordinary one. */
function rowName(
  record: readonly CsvCell[],
  { first, column, table }: { first: CsvCell | undefined; column: NamedColumn | undefined; table: StatsTable },
  { file, rows, region, problems }: Context,
): string | undefined {
  if (table.data.rows.blank !== undefined) return undefined;
  const written = first?.text ?? '';
  const at = placeOf(file, first ?? record[0], column);
  const names = rows.map((row) => row.name);
  if (written === '') {
    problems.add('stats-row-unnamed', at, { heading: column?.name ?? '' });
    return '';
  }
  if (names.includes(written)) return written;
  if (table.data.rows.regions !== undefined && region) {
    const resolved = resolveRegion(region, written);
    const known = resolved.ok ? rows.find(({ code }) => code === resolved.code) : undefined;
    if (known) return known.name;
    const facts = { name: column?.name ?? '', region: written };
    if (!resolved.ok && resolved.reason === 'ambiguous') {
      problems.add('region-ambiguous', at, { ...facts, candidates: resolved.candidates });
      return '';
    }
    if (!resolved.ok) {
      problems.add('region-unknown', at, { ...facts, nearest: nearest(written, names) });
      return '';
    }
  }
  problems.add('stats-row-unknown', at, { name: written, nearest: nearest(written, names) });
  return '';
}

function checkTotals(
  record: readonly CsvCell[],
  table: { columns: readonly NamedColumn[]; positions: readonly number[]; read: readonly StatsCell[][] },
  context: Context,
): void {
  table.columns.forEach((column, index) => {
    const cell = record[table.positions[index] ?? -1];
    if (!column.summed || !cell || cell.text === '') return;
    const at = placeOf(context.file, cell, column);
    const got = readCell(cell, column, { ...context, at });
    const sum = exactSum(table.read.flatMap((row) => (typeof row[index] === 'number' ? [row[index]] : [])));
    if (typeof got === 'number' && got !== sum)
      context.problems.add('stats-total-wrong', at, { heading: column.name, got: cell.text, sum: String(sum) });
  });
}

/** Rows with names stand as in the form; who has not reported yet keeps an empty row. */
function inFormOrder(read: StatsCell[][], table: StatsTable, { file, rows, problems }: Context): StatsCell[][] {
  if (table.data.rows.blank !== undefined) return read;
  const missing = rows.filter(({ name }) => !read.some(([first]) => first === name)).map(({ name }) => name);
  if (missing.length > 0 && read.length > 0) problems.add('stats-row-missing', { file }, { names: missing });
  const width = leafColumns(table.columns).length;
  return rows.map(
    ({ name }) =>
      read.find(([first]) => first === name) ?? [name, ...Array.from({ length: width - 1 }, (): StatsCell => null)],
  );
}

function placeOf(file: string, cell: CsvCell | undefined, column?: NamedColumn) {
  return { file, line: cell?.line, column: cell?.column, field: column?.name };
}
