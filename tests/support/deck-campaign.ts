import { edited, minimalCampaign, minimalFiles } from './campaign-folder.ts';
import { photograph } from './village.ts';

/*
 * A campaign with a deck of every kind of scene, and one made from a story.
 *   deckCampaign()   files for campaignFolder
 */

/** One second of silence: MPEG-1 layer III, 32 kbit/s, frames of 104 bytes. */
export function silence(): Buffer {
  const frame = Buffer.alloc(104);
  frame.set([0xff, 0xfb, 0x10, 0xc4]);
  return Buffer.concat(Array.from({ length: 40 }, () => frame));
}

/** Kinds in the order of the deck, and the text that must be read on each screen. */
export const everyKind = [
  ['cover', '灯一直亮着'],
  ['text', '一年里有两回'],
  ['letter', '门没有锁'],
  ['photo', '清明前后，梨花先开'],
  ['quote', '地不会骗你'],
  ['numbers', '三个村子的青年'],
  ['timeline', '最后一班车到镇上'],
  ['map', '清徐县'],
  ['steps', '打镇团委的电话'],
  ['ticket', '河湾座谈'],
  ['video', '画面里一双手'],
  ['form', '河湾镇团委'],
  ['ending', '把它发给在外的人'],
] as const;

export const deckFile = `---
title: 河湾的灯
summary: 河湾的灯，一屏一屏看。
published: 2021-01-20
topics: [就业]
sound:
  src: media/quiet.mp3
  title: 河水声
  credit: 河湾镇团委
scenes:
  - kind: cover
    lead: 你走了多远，灯一直亮着
  - kind: text
    title: 什么时候回来
    subject: station
  - kind: letter
    title: 写给在外的你
    to: 在外的你
    from: 河湾镇团委
  - kind: photo
    title: 坡上的四月
    picture:
      src: media/pear-trees.jpg
      alt: 坡上一片开花的梨树
      credit: 河湾镇团委
    caption: 清明前后，梨花先开
  - kind: quote
    text: 地不会骗你，你种什么它还你什么
    by: 种梨人阿秀
  - kind: numbers
    title: 河湾有多大
    items:
      - value: 3
        label: 三个村子的青年
        unit: 个村
      - value: 12800
        label: 去年卖出的梨
        unit: 箱
        note: 镇里统计
      - value: 2
        to: 3
        label: 从县城坐车回来
        unit: 小时
      - value: 20.5
        label: 阿秀的梨树
        unit: 亩
  - kind: timeline
    title: 这几天做什么
    items:
      - when: 1月20日
        what: 打电话报名，把名字写下来
      - when: 2月10日
        what: 最后一班车到镇上，有人去接
      - when: 2月12日
        what: 文化站里坐下来聊岗位和果园
  - kind: map
    title: 哪里有人等你
    places:
      - region: 大同市
        note: 车站有人接
        column: 4
        row: 1
      - region: 忻州市
        column: 3
        row: 2
      - region: 太原市
        note: 驿站能住
        column: 3
        row: 3
      - region: 清徐县
        column: 4
        row: 3
      - region: 临汾市
        note: 果园招人
        column: 2
        row: 4
  - kind: steps
    title: 三步就能来
    items:
      - 打镇团委的电话
      - 说清楚哪天到、几个人
      - 带上问题，人来就行
  - kind: ticket
    title: 来坐一坐
    activity: zuotan
  - kind: video
    title: 剪枝怎么剪
    src: media/prune.mp4
    poster: media/pear-trees.jpg
    text: 画面里一双手把梨树的长枝剪短，只留三个芽，剪口斜着朝外。
  - kind: form
    title: 先占一把椅子
    form: baoming
  - kind: ending
    title: 到家了
    text: 把它发给在外的人
    to: activities/zuotan
---

## 什么时候回来

一年里有两回：**过年**一回，梨花开的时候一回。剩下的日子，河湾的人在电话里问你吃饭了没有。

镇里把能干的活、能住的地方都写在一张清单上。

## 写给在外的你

你走的那年，桥还没有修好。现在桥修好了，路也到了村口，门没有锁。

回来看看也好，留下来也好，屋里的灯给你留着。
`;

/** Places whose names, addresses and hours are as long as real ones: four on a screen. */
const longPoints = ['一', '二', '三', '四']
  .map(
    (number) => `  - name: 汽车客运总站返乡青年志愿服务岗（第${number}候车厅）
    kind: 汽车站
    region: 吉县
    address: 从地铁二号线的东北出口上来，过天桥右转，沿着站前街走到底，候车厅进门左手边第${number}个窗口
    start: 2021-01-20
    end: 2099-12-31
    hours: 工作日 8:00—20:00，周末和法定节假日 9:00—17:00，除夕到 15:00
    offers: [热水, 换乘图]
    host: 河湾镇团委
`,
  )
  .join('');

/** @param changes files besides, or instead */
export async function deckCampaign(changes: Record<string, string> = {}): Promise<Record<string, string | Uint8Array>> {
  return minimalCampaign({
    'campaign.yaml': edited(
      minimalFiles['campaign.yaml'],
      'root: 山西省',
      'root: 山西省\n  only: [大同市/阳高县, 忻州市/定襄县, 太原市/清徐县, 临汾市/吉县]',
    ),
    'decks/heng.mdx': deckFile,
    'decks/axiu.mdx': '---\nfrom: stories/axiu\n---\n',
    'points.yaml': `points:\n${longPoints}`,
    'media/pear-trees.jpg': await photograph(1600, 1200),
    'media/quiet.mp3': silence(),
    'media/prune.mp4': Buffer.from('not a real film'),
    ...changes,
  });
}
