import { expect, it } from 'vitest';
import type { BodyBlock } from '#notice/notice-draft.ts';
import { activitiesOfTables, phasesOfTables } from '#notice/parse/schedule-tables.ts';

const at = { file: 'tongzhi.html', line: 9 };

function table(heading: string[], rows: string[][]): BodyBlock {
  const cells = heading.map((text) => ({ text, rows: 1, columns: 1 }));
  return {
    kind: 'table',
    at,
    table: { header: [], heading: [cells], rows, notes: [], use: 'filled', certainty: 'sure', at },
  };
}
const below = (text: string, block: BodyBlock): BodyBlock[] => [
  { kind: 'heading', marker: { level: 1, written: '二、', number: 2 }, text, at },
  block,
];
const clues = { signed: '2027-02-20' };

const fairs = table(
  ['序号', '时间', '活动名称', '地点', '责任单位'],
  [
    ['1', '3月5日', '志愿服务集市', '人民广场', '志愿者工作部'],
    ['2', '4月', '读书分享会', '图书馆', '宣传部'],
    ['3', '', '清明祭扫', '陵园', '学校部'],
  ],
);

it('reads the activities of a table, merged cells too', () => {
  const read = activitiesOfTables(below('活动安排', fairs), clues);
  expect(read.map(({ name, host, when }) => [name.value, host?.value, when?.value.start].join(' '))).toEqual([
    '志愿服务集市 志愿者工作部 2027-03-05',
    '读书分享会 宣传部 2027-04-01',
    '清明祭扫 学校部 2027-04-01',
  ]);
  expect(read[0]?.text).toContain('地点：人民广场');
  expect(phasesOfTables(below('活动安排', fairs), clues)).toEqual([]);
});

it('reads the stages of a competition from a table', () => {
  const stages = table(
    ['阶段', '时间', '内容'],
    [
      ['报名', '3月1日—3月20日', '网上报名'],
      ['决赛', '5月中旬', '现场路演'],
    ],
  );
  const read = phasesOfTables(below('赛程安排', stages), clues);
  expect(read.map(({ name, when }) => `${name.value} ${when?.value.start ?? ''}`)).toEqual([
    '报名 2027-03-01',
    '决赛 2027-05-11',
  ]);
  expect(activitiesOfTables(below('赛程安排', stages), clues)).toEqual([]);
});

it('leaves tables alone that tell no time, or only the hours of one day', () => {
  const people = table(
    ['单位', '名额'],
    [
      ['甲校', '2'],
      ['乙校', '3'],
    ],
  );
  const hours = table(
    ['时间', '环节'],
    [
      ['14:00', '签到'],
      ['14:30', '开场'],
    ],
  );
  expect(activitiesOfTables(below('名额分配', people), clues)).toEqual([]);
  expect(phasesOfTables(below('当天流程', hours), clues)).toEqual([]);
});
