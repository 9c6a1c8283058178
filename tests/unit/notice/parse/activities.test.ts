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

  it('leaves dates and pointers behind a name out of it', () => {
    const text =
      '一、活动内容\n1.灯下故事会（1月中旬）。讲。\n2.数学建模赛（另见通知）。比。\n3.岗位夜市（每周五晚）。摆。\n4.村（社区）走访。走。';
    expect(names(text)).toEqual(['1 灯下故事会', '2 数学建模赛', '3 岗位夜市', '4 村（社区）走访']);
  });

  it('reads items numbered in words, with what stands below each', () => {
    const text =
      '二、活动内容\n系列活动一：升旗仪式。\n为传承精神，特举办升旗仪式。\n（一）活动时间\n1月4日\n系列活动二：表彰大会。\n表彰先进集体和个人。';
    expect(names(text)).toEqual(['1 升旗仪式', '2 表彰大会']);
    expect(read(text)[0]?.text).toContain('为传承精神，特举办升旗仪式。');
  });

  it('reads titles on lines of their own', () => {
    const text =
      '三、主要安排\n开展红色宣讲活动\n即日起邀请宣讲员走进学校，讲一讲身边的故事。\n举行新队员入队仪式\n各校做好队前教育以后，集中举行仪式。';
    expect(names(text)).toEqual(['1 开展红色宣讲活动', '2 举行新队员入队仪式']);
  });

  it('reads a list within one paragraph', () => {
    const text =
      '一、活动内容\n重点做好以下活动：1.座谈会。请青年来谈。2.走访慰问。走进困难家庭。3.岗位推介。发布岗位。';
    expect(names(text)).toEqual(['1 座谈会', '2 走访慰问', '3 岗位推介']);
  });

  it('takes the headings when what stands below only tells what one may do', () => {
    const text =
      '一、实践内容\n（一）理论学习\n1.学生可以开展宣讲活动。\n2.学生可以参观红色资源。\n（二）文化宣传\n1.学生可以举办交流活动。\n2.学生可以走进展馆。\n（三）其他\n其他有意义的活动。';
    expect(names(text)).toEqual(['1 理论学习', '2 文化宣传']);
  });

  it('takes what a single introducing heading leads to', () => {
    const text =
      '一、活动内容\n（一）围绕返乡青年的就业创业需求集中组织开展服务\n1.恳谈会。召开座谈会。\n2.岗位夜市。摆摊设点。\n3.代办服务。帮办代办。';
    expect(names(text)).toEqual(['1 恳谈会', '2 岗位夜市', '3 代办服务']);
  });

  it('keeps requirements out that slipped into the list', () => {
    const text =
      '二、走访内容\n1、开展谈心。谈。\n2、走访慰问。走。\n4、活动要求\n1、落到实处，不走过场。要实。\n2、统筹安排，抓好结合。要统筹。';
    expect(names(text)).toEqual(['1 开展谈心', '2 走访慰问']);
  });

  it('does not take a clock for a label', () => {
    const text =
      '一、活动内容\n6月1日上午10：30，电台播出专题节目，请组织收听。\n6月1日晚19：30，电视台播出节目，请组织收看。';
    expect(names(text, '关于开展收听收看活动的通知')).toEqual(['1 收听收看活动']);
  });

  it('calls a thing to do by its heading, whatever the heading speaks of', () => {
    const text =
      '一、做好志愿者招募选拔工作\n公开招募。\n二、做好计划的宣传及组织报名工作\n张贴海报。\n三、工作要求\n1.高度重视。要重视。';
    expect(names(text)).toEqual(['1 做好志愿者招募选拔工作', '2 做好计划的宣传及组织报名工作']);
  });
});
