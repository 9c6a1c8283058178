import { describe, expect, it } from 'vitest';
import { readActivities } from '#notice/parse/activities.ts';
import { given, passagesOf } from './written-notice.ts';

function read(text: string, title?: string) {
  const { roots, lines } = passagesOf(text);
  return readActivities(roots, title === undefined ? undefined : given(title), { signed: '2026-12-01' }, lines);
}
const names = (text: string, title?: string) =>
  read(text, title).map(({ name, group, number }) => [number, group, name.value].filter(Boolean).join(' '));

describe('readActivities', () => {
  it('reads leaders below numbered groups', () => {
    const text =
      '三、主要内容\n1.返乡创业活动\n—— 灯下故事会。请人来讲。\n—— 创业直通车。办培训。\n2.走访活动\n—— 敲门行动。走进村里。\n四、有关要求\n1.高度重视。要重视。';
    expect(names(text)).toEqual(['1 返乡创业活动 灯下故事会', '2 返乡创业活动 创业直通车', '3 走访活动 敲门行动']);
  });

  it('keeps numbers that run on across groups', () => {
    const text =
      '三、活动安排\n（一）主题宣传\n1. 制作海报。贴在车站。\n（二）联络凝聚\n2. 开展恳谈会。请人来谈。\n3. 建设人才库。登记在册。\n四、推进步骤\n1. 发动阶段（2027年1月）\n做好准备。';
    expect(names(text)).toEqual(['1 主题宣传 制作海报', '2 联络凝聚 开展恳谈会', '3 联络凝聚 建设人才库']);
  });

  it('reads paragraphs with heads, and mends a slip in the numbering', () => {
    expect(
      names('一、活动内容\n（一）开展岗位实践。进机关。\n2.组织民情观察。走村寨。\n3.助力家乡建设。办实事。'),
    ).toEqual(['1 开展岗位实践', '2 组织民情观察', '3 助力家乡建设']);
  });

  it('reads a matrix, numbered anew', () => {
    const text =
      '一、活动内容\n（一）三进\n1、进村。走。\n2、进校。看。\n（二）三办\n1、办急事。办。\n2、办难事。办。\n二、活动要求\n1、统一思想。要统一。';
    expect(names(text)).toEqual(['1 三进 进村', '2 三进 进校', '3 三办 办急事', '4 三办 办难事']);
  });

  it('takes the items of a heading that calls for something, or the headings themselves', () => {
    expect(names('三、扎实开展专项服务活动\n1．开展走访，联系青年。走。\n2．召开恳谈，搭建平台。谈。')).toEqual([
      '1 开展走访，联系青年',
      '2 召开恳谈，搭建平台',
    ]);
    expect(
      names('一、广泛开展站点服务行动\n在车站设点。\n二、实施结对关爱行动\n结对。\n三、工作要求\n1.重视。要重视。'),
    ).toEqual(['1 广泛开展站点服务行动', '2 实施结对关爱行动']);
  });

  it('makes a competition one activity, named by its title', () => {
    const text =
      '一、大赛主题\n创响\n二、参赛对象\n青年。\n三、赛程安排\n（一）报名（7月）\n（二）决赛（9月）\n四、奖项设置\n设金奖1名。';
    expect(names(text, '关于举办临溪县青年创业大赛的通知')).toEqual(['1 临溪县青年创业大赛']);
    expect(names('各单位：\n请照办。')).toEqual([]);
  });

  it('says who does it, when, and keeps every word of it', () => {
    const [activity] = read('一、活动内容\n1.开展恳谈会（1月10日—20日）。以县级团委为单位，请人来谈。\n2.办灯会。办。');
    expect(activity).toMatchObject({
      name: { value: '开展恳谈会' },
      host: { value: '县级团委' },
      when: { value: { start: '2027-01-10', end: '2027-01-20' } },
      at: { line: 2 },
    });
    expect(activity?.text).toEqual(['1.开展恳谈会（1月10日—20日）。以县级团委为单位，请人来谈。']);
  });
});
