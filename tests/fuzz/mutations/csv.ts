import { setText, textOf } from '../campaign-files.ts';
import type { Chance } from '../chance.ts';
import type { Change, Mutation, MutationFamily } from '../mutation.ts';
import { pickFile } from '../places.ts';

function onRows(said: string, change: (rows: string[], chance: Chance) => string[], must?: Change['must']): Mutation {
  return (files, chance) => {
    const path = pickFile(files, chance, '.csv');
    if (path === undefined) return undefined;
    setText(files, path, `${change(textOf(files, path).trimEnd().split('\n'), chance).join('\n')}\n`);
    return { files: [path], said: `${path}：${said}`, must };
  };
}

/** One row changed; never the heading. */
function onRow(said: string, change: (cells: string[], chance: Chance) => string | string[]): Mutation {
  return onRows(said, (rows, chance) => {
    const at = 1 + chance.below(rows.length - 1);
    const changed = change((rows[at] ?? '').split(','), chance);
    return rows.toSpliced(at, 1, Array.isArray(changed) ? changed.join(',') : changed);
  });
}

const onCell = (said: string, values: readonly string[]): Mutation =>
  onRow(said, (cells, chance) => cells.toSpliced(chance.below(cells.length), 1, chance.pick(values)));

/** What Excel, WPS and people make of a table. */
export const csvMutations: MutationFamily = {
  '表格：多几格': onRow('多几格', (cells, chance) => [
    ...cells,
    ...chance.pick([[''], ['多的'], ['', '', '多的', '']]),
  ]),
  '表格：少几格': onRow('少几格', (cells, chance) => cells.slice(0, chance.below(cells.length))),
  '表格：引号没关': onRow('引号没有关', (cells, chance) =>
    cells.toSpliced(chance.below(cells.length), 1, chance.pick(['"没关', 'a"b', '"a"b', '""', '"', '"""'])),
  ),
  '表格：换了分隔符': onRows('换了分隔符', (rows, chance) => {
    const sign = chance.pick([';', '\t', '，', '|', ' ']);
    return rows.map((row) => row.replaceAll(',', sign));
  }),
  '表格：没有表头': onRows('没有表头', (rows) => rows.slice(1)),
  '表格：表头不对': onRows('表头不对', ([head = '', ...rows], chance) => {
    const names = head.split(',');
    const at = chance.below(names.length);
    return [
      names
        .toSpliced(
          at,
          1,
          chance.pick(['名儿', '', names[at - 1] ?? '名称', '__proto__', '"a\nb"', `${names[at] ?? ''} `]),
        )
        .join(','),
      ...rows,
    ];
  }),
  '表格：表头两遍': onRows('表头写了两遍', ([head = '', ...rows]) => [head, head, ...rows]),
  '表格：空行': onRows('有空行', (rows, chance) => {
    const blank = chance.pick(['', ',,,,', ' ', '""', '\u3000,']);
    return rows.toSpliced(chance.below(rows.length + 1), 0, blank, blank);
  }),
  '表格：只有表头': onRows('只有表头', (rows) => rows.slice(0, 1)),
  '表格：同一行两遍': onRows('同一行写了两遍', (rows) => [...rows, rows.at(-1) ?? '']),
  '表格：怪内容': onCell('一格里有怪内容', [
    '=cmd()',
    '+1',
    '-1',
    '@x',
    '<b>',
    '1,000',
    '"1,000"',
    '50%',
    '１２',
    '#REF!',
    '#N/A',
    '1.5',
    '-5',
    '1e9',
    '合计',
    '无',
    '/',
    '\u200b',
    '"两\n行"',
    '没有的县',
    '太原',
    '13800000000',
    'http://a',
    '0351－1234567',
    '🐎',
    '{x}',
  ]),
  '表格：很多行': onRows('五千行', (rows) => [
    ...rows,
    ...Array.from({ length: 5000 }, (_, at) => (rows[1] ?? '').replace(/^[^,]*/u, (name) => `${name}${at}`)),
  ]),
  '表格：很多列': onRows('一千列', (rows) => rows.map((row) => row + ',x'.repeat(1000))),
};
