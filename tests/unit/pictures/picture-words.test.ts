import { expect, test } from 'vitest';
import type { Entry } from '#campaign/model.ts';
import { entryWords } from '#pictures/picture-words.ts';
import { entryOf, sampleCampaign } from '../seo/sample-campaign.ts';

const wordsOf = (kind: 'activities' | 'cases', data: Record<string, unknown>) =>
  entryWords(entryOf(kind, data) as Entry, sampleCampaign());

test.each([
  ['from a day on', { start: '2018-12-21' }, '2018年12月21日起', '2018年12月21日起'],
  ['at an hour', { start: '2019-01-26 14:30' }, '1月26日 周六', '2019年1月26日 周六 14:30'],
  [
    'for an afternoon',
    { start: '2019-01-26 14:30', end: '2019-01-26 17:00' },
    '1月26日 周六',
    '2019年1月26日 周六 14:30—17:00',
  ],
  ['for one day', { start: '2019-01-26', end: '2019-01-26' }, '1月26日 周六', '2019年1月26日 周六'],
  ['for many days', { start: '2019-01-14', end: '2019-02-15' }, '1月14日—2月15日', '2019年1月14日—2月15日'],
  ['until a day', { end: '2019-02-28' }, '2月28日前', '2019年2月28日前'],
  [
    'that one puts one’s name down for',
    { start: '2019-01-26', deadline: '2019-01-22 18:00' },
    '1月22日截止',
    '2019年1月26日起',
  ],
  ['that nobody knows the day of', {}, undefined, undefined],
])('an activity %s says so, large and on its ticket', (_name, data, fact, time) => {
  const words = wordsOf('activities', data);
  expect(words.fact).toBe(fact);
  expect(words.rows.find(({ label }) => label === '时间')?.text).toBe(time);
});

test.each([
  [[{ value: '4', unit: '个', label: '群，没有一个人进两个' }], '4个 群，没有一个人进两个', true],
  [[{ value: '30→1', label: '台账换成交班本' }], '30→1 台账换成交班本', true],
  [[{ value: '1,460', unit: '人', label: '一年里来过两回还想再来的' }], '1,460人 一年里来过两回还想再来的', false],
  [[], undefined, false],
])('what came of a case is said as on its page', (results, said, short) => {
  const words = wordsOf('cases', { results });
  expect(words.fact).toBe(short ? said : undefined);
  expect(words.rows.find(({ label }) => label === '做成了')?.text).toBe(said);
});
