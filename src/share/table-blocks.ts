import { sayFull } from '#lib/say-date.ts';
import { filledRows } from '#lib/row-spans.ts';
import type { Table } from '#schemas/table.ts';
import { paragraph, plainSpan, type Block, type TableBlock } from './blocks.ts';

type TableOf<Kind extends Table['kind']> = Extract<Table, { kind: Kind }>;
interface Grid {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Said in place of a table that has no rows, or above one. */
  before?: string;
}

/** What there is of a value and its neighbours, without gaps. */
const joined = (parts: readonly (string | undefined)[], by: string) =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

const grids: { [Kind in Table['kind']]: (table: TableOf<Kind>) => Grid[] } = {
  assignment: ({ columns, rows, missing }) => [
    { columns, rows: filledRows(rows), ...(missing !== undefined && { before: `原文缺这张表：${missing}` }) },
  ],
  targets: ({ items }) => [
    {
      columns: ['按什么算', '做什么', '多少'],
      rows: items.map(({ per, name, note, bound, value, to, unit }) => [
        per,
        joined([name, note], '，'),
        `${bound === '正好' ? '' : bound}${joined([String(value), to === undefined ? undefined : String(to)], '—')}${unit}`,
      ]),
    },
  ],
  submission: ({ who, to, items }) => [
    {
      before: `${who}报到${to}。`,
      columns: ['交什么', '要求', '什么时候前'],
      rows: items.map(({ name, count, how, note, due }) => [name, joined([count, how, note], '，'), sayFull(due)]),
    },
  ],
  matrix: ({ columns, paired }) =>
    paired
      ? [
          {
            columns: columns.map(({ name }) => name),
            rows: (columns[0]?.items ?? []).map((_item, row) =>
              columns.map(({ items }) => joined([items[row]?.title, items[row]?.text], '：')),
            ),
          },
        ]
      : [
          {
            columns: ['哪一组', '哪一项', '具体做什么'],
            rows: columns.flatMap(({ name, items }) => items.map(({ title, text }) => [name, title, text ?? ''])),
          },
        ],
};

/** A table of the campaign, whatever its kind, as rows that can be read alone. */
export function tableBlocks(table: Table): Block[] {
  const drawn = (grids[table.kind] as (table: Table) => Grid[])(table);
  return drawn.flatMap(({ columns, rows, before }): Block[] => {
    // A column that says nothing in any row would be paper without ink.
    const kept = columns.map((_name, at) => rows.some((row) => (row[at] ?? '') !== ''));
    const pick = (cells: readonly string[]) => cells.filter((_cell, at) => kept[at]).map((cell) => [plainSpan(cell)]);
    const block: TableBlock = {
      kind: 'table',
      title: table.sample ? `${table.title}（示例）` : table.title,
      header: pick(columns),
      rows: rows.map(pick),
      ...(table.note !== undefined && { note: table.note }),
    };
    const said = before === undefined ? [] : [paragraph(before)];
    return rows.length === 0
      ? [...said, ...(table.note === undefined ? [] : [paragraph(table.note)])]
      : [...said, block];
  });
}
