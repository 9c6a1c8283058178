import { expect, it } from 'vitest';
import { plainText } from '#share/plain-text.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { photograph } from '../../support/village.ts';
import { documentOf } from '../../support/outlet-document.ts';

const deck = `---
title: 河湾一夜
summary: 十三屏，说完这个年。
published: 2021-01-12
scenes:
  - {kind: cover, lead: 灯亮着}
  - {kind: text, title: 路上}
  - {kind: letter, title: 一封信, to: 在外的你, from: 河湾镇团委}
  - {kind: photo, picture: {src: media/pear-trees.jpg, alt: 一树梨花}, caption: 四月}
  - {kind: quote, text: 地不会骗你, by: 阿秀}
  - {kind: numbers, title: 数一数, items: [{value: 2, to: 3, unit: 场, label: 座谈, note: 示例}]}
  - {kind: timeline, title: 日子, items: [{when: 初一, what: 拜年}, {when: 初六, what: 座谈}]}
  - {kind: map, title: 哪里, places: [{region: 太原市, note: 有座谈}, {region: 大同市}]}
  - {kind: steps, title: 怎么来, items: [打电话, 坐车]}
  - {kind: ticket, activity: zuotan}
  - {kind: video, title: 剪枝, src: media/cut.mp4, poster: media/pear-trees.jpg, text: 阿秀在剪枝。}
  - {kind: form, form: baoming}
  - {kind: ending, text: 扫一扫}
---

## 路上

车过了河。

## 一封信

见字好。
`;

it('a deck is told scene by scene, each with its passage', async () => {
  const document = await documentOf('decks/yiye', {
    'decks/yiye.mdx': deck,
    'media/pear-trees.jpg': await photograph(400, 300),
    'media/cut.mp4': Buffer.from([
      0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x6d, 0x70, 0x34, 0x32, 0, 0, 0, 0, 0x6d, 0x70, 0x34, 0x32, 0x69, 0x73, 0x6f,
      0x6d,
    ]),
  });
  expect(plainText(document)).toMatchInlineSnapshot(`
    "河湾一夜

    十三屏，说完这个年。

    灯亮着

    【路上】

    车过了河。

    【一封信】

    在外的你：

    见字好。

    河湾镇团委

    （图：四月）

    “地不会骗你”
    ——阿秀

    【数一数】

    座谈（示例）：2—3场

    【日子】

    · 初一：拜年
    · 初六：座谈

    【哪里】

    · 太原市：有座谈
    · 大同市

    【怎么来】

    第1步　打电话
    第2步　坐车

    【河湾座谈：把想法带回来】

    2月12日 周五 14:30—16:30，太原市。打电话报名（https://example.com/xiaocun/activities/zuotan.html?c=text）

    视频：《剪枝》 https://example.com/xiaocun/decks/yiye.html?c=text

    阿秀在剪枝。

    【座谈报名】

    填《座谈报名》（https://example.com/xiaocun/forms/baoming.html?c=text），填到2月10日 周三。

    扫一扫（https://example.com/xiaocun/?c=text）

    来源：河湾镇团委，小村归来
    网页：https://example.com/xiaocun/decks/yiye.html?c=text
    "
  `);
});

it('a deck made from an entry has the words of that entry', async () => {
  const document = await documentOf('decks/axiu', { 'decks/axiu.mdx': '---\nfrom: stories/axiu\n---\n' });
  expect(document).toMatchObject({ title: '阿秀回来种梨', label: 'H5', path: '/decks/axiu.html' });
  expect(plainText(document)).toContain('梨花开的时候她最忙。');
  expect(plainText(document)).toContain('/decks/axiu.html?c=text');
});

const short = (scenes: string) =>
  `---\ntitle: 河湾一夜\nsummary: 三屏。\npublished: 2021-01-12\nscenes:\n  - {kind: cover, lead: 灯亮着}\n${scenes}---\n`;
const told = async (scenes: string, more = {}) =>
  plainText(await documentOf('decks/yiye', { 'decks/yiye.mdx': short(scenes), ...more }));
const site = 'https://example.com/xiaocun/';

it('a ticket says all days of its activity, and leads to it', async () => {
  const activity = edited(
    edited(minimalFiles['activities/zuotan.mdx'], 'start: 2021-02-12 14:30', 'start: 2020-12-21'),
    'end: 2021-02-12 16:30',
    'end: 2021-02-28',
  );
  expect(
    await told('  - {kind: ticket, title: 上车, activity: zuotan}\n', { 'activities/zuotan.mdx': activity }),
  ).toContain(
    `【上车】\n\n河湾座谈：把想法带回来。2020年12月21日—2021年2月28日，太原市。打电话报名（${site}activities/zuotan.html?c=text）\n`,
  );
});

it('a ticket and a form that are too late say so', async () => {
  const on = (asOf: string) => ({
    'campaign.yaml': edited(minimalFiles['campaign.yaml'], 'asOf: 2021-02-01', `asOf: ${asOf}`),
  });
  const scenes = '  - {kind: ticket, activity: zuotan}\n  - {kind: form, form: baoming}\n';
  const closed = await told(scenes, on('2021-02-11'));
  expect(closed).toContain(`报名已截止，看这项活动（${site}activities/zuotan.html?c=text）`);
  expect(closed).toContain(`填《座谈报名》（${site}forms/baoming.html?c=text），已经截止。`);
  expect(await told(scenes, on('2021-02-13'))).toContain('太原市。已经结束，看看讲了什么（');
});

it.each([
  ['{kind: ending, text: 挑一个, to: activities}', `挑一个（${site}activities.html?c=text）`],
  [
    '{kind: ending, title: 到站了, to: stories/axiu}',
    `【到站了】\n\n去看“阿秀回来种梨”（${site}stories/axiu.html?c=text）`,
  ],
  ['{kind: ending, title: 到站了}', `【到站了】\n\n去看“小村归来”（${site}?c=text）`],
])('the end %s leads on', async (ending, words) => {
  expect(await told(`  - ${ending}\n`)).toContain(words);
});
