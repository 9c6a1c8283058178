import { expect, it } from 'vitest';
import { readCampaignName } from '#notice/parse/campaign-name.ts';
import { titleCore, yearInTitle } from '#notice/parse/title-core.ts';
import { given } from './written-notice.ts';

it.each([
  ['关于在2027年春节期间开展“归谷行”行动的通知', undefined, '归谷行', 'likely'],
  ['关于开展“走村连心话家常 田头炉边听心声”团干部主题实践活动的通知', undefined, '走村连心话家常', 'guess'],
  ['关于开展“心系青山绿水乡村·情牵四海归来游子”候鸟归林返乡青年征集行动的通知', undefined, '候鸟归林', 'guess'],
  ['关于集中开展2027年共青团联系服务村镇青年月活动的通知', '村村有约 户户知春', '村村有约', 'guess'],
  ['关于举办第六届团支部风采大赛的通知', undefined, '团支部风采大赛', 'guess'],
  ['共青团示例市委关于举办“临溪”杯全市青年创业大赛的通知', undefined, '青年创业大赛', 'guess'],
  ['关于开展大学生“返家乡”社会实践活动的通知', undefined, '返家乡社会实践', 'guess'],
])('%s', (title, theme, name, certainty) => {
  const found = readCampaignName(given(title), theme === undefined ? undefined : given(theme));
  expect(found).toMatchObject({ value: name, certainty });
});

it('is never longer than 12 characters, and nothing without title and theme', () => {
  const long = '关于做好全市农村青年返乡入乡创业就业服务保障体系建设试点工作的通知';
  expect(readCampaignName(given(long), undefined)?.value.length).toBeLessThanOrEqual(12);
  expect(readCampaignName(undefined, undefined)).toBeUndefined();
});

it('looks into the notice that is passed on', () => {
  expect(titleCore('关于印发《“春雁”青年回引行动实施方案》的通知')).toBe('“春雁”青年回引行动');
  expect(yearInTitle('关于在 2027 年开展活动的通知')).toBe(2027);
});
