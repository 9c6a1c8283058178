import { expect, it } from 'vitest';
import { readQuotas } from '#notice/parse/quotas.ts';
import { passagesOf } from './written-notice.ts';

function read(text: string) {
  const { roots, lines } = passagesOf(`一、活动内容\n${text}`);
  return readQuotas(roots, lines).map(
    ({ what, per, bound, value, to, unit }) =>
      `${per ? `${per} ` : ''}${what.value} ${bound}${value}${to === undefined ? '' : `—${to}`}${unit}`,
  );
}

it.each([
  [
    '各团委要开展1次示范活动，并选择2—3个村进行督促，选择30%的村为重点村。',
    ['开展示范活动 正好1次', '选择村 正好2—3个', '选择村 正好30%'],
  ],
  [
    '在每个联系县（市、区）至少走访10个村（社区）、10家企业及5家社会组织，召开座谈会不少于5次。',
    [
      '每个联系县（市、区） 走访村（社区） 至少10个',
      '每个联系县（市、区） 走访企业 至少10家',
      '每个联系县（市、区） 走访社会组织 至少5家',
      '每个联系县（市、区） 召开座谈会 至少5次',
    ],
  ],
  [
    '要求每名专职干部每年夜访不少于6次，每次夜访时间不少于1小时。',
    ['每名专职干部每年 夜访 至少6次', '每次 夜访时间 至少1小时'],
  ],
  ['每人确定1-2个课题，撰写1-2篇报告。', ['每人 确定课题 正好1—2个', '每人 撰写报告 正好1—2篇']],
  ['每支队伍不超过5人。', ['每支队伍 队伍人数 最多5人']],
  ['组织焊工培训，每县不少于2期。', ['每县 组织焊工培训 至少2期']],
  ['推荐不少于三名青年典型。', ['推荐青年典型 至少3名']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

it.each([
  '全市已建立12个驿站，服务3000人次。',
  '设一等奖2名、二等奖4名。',
  '从10项主要活动中选择几项。',
  '落实“1+100”工作。',
])('asks for nothing in %s', (text) => expect(read(text)).toEqual([]));
