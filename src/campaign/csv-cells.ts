import { CsvError, parse, type CastingContext } from 'csv-parse/sync';
import type { ProblemCollector } from '#problems/collector.ts';

/** A cell of a CSV file and where it begins; lines and columns count from 1. */
export interface CsvCell {
  /** White space around it is dropped. */
  text: string;
  line: number;
  column: number;
}

const newline = 10;

/**
 * The cells of a CSV text, row by row. Empty rows are left out.
 * @param text as `readTextFile` gives it: no byte order mark, line ends `\n`
 * @returns undefined when quotes do not match, which becomes a problem
 */
export function readCsvCells(text: string, file: string, problems: ProblemCollector): CsvCell[][] | undefined {
  const bytes = Buffer.from(text);
  let end = 0;
  const cell = (value: string, context: CastingContext & { bytes?: number; index?: number }): CsvCell => {
    // The parser counts bytes to the end of each cell; one before the next begins stands the comma.
    const start = context.index === 0 ? undefined : end + 1;
    end = context.bytes ?? 0;
    const lineStart = start === undefined ? 0 : bytes.lastIndexOf(newline, start - 1) + 1;
    const column = start === undefined ? 1 : bytes.subarray(lineStart, start).toString().length + 1;
    return { text: value.trim(), line: context.lines - (value.split('\n').length - 1), column };
  };
  try {
    const rows = parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      cast: cell as unknown as (value: string, context: CastingContext) => unknown,
    }) as unknown as CsvCell[][];
    return rows.filter((row) => row.some((one) => one.text !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined;
    problems.add('csv-broken', { file, line }, {});
    return undefined;
  }
}
