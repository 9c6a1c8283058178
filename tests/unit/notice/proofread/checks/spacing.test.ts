import { describe, expect, it } from 'vitest';
import { checkSpacing } from '#notice/proofread/checks/spacing.ts';
import { brief, noticeOf } from '../notice-of.ts';

describe('spaces', () => {
  it('are looked for in the lines as they came, each kind once', () => {
    const text = [
      '关于开展青春护林活动的通知',
      '各县团委要认真组织 开展护林活动，广泛 吸引青年参与，注重实效。',
      '各县团委要认真组织开展护林活动,\u00a0广泛吸引青年参与，注重实 效。',
      '联 系 人：办公室',
      '附  件：活动统计表',
    ].join('\n');
    const remarks = checkSpacing(noticeOf(text));
    expect(brief(remarks)).toEqual(['3 no-break-spaces', '2 inner-spaces', '4 padded-labels']);
    expect(remarks[1]?.says).toContain('4 处');
    expect(remarks[2]?.says).toContain('“联系人”“附件”');
  });

  it.each([
    ['乡约你我  乡聚青春'],
    ['以“心向家乡 情系青年 建功基层”为主题，开展护林活动，吸引青年参与。'],
    ['1.  高度重视，加强领导，把护林活动作为一项重点工作抓紧抓好。'],
    ['临溪县\t张庄\t12，白石县\t李庄，共计两处，安排如下。'],
    ['填表人：        联系电话：          单位，部门（盖章）：'],
  ])('lets those be that mean something: %s', (text) => {
    expect(checkSpacing(noticeOf(text))).toEqual([]);
  });
});
