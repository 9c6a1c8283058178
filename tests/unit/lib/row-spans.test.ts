import { describe, expect, it } from 'vitest';
import { filledRows, rowSpans } from '#lib/row-spans.ts';

const rows = [
  ['书记', '办公室', '桐乡', '第一片'],
  ['副书记', '组织部', '南湖', '第二片'],
  ['', '', '嘉善', ''],
  ['部长', '宣传部', '海盐', '第三片'],
  ['', '', '海宁', ''],
];

describe('rowSpans', () => {
  it('gives each written cell the rows down to the next one', () => {
    expect(rowSpans(rows).map((row) => row.map((cell) => cell?.rows ?? 0))).toEqual([
      [1, 1, 1, 1],
      [2, 2, 1, 2],
      [0, 0, 1, 0],
      [2, 2, 1, 2],
      [0, 0, 1, 0],
    ]);
  });

  it('covers every place of the table exactly once', () => {
    const uneven = [
      ['a', 'b'],
      ['', 'c'],
      ['', ''],
      ['d', ''],
    ];
    for (const column of [0, 1]) {
      const covered = rowSpans(uneven).reduce((sum, row) => sum + (row[column]?.rows ?? 0), 0);
      expect(covered).toBe(uneven.length);
    }
    expect(rowSpans(uneven)[1]?.[1]).toEqual({ text: 'c', rows: 3 });
  });

  it('keeps the text, and has nothing for no rows', () => {
    expect(rowSpans(rows)[1]?.[0]).toEqual({ text: '副书记', rows: 2 });
    expect(rowSpans([])).toEqual([]);
  });
});

describe('filledRows', () => {
  it('writes out what reaches down from above', () => {
    expect(filledRows(rows)[2]).toEqual(['副书记', '组织部', '嘉善', '第二片']);
    expect(filledRows(rows)[4]).toEqual(['部长', '宣传部', '海宁', '第三片']);
  });
});
