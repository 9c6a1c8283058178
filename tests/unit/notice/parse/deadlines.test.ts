import { expect, it } from 'vitest';
import { readDeadlines } from '#notice/parse/deadlines.ts';
import { passagesOf } from './written-notice.ts';

function read(text: string, signed = '2026-12-24') {
  const { roots, lines } = passagesOf(text);
  return readDeadlines(roots, { signed }, lines).map(({ written, day, instead, what, who, to }) =>
    [written, day?.value ?? instead, what.value, who?.value, to?.value].filter(Boolean).join(' | '),
  );
}

it.each([
  [
    '请各县（市）团委于2026年12月31日（星期四）前，将本县活动方案、活动安排，2027年2月28日前将活动总结（含数据）、“统计表”（见附件），以及开展活动的图片资料报团市委青年部。',
    [
      '2026年12月31日（星期四）前 | 2026-12-31 | 活动方案、活动安排 | 各县（市）团委 | 团市委青年部',
      '2027年2月28日前 | 2027-02-28 | 活动总结、统计表、图片资料 | 各县（市）团委 | 团市委青年部',
    ],
  ],
  [
    '请各团委将名单于1月10日前报团市委组织部，联系人：甲某。',
    ['1月10日前 | 2027-01-10 | 名单 | 各团委 | 团市委组织部'],
  ],
  [
    '各团市委要统筹安排，进一步细化实施方案，于 1 10 日前报团省委基层部。',
    ['1 10 日前 | 2027-01-10 | 实施方案 | 各团市委 | 团省委基层部'],
  ],
  [
    '各团市委于 2 月30 日前将活动总结等材料报送团省委基层部。',
    ['2月30日前 | 2027-02-28 | 活动总结等材料 | 各团市委 | 团省委基层部'],
  ],
  ['报名时间：即日起至2027年1月20日', ['即日起至2027年1月20日 | 2027-01-20 | 报名']],
  ['报名截止时间为2027年1月20日24:00。', ['2027年1月20日24:00 | 2027-01-20 | 报名']],
  ['2027年1月10日，征文截止。', ['2027年1月10日 | 2027-01-10 | 征文']],
  ['材料提交：2月28日前；', ['2月28日前 | 2027-02-28 | 材料提交']],
  [
    '请于1月31日、3月31日前分别报送信息库和总结。',
    ['1月31日前 | 2027-01-31 | 信息库', '3月31日前 | 2027-03-31 | 总结'],
  ],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

it.each([
  '1990年1月1日前出生的青年。',
  '截至2025年底，全市已有3万名青年返乡。',
  '到2027年底前，力争培育100名带头人。',
  '春节前后组织走访。',
  '1.摸底建库（7月底前）。摸清底数。',
])('finds none in %s', (text) => expect(read(text)).toEqual([]));

it('says why a year was concluded, and where it stands', () => {
  const { roots, lines } = passagesOf('一、要求\n请于1月10日前报送名单。');
  expect(readDeadlines(roots, { signed: '2026-12-24' }, lines)[0]?.day).toMatchObject({
    certainty: 'guess',
    at: { line: 2 },
    why: expect.stringContaining('成文日期'),
  });
});
