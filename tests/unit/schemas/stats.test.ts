import { describe, expect, it } from 'vitest';
import { columnTree, leafColumns } from '#schemas/stats-column.ts';
import { statsSchema } from '#schemas/stats.ts';
import { edited } from '../../support/campaign-folder.ts';
import { checkText } from '../../support/load-files.ts';
import { statsYaml } from '../../support/stats-table.ts';

const messages = (yaml: string) =>
  checkText(statsSchema, yaml).problems.map(({ field, message }) => `${field} ${message}`);

describe('a statistics table', () => {
  it('is read with its defaults', () => {
    const { data, report } = checkText(statsSchema, statsYaml);
    expect(report).toBe('');
    expect(data).toMatchObject({ sample: false, notes: [], header: [{ label: '填表人', kind: 'text' }] });
  });

  it('knows its columns by names that tell them apart, and which are added up', () => {
    const { data } = checkText(statsSchema, statsYaml);
    const leaves = leafColumns(columnTree(data?.columns ?? []));
    expect(leaves.map(({ name, summed }) => `${name} ${String(summed)}`)).toEqual([
      '县区 false',
      '座谈会·场次 true',
      '座谈会·参加人数 true',
      '讲座·场次 true',
      '讲座·人均花费 false',
      '完成率 false',
      '样式 false',
    ]);
  });

  it.each([
    ['a group with a type', 'label: 座谈会', 'label: 座谈会\n    type: integer', 'columns[1].type'],
    ['a column without a type', 'label: 完成率, type: percent', 'label: 完成率', 'columns[3].type'],
    ['a column without a key', 'key: rate, ', '', 'columns[3].key'],
    ['a choice without options', ', options: [大集, 小集]', '', 'columns[4].options'],
    ['options that are none', 'type: percent', 'type: percent, options: [一, 二]', 'columns[3].options'],
    ['a sum of percentages', 'type: percent', 'type: percent, total: sum', 'columns[3].total'],
    ['a unit of words', 'type: region', 'type: region, unit: 个', 'columns[0].unit'],
    ['a key used twice', 'key: talks', 'key: forums', 'columns[2].columns[0].key'],
    ['a label used twice in a group', 'label: 参加人数', 'label: 场次', 'columns[1].columns[1].label'],
    ['rows of places under a first column of words', 'type: region', 'type: text', 'columns[0].type'],
    ['two kinds of rows', 'rows: { regions: county }', 'rows: { regions: county, blank: 3 }', 'rows'],
    ['no kind of rows', 'rows: { regions: county }', 'rows: {}', 'rows'],
    ['a chart of no column', 'charts: [forums]', 'charts: [forum]', 'charts[0]'],
    ['a chart of words', 'charts: [forums]', 'charts: [style]', 'charts[0]'],
    ['a day that does not exist', 'day: 2021-02-20', 'day: 2021-02-30', 'handIn.day'],
  ])('refuses %s, at its place', (_name, from, to, field) => {
    const found = checkText(statsSchema, edited(statsYaml, from, to)).problems;
    expect(found.map((one) => one.field)).toEqual([field]);
    expect(found[0]?.line).toBeGreaterThan(1);
  });

  it('prints the names of rows under a first column of words only, and each once', () => {
    const named = edited(
      edited(statsYaml, 'rows: { regions: county }', 'rows: { names: [座谈, 讲座, 座谈] }'),
      'type: region',
      'type: text',
    );
    expect(messages(named)).toEqual([expect.stringContaining('rows.names[2]')]);
    expect(messages(edited(named, '讲座, 座谈', '讲座'))).toEqual([]);
    expect(messages(edited(edited(named, '讲座, 座谈', '讲座'), 'type: text', 'type: region'))).toEqual([
      expect.stringContaining('columns[0].type'),
    ]);
  });
});
