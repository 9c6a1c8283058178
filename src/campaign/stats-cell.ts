import { hiddenCharacter } from '#lib/hidden-characters.ts';
import { nearest } from '#lib/nearest.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import type { Location } from '#problems/problem.ts';
import type { NamedColumn } from '#schemas/stats-column.ts';
import type { CsvCell } from './csv-cells.ts';
import type { Region } from './model.ts';
import { allRegions, resolveRegion } from './region-tree.ts';
import type { StatsCell } from './stats-table.ts';

/** How numbers of each type are written. Thousands may be marked off, as spreadsheets do. */
const numberTypes = {
  integer: { pattern: /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?$/u, expected: '整数', example: '128' },
  decimal: { pattern: /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u, expected: '数字', example: '12.5' },
  percent: { pattern: /^-?\d+(?:\.\d+)?\s?[%％]?$/u, expected: '百分数', example: '85%' },
} as const;

/**
 * What a cell says in the type of its column; an empty cell is null.
 * @returns undefined when it cannot be read, which becomes a problem
 */
export function readCell(
  { text }: CsvCell,
  column: NamedColumn,
  { region, problems, at }: { region: Region | undefined; problems: ProblemCollector; at: Location },
): StatsCell | undefined {
  if (text === '') return null;
  switch (column.type) {
    case 'text':
      if (hiddenCharacter(text) === undefined) return text;
      problems.add('stats-cell-type', at, {
        heading: column.name,
        got: text,
        expected: '看得见的文字',
        example: '赶集',
      });
      return undefined;
    case 'choice': {
      const options = column.options ?? [];
      if (options.includes(text)) return text;
      problems.add('stats-choice-unknown', at, {
        heading: column.name,
        got: text,
        options,
        nearest: nearest(text, options),
      });
      return undefined;
    }
    case 'region':
      return readPlace(text, column, { region, problems, at });
    default:
      return readNumber(text, column.type, { heading: column.name, problems, at });
  }
}

function readPlace(
  text: string,
  column: NamedColumn,
  { region, problems, at }: { region: Region | undefined; problems: ProblemCollector; at: Location },
): string | undefined {
  if (!region) return text;
  const resolved = resolveRegion(region, text);
  if (resolved.ok) return allRegions(region).find(({ code }) => code === resolved.code)?.name ?? text;
  const facts = { name: column.name, region: text };
  if (resolved.reason === 'unknown') problems.add('region-unknown', at, { ...facts, nearest: resolved.nearest });
  else problems.add('region-ambiguous', at, { ...facts, candidates: resolved.candidates });
  return undefined;
}

function readNumber(
  text: string,
  type: keyof typeof numberTypes,
  { heading, problems, at }: { heading: string; problems: ProblemCollector; at: Location },
): number | undefined {
  const { pattern, expected, example } = numberTypes[type];
  const value = Number(text.replaceAll(',', '').replace(/\s?[%％]$/u, ''));
  if (!pattern.test(text) || !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    problems.add('stats-cell-type', at, { heading, got: text, expected, example });
    return undefined;
  }
  if (value < 0) {
    problems.add('stats-cell-negative', at, { heading, got: text });
    return undefined;
  }
  return value;
}
