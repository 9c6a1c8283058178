import { describe, expect, it } from 'vitest';
import { wordsOf } from '#share/blocks.ts';
import { tableBlocks } from '#share/table-blocks.ts';
import { tableSchema } from '#schemas/table.ts';

/** Rows as they are read, the heading first. */
function rowsOf(table: Record<string, unknown>): unknown {
  const common = { title: '表', summary: '一张表。', published: '2021-01-05' };
  return tableBlocks(tableSchema.parse({ ...common, ...table })).map((block) =>
    block.kind === 'table'
      ? [block.header, ...block.rows].map((row) => row.map(wordsOf).join(' | '))
      : block.kind === 'paragraph' && wordsOf(block.spans),
  );
}

describe('tables', () => {
  it('of assignments have no empty cells', () => {
    const rows = [
      ['市里', '甲村'],
      ['', '乙村'],
    ];
    expect(rowsOf({ kind: 'assignment', columns: ['谁', '哪里'], rows })).toEqual([
      ['谁 | 哪里', '市里 | 甲村', '市里 | 乙村'],
    ]);
    expect(rowsOf({ kind: 'assignment', columns: ['谁', '哪里'], rows: [], missing: '没有附表' })).toEqual([
      '原文缺这张表：没有附表',
    ]);
  });

  it('of targets say how much', () => {
    const items = [
      { name: '走访', per: '每个县', value: 2, to: 3, unit: '次' },
      { name: '总结', per: '每个市', bound: '正好', value: 1, unit: '份', note: '要盖章' },
    ];
    expect(rowsOf({ kind: 'targets', items })).toEqual([
      ['按什么算 | 做什么 | 多少', '每个县 | 走访 | 至少2—3次', '每个市 | 总结，要盖章 | 1份'],
    ]);
  });

  it('of what is handed in say to whom and till when', () => {
    const items = [{ name: '照片', count: '3 张', due: '2021-02-20' }];
    expect(rowsOf({ kind: 'submission', who: '各村', to: '镇里', items })).toEqual([
      '各村报到镇里。',
      ['交什么 | 要求 | 什么时候前', '照片 | 3 张 | 2021年2月20日'],
    ]);
  });

  it('of a numbered scheme stand side by side, or group by group', () => {
    const columns = [
      { name: '访谁', items: [{ title: '学生' }] },
      { name: '做什么', items: [{ title: '谈心', text: '半小时' }] },
    ];
    expect(rowsOf({ kind: 'matrix', paired: true, columns })).toEqual([['访谁 | 做什么', '学生 | 谈心：半小时']]);
    expect(rowsOf({ kind: 'matrix', columns })).toEqual([
      ['哪一组 | 哪一项 | 具体做什么', '访谁 | 学生 | ', '做什么 | 谈心 | 半小时'],
    ]);
  });

  it('with something made up say so', () => {
    const [block] = tableBlocks(
      tableSchema.parse({
        kind: 'assignment',
        title: '表',
        summary: '一张。',
        published: '2021-01-05',
        sample: true,
        columns: ['谁', '哪里'],
        rows: [['甲', '乙']],
      }),
    );
    expect(block).toMatchObject({ title: '表（示例）' });
  });
});
