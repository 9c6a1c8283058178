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
  ['关于举办“山泉杯”第三届“青创谷”青年创业大赛的通知', undefined, '青创谷', 'likely'],
  ['关于开展纪念“五四”运动系列活动的通知', undefined, '纪念五四运动系列活动', 'guess'],
  ['关于做好2027年大学生志愿服务山区计划相关工作的通知', undefined, '大学生志愿服务山区计划', 'guess'],
  ['关于开展2027年寒假社会实践活动的通知', '向学而行、向阳而生、向远而歌', '寒假社会实践活动', 'guess'],
  ['关于在2027年“六一”期间开展“小手拉大手，一起写春天”活动的通知', undefined, '小手拉大手', 'guess'],
  ['关于“六一”期间集中开展“小小向日葵的四季――今天我当家”主题队日活动的通知', undefined, '小小向日葵的四季', 'guess'],
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
  expect(titleCore('临溪市第二届青年电视选拔大赛实施方案')).toBe('临溪市第二届青年电视选拔大赛');
  expect(yearInTitle('关于在 2027 年开展活动的通知')).toBe(2027);
});
