import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildTable } from '#notice/parse/flat-tables.ts';

const rebuild = (text: string) =>
  rebuildTable(
    text.split('\n').map((line, at) => ({ kind: 'line' as const, text: line, line: at + 1 })),
    'tongzhi.txt',
  );
const heads = (text: string) => rebuild(text)?.heading.map((row) => row.map((cell) => cell.text));

describe('a form of which only the names of its rows are left', () => {
  const text =
    '护林活动情况统计表\n\n____县团委        填表人：      联系电话：     （盖章）：\n\n\t宣传活动\n\t巡护活动\n \t志愿者人数\n 注：可另附页。\n';

  it('keeps names, fields and notes', () => {
    expect(rebuild(text)).toEqual({
      title: '护林活动情况统计表',
      header: [
        { label: '县团委', kind: 'text' },
        { label: '填表人', kind: 'text' },
        { label: '联系电话', kind: 'phone' },
        { label: '（盖章）', kind: 'seal' },
      ],
      heading: [],
      rows: [['宣传活动'], ['巡护活动'], ['志愿者人数']],
      notes: ['注：可另附页。'],
      use: 'blank',
      certainty: 'likely',
      why: expect.stringContaining('只剩'),
      at: { file: 'tongzhi.txt', line: 1, end: 8 },
    });
  });
});

describe('one cell a line, rows parted by blank lines', () => {
  it('merges empty cells with the one above, closes padded names, fills up the last row', () => {
    const text =
      '护林活动联系点安排表\n\t带队人\n\t县（市）\n\t部门\n\n\t张某某\n\t临  溪\n\t办公室\n\n\t\n\t白  石\n\t\n\n\t李某某\n\t青  川';
    expect(rebuild(text)).toMatchObject({
      title: '护林活动联系点安排表',
      rows: [
        ['张某某', '临溪', '办公室'],
        ['', '白石', ''],
        ['李某某', '青川', ''],
      ],
      use: 'filled',
      certainty: 'likely',
    });
    expect(heads(text)).toEqual([['带队人', '县（市）', '部门']]);
  });

  it('is not believed when the rows are not of one length', () => {
    expect(rebuild('\t带队人\n\t县\n\t部门\n\n\t张某某\n\t临溪\n\n\t李某某\n\t青川\n\t办公室')).toBeUndefined();
  });
});

describe('one cell a line, no rows to be seen', () => {
  it('goes by the running number', () => {
    const text = '名额分配表\n\n序号\n单位\n名额\n备注\n1\n临溪县团委\n2\n2\n白石县团委\n3\n含企业\n3\n青川县团委\n1';
    expect(heads(text)).toEqual([['序号', '单位', '名额', '备注']]);
    expect(rebuild(text)?.rows).toEqual([
      ['1', '临溪县团委', '2', ' '],
      ['2', '白石县团委', '3', '含企业'],
      ['3', '青川县团委', '1', ' '],
    ]);
  });

  it('goes by known heads, when a column is of one kind all the way down', () => {
    const text = '时间\n地点\n内容\n\n3月5日\n张庄\n植树\n\n3月6日\n李庄\n巡护';
    expect(rebuild(text)).toMatchObject({
      rows: [
        ['3月5日', '张庄', '植树'],
        ['3月6日', '李庄', '巡护'],
      ],
    });
  });

  it('is left alone when a cell is missing', () => {
    expect(rebuild('序号\n单位\n名额\n1\n临溪县团委\n2\n白石县团委\n3')).toBeUndefined();
    expect(rebuild('时间\n地点\n内容\n3月5日\n张庄\n植树\n3月6日')).toBeUndefined();
  });
});

describe('columns parted on the line', () => {
  it('by bars', () => {
    const text = '| 单位 | 名额 |\n|---|---|\n| 临溪县 | 2 |\n| 白石县 | |';
    expect(rebuild(text)).toMatchObject({
      rows: [
        ['临溪县', '2'],
        ['白石县', ' '],
      ],
      certainty: 'sure',
    });
  });

  it('by drawn boxes, cells over two lines', () => {
    const text =
      '┌────┬────┐\n│单位│任务│\n├────┼────┤\n│临溪│植树│\n│县　│造林│\n├────┼────┤\n│白石│巡护│\n└────┴────┘';
    expect(rebuild(text)?.rows).toEqual([
      ['临溪县', '植树造林'],
      ['白石', '巡护'],
    ]);
  });

  it('by tabs', () => {
    const text = '单位\t名额\t负责人\n临溪县\t2\t办公室\n白石县\t3\t组织部';
    expect(heads(text)).toEqual([['单位', '名额', '负责人']]);
    expect(rebuild(text)).toMatchObject({ use: 'filled', certainty: 'sure' });
  });

  it('by tabs, rows that begin with nothing going on from the row above', () => {
    expect(rebuild('单位\t地点\t备注\n临溪县\t张庄\t\n\t李庄\t上午')?.rows).toEqual([
      ['临溪县', '张庄', ' '],
      ['', '李庄', '上午'],
    ]);
  });

  it('by runs of spaces, or by single ones below known heads', () => {
    expect(rebuild('单位      名额    备注\n临溪县     2      含企业\n白石县     3')?.rows).toEqual([
      ['临溪县', '2', '含企业'],
      ['白石县', '3', ' '],
    ]);
    expect(rebuild('序号 单位 名额\n1 临溪县 2\n2 白石县 3')?.rows).toHaveLength(2);
  });

  it('is blank when nothing is filled in beside the names', () => {
    expect(rebuild('项目\t场次\t人数\n植树\t\t\n巡护\t\t')).toMatchObject({ use: 'blank' });
  });
});

describe('a heading in two rows', () => {
  const form = (leaves: string) =>
    `护林活动情况汇总表\n\n填表人：        县团委盖章：\n\n县区\n\n宣传 巡护 培训\n\n${leaves}\n\n      \n\n      \n`;

  it('gives each group its leaves, cells broken over lines joined so that they come out', () => {
    const table = rebuild(form('宣传场次 覆盖人数 \n参加巡护\n\n青年人数 \n\n巡护里\n\n程总数 \n培训场次 参加人数 '));
    expect(table?.heading).toEqual([
      [
        { text: '县区', columns: 1, rows: 2 },
        { text: '宣传', columns: 2, rows: 1 },
        { text: '巡护', columns: 2, rows: 1 },
        { text: '培训', columns: 2, rows: 1 },
      ],
      ['宣传场次', '覆盖人数', '参加巡护青年人数', '巡护里程总数', '培训场次', '参加人数'].map((text) => ({
        text,
        columns: 1,
        rows: 1,
      })),
    ]);
    expect(table).toMatchObject({
      rows: [],
      use: 'blank',
      certainty: 'guess',
      header: [{ label: '填表人' }, { kind: 'seal' }],
    });
  });

  it('joins evenly when the ends of lines tell nothing', () => {
    const table = rebuild(form('宣传场次 覆盖人数\n参加巡护\n青年人数\n巡护里\n程总数\n培训场次 参加人数'));
    expect(table?.heading[1]?.map((cell) => cell.text)).toEqual([
      '宣传场次',
      '覆盖人数',
      '参加巡护青年人数',
      '巡护里程总数',
      '培训场次',
      '参加人数',
    ]);
  });

  it('is left alone when the leaves do not come out, or nothing says it is a form', () => {
    expect(rebuild(form('宣传场次 覆盖人数 巡护次数 培训场次 参加人数'))).toBeUndefined();
    expect(rebuild('团结 奋进 创新\n服务 奉献\n我们 一起')).toBeUndefined();
  });
});

describe('text that is no table', () => {
  it.each([
    ['现将有关事项通知如下。\n一、高度重视\n各单位要认真落实。'],
    ['联系人：办公室\n联系电话：0999-0000000\n电子邮箱：a@example.com'],
    ['共青团示例市委员会\n2024年3月5日'],
    ['联 系 人：办公室'],
    ['护林信息收录二维码'],
    ['张庄\n李庄\n王庄'],
    ['第一条 为了规范活动。\n\n第二条 本办法适用于全市。\n\n第三条 由团市委解释。'],
    ['\n\n'],
  ])('%j', (text) => {
    expect(rebuild(text)).toBeUndefined();
  });

  it('never breaks the reader, and every row is as long as the others', () => {
    const piece = fc.constantFrom(
      '\t',
      '  ',
      ' ',
      '\n',
      '\n\n',
      '序号',
      '1',
      '2',
      '单位',
      '临溪',
      '|',
      '注：',
      '填表人：',
      '__',
      '。',
      '\u00a0',
      '表',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const table = rebuild(pieces.join(''));
        const width = table?.rows[0]?.length ?? 0;
        return table === undefined || table.rows.every((row) => row.length === width);
      }),
      { numRuns: 500 },
    );
  });
});
