import { describe, expect, it } from 'vitest';
import { checkCounts } from '#notice/proofread/checks/counts.ts';
import { found, noticeOf } from '../notice-of.ts';

const head = '关于开展青春护林活动的通知\n各县团委：\n现就有关事项通知如下。\n';
const says = (body: string, known = {}) => checkCounts(noticeOf(head + body, known)).map((remark) => remark.says);
const activities = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: found(`活动${String(at)}`),
    number: at + 1,
    text: [],
    at: { file: 'tongzhi.txt', line: 9 },
  }));

describe('counts that are right are silent', () => {
  it.each([
    ['做到“三必访三必做”：一是访学校；二是访工厂；三是访社区。'],
    ['围绕“示范区”“排头兵”“新高地”三大目标，省、市、县三级联动，市、县两级负责。'],
    ['一、内容\n（一）三进\n1、进学校。深入班级。\n2、进村组。深入田间。\n3、进企业。深入车间。'],
    ['分以下三个阶段：\n1.启动阶段。3月。\n2.实施阶段。4月。\n3.总结阶段。5月。'],
    [
      '在以下4项活动中选择开展。\n（一）宣传\n1.办报。办好报。\n2.办刊。办好刊。\n（二）服务\n3.送书。送到家。\n4.送戏。送到村。',
    ],
    [
      '分以下两个方面：\n（一）宣传\n1.办报。办好报。\n2.办刊。办好刊。\n（二）服务\n3.送书。送到家。\n4.送戏。送到村。',
    ],
    ['从3项主要活动中选择。\n一、内容\n1.送书。送到家。\n2.送戏。送到村。\n3.送医。送到户。'],
    ['选择3项重点任务推进，解决“五个不适应”问题，落实“三会两制一课”。'],
  ])('%s', (body) => {
    expect(says(body, { activities: activities(5) })).toEqual([]);
  });
});

describe('counts that differ', () => {
  it.each([
    ['做到“六必访六必做”：一是访学校；二是访工厂；三是访社区。', '“六必访六必做”，数下来是 3 个'],
    ['围绕“示范区”“排头兵”“新高地”四大目标推进。', '“四大”，数下来是 3 个'],
    ['建立市、县、乡两级联动机制。', '“两级”，数下来是 3 个'],
    [
      '一、内容\n（一）四进\n1、进学校。深入班级。\n2、进村组。深入田间。\n3、进企业。深入车间。',
      '“四进”，数下来是 3 个',
    ],
    ['分以下四个阶段：\n1.启动阶段。3月。\n2.实施阶段。4月。\n3.总结阶段。5月。', '以下四个阶段”，数下来是 3 个'],
    [
      '在以下5项活动中选择开展。\n（一）宣传\n1.办报。办好报。\n2.办刊。办好刊。\n（二）服务\n3.送书。送到家。\n4.送戏。送到村。',
      '“以下5项活动”，数下来是 4 个',
    ],
    ['“五访”是：\n1.访学校。访师生。\n2.访工厂。访工友。\n3.访社区。访邻里。', '「“五访”」，数下来是 3 个'],
    [
      '活动分三个阶段进行：\n（一）动员部署（4月）。开会。\n（二）组织实施（5月）。推进。',
      '“分三个阶段”，数下来是 2 个',
    ],
    ['从10项主要活动中选择。\n一、内容\n1.送书。送到家。\n2.送戏。送到村。', '“10项主要活动”，数下来是 2 个'],
  ])('%s', (body, said) => {
    expect(says(body, { activities: activities(2) })).toEqual([expect.stringContaining(said)]);
  });
});
