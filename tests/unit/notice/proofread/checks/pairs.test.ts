import { describe, expect, it } from 'vitest';
import { checkPairs } from '#notice/proofread/checks/pairs.ts';
import { brief, noticeOf } from '../notice-of.ts';

const codes = (text: string) => brief(checkPairs(noticeOf(text)));

describe('quotes and brackets', () => {
  it('are looked at paragraph by paragraph, though the whole file balances', () => {
    expect(codes('开展“送温暖活动。\n开展送书”活动。')).toEqual(['1 unbalanced-quotes', '2 unbalanced-quotes']);
  });

  it.each([
    ['以“上门登记、代办等方式，服务“一老一小”群体。', '后引号 ”'],
    ['开展向组织报到”活动，“青年之家”开放。', '前引号 “'],
    ['各部门(单位和县级团委要做好准备。', '后括号 )'],
    ['各部门单位）要做好准备。', '前括号 （'],
    ['印发《工作方案，请执行。', '后括号 》'],
    ['开展「送书活动。', '后引号 」'],
  ])('names what is missing: %s', (text, missing) => {
    const remarks = checkPairs(noticeOf(text));
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.says).toContain(missing);
  });

  it('tells a quote that was turned round', () => {
    expect(codes('开展”送书“活动。')).toEqual(['1 quote-turned']);
    expect(codes('开展“送书“活动。')).toEqual(['1 quote-turned']);
  });

  it('only mentions double quotes inside double quotes', () => {
    expect(codes('以“建功“新时代”行动”为主题。')).toEqual(['1 nested-quotes']);
    expect(codes('以“建功‘新时代’行动”为主题。')).toEqual([]);
  });

  it('mentions brackets of two widths once a document', () => {
    expect(codes('各师（市)团委：\n各师（市)团委、县(市）团委')).toEqual(['1 mixed-brackets']);
  });

  it.each([
    ['（一）各县（市、区）团委，(二)各“青年之家”“实践所”，《关于印发〈办法〉的通知》〔2021〕'],
    ['1）准备阶段。2）实施阶段。a) 报名'],
    ['（一）破冰游戏（14:00—15:00）。分成四组，晚上（18:00）散会。'],
    ['用户可以输入 it’s 5’ 等'],
  ])('lets be: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});
