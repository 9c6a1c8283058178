import { describe, expect, it } from 'vitest';
import { fromSourceTable } from '#notice/parse/source-tables.ts';
import type { SourceCell } from '#notice/source.ts';

type Written = string | [text: string, columns: number, rows?: number];
const cell = (written: Written): SourceCell =>
  typeof written === 'string'
    ? { text: written, columns: 1, rows: 1 }
    : { text: written[0], columns: written[1], rows: written[2] ?? 1 };
const read = (rows: Written[][]) =>
  fromSourceTable({ kind: 'table', line: 7, rows: rows.map((row) => row.map(cell)) }, 'tongzhi.docx');
const heads = (rows: Written[][]) => read(rows).heading.map((row) => row.map((each) => each.text));

describe('a table the file knows', () => {
  it('has its first row for a heading, broken words joined', () => {
    const rows: Written[][] = [
      ['序号', '联系\n电话', '备注'],
      ['1', '0999-0000000', ''],
      ['2', '0999-0000001', '白天'],
    ];
    expect(heads(rows)).toEqual([['序号', '联系电话', '备注']]);
    expect(read(rows)).toMatchObject({
      rows: [
        ['1', '0999-0000000', ' '],
        ['2', '0999-0000001', '白天'],
      ],
      use: 'filled',
      certainty: 'sure',
      at: { file: 'tongzhi.docx', line: 7 },
    });
  });

  it('keeps what is merged downwards apart from what is empty', () => {
    const rows: Written[][] = [
      ['带队人', '县', '备注'],
      [['张某某', 1, 2], '临溪', '上午'],
      ['白石', ''],
      ['李某某', '青川', '下午'],
    ];
    expect(read(rows).rows).toEqual([
      ['张某某', '临溪', '上午'],
      ['', '白石', ' '],
      ['李某某', '青川', '下午'],
    ]);
  });

  it('has two rows of heading when groups stand over leaves', () => {
    const rows: Written[][] = [
      [
        ['县区', 1, 2],
        ['宣传', 2],
        ['巡护', 2],
      ],
      ['场次', '人数', '次数', '里程'],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ];
    expect(read(rows).heading).toHaveLength(2);
    expect(read(rows)).toMatchObject({
      use: 'blank',
      rows: [
        [' ', ' ', ' ', ' ', ' '],
        [' ', ' ', ' ', ' ', ' '],
      ],
    });
  });

  it('has three rows of heading when groups stand over groups', () => {
    const rows: Written[][] = [
      [
        ['县区', 1, 3],
        ['活动', 4],
      ],
      [
        ['宣传', 2],
        ['巡护', 2],
      ],
      ['场次', '人数', '次数', '里程'],
      ['临溪', '1', '20', '3', '40'],
    ];
    expect(read(rows).heading).toHaveLength(3);
    expect(read(rows).rows).toEqual([['临溪', '1', '20', '3', '40']]);
  });

  it('takes title, fields and notes out of rows as wide as the table', () => {
    const rows: Written[][] = [
      [['护林活动统计表', 3]],
      [['填报单位（盖章）：        联系电话：', 3]],
      ['项目', '场次', '人数'],
      ['植树', '', ''],
      ['巡护', '', ''],
      [['注：可另附页。', 3]],
    ];
    expect(read(rows)).toMatchObject({
      title: '护林活动统计表',
      header: [
        { label: '填报单位（盖章）', kind: 'seal' },
        { label: '联系电话', kind: 'phone' },
      ],
      notes: ['注：可另附页。'],
      rows: [
        ['植树', ' ', ' '],
        ['巡护', ' ', ' '],
      ],
      use: 'blank',
    });
  });

  it('has no heading when it is a form with labels beside blanks', () => {
    const rows: Written[][] = [
      ['姓名', '', '性别', ''],
      ['单位', '', '职务', ''],
      ['事迹', ['', 3]],
    ];
    expect(read(rows)).toMatchObject({
      heading: [],
      use: 'blank',
      rows: [
        ['姓名', ' ', '性别', ' '],
        ['单位', ' ', '职务', ' '],
        ['事迹', ' ', ' ', ' '],
      ],
    });
  });

  it('stays whole when its spans reach out of it, and when it is next to nothing', () => {
    expect(read([[['序号', 1, 9], '单位'], [['临溪', 9, 9]]]).rows.every((row) => row.length === 9)).toBe(true);
    expect(read([['只有一格']])).toMatchObject({ heading: [], rows: [['只有一格']] });
    expect(read([])).toMatchObject({ heading: [], rows: [] });
  });
});
