import { nearest } from '#lib/nearest.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import type { NamedColumn } from '#schemas/stats-column.ts';
import type { CsvCell } from './csv-cells.ts';

/** White space, the many middle dots and a unit in brackets make no difference. */
const plain = (heading: string) =>
  heading
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[・•‧∙･]/gu, '·')
    .replace(/[（(][^（()）]*[）)]$/u, '');

/**
 * Finds each column of a table among the headings of a CSV file: by its name (`分组·列`), by its label where no other
 * column has it, or by its key. An extra, a repeated and a missing column are problems.
 * @returns the position of each column in the file, or undefined when one is missing
 */
export function matchHeadings(
  head: readonly CsvCell[],
  columns: readonly NamedColumn[],
  { file, problems }: { file: string; problems: ProblemCollector },
): number[] | undefined {
  const found = new Map<string, { position: number; cell: CsvCell }>();
  head.forEach((cell, position) => {
    const heading = cell.text;
    // A column without a heading and without cells is what spreadsheets leave behind; with cells, they are reported.
    if (heading === '') return;
    const at = { file, line: cell.line, column: cell.column, field: heading };
    const column = columnOf(heading, columns);
    if (!column) {
      const known = columns.map(({ name }) => name);
      problems.add('stats-heading-unknown', at, { heading, nearest: nearest(plain(heading), known), known });
      return;
    }
    const earlier = found.get(column.key)?.cell;
    if (earlier) problems.add('stats-heading-twice', at, { heading, line: earlier.line, column: earlier.column });
    else found.set(column.key, { position, cell });
  });
  const missing = columns.filter(({ key }) => !found.has(key)).map(({ name }) => name);
  if (missing.length > 0) {
    problems.add('stats-heading-missing', { file, line: head[0]?.line ?? 1 }, { missing });
    return undefined;
  }
  return columns.map(({ key }) => found.get(key)?.position ?? -1);
}

function columnOf(heading: string, columns: readonly NamedColumn[]): NamedColumn | undefined {
  const written = plain(heading);
  const byLabel = columns.filter(({ label }) => plain(label) === written);
  return (
    columns.find(({ name, key }) => name === heading || key === heading) ??
    columns.find(({ name }) => plain(name) === written) ??
    (byLabel.length === 1 ? byLabel[0] : undefined)
  );
}
