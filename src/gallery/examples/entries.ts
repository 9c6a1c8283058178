import { componentNames, componentRules } from '#schemas/components.ts';

/** Every component that stands in a text, in a sentence or on its own, from the examples authors are shown. */
const everyComponent = componentNames
  .filter((name) => componentRules[name].parent === undefined)
  .map((name) =>
    componentRules[name].inline
      ? `这里说到${componentRules[name].example}，点一下看解释。`
      : componentRules[name].example,
  )
  .join('\n\n');

/** A whole file of each kind of entry, as an author would write it. Shown in the docs, built in the gallery, loaded by tests. */
export const entryExamples: Record<string, string> = {
  'notices/tongzhi.mdx': `---
title: 关于开展小村归来活动的通知
summary: 镇团委请在外的青年春节回来坐一坐，附报送要求。
published: 2021-01-18
number: 河团发〔2021〕3号
issuer: 共青团河湾镇委员会
addressees: [各村团支部]
signed: 2021-01-17
copies: [河湾镇党委办公室]
attachments:
  - title: 联系安排表
sample: true
---

为了让春节回家的青年找得到组织、问得到政策，镇团委决定开展小村归来活动。

## 一、活动时间

2021年1月20日至2月28日。

## 二、主要内容

### （一）座谈

每村一场，时间见安排。

1. 请在外青年讲想法。
2. 当场答复能答复的。

## 三、有关要求

2月28日前报送总结。
`,
  'activities/zuotan.mdx': `---
title: 河湾座谈：把想法带回来
summary: 二月十二日下午在文化站，聊岗位和果园，管一杯热茶。
published: 2021-01-19
regions: [太原市]
audience: [返乡青年]
topics: [就业]
subject: forum
number: 1
start: 2021-02-12 14:30
end: 2021-02-12 16:30
deadline: 2021-02-10
place: 河湾镇文化站二楼
host: 共青团河湾镇委员会
gives: 一张写着电话和岗位的清单
action: 打电话报名
form: baoming
notice: tongzhi
policies: [maoyou-butie]
sample: true
---

带上问题来，答不上的记下来，三天内回电话。
`,
  'policies/maoyou-butie.mdx': `---
title: 果苗补贴
summary: 种一亩新苗补一笔钱，镇里办，材料齐了当天受理。
published: 2021-01-16
audience: [创业青年]
topics: [创业, 乡村振兴]
subject: orchard
benefit:
  value: 每亩 300 元
  note: 一户最多二十亩
who: 在河湾镇有地、想种梨树的青年
where: 镇便民服务中心 2 号窗口
materials: [身份证, 土地承包合同]
steps: [到窗口领表, 村里盖章, 交回窗口]
sample: true
---

苗种下满三个月，镇里来看一眼，钱打到卡上。
`,
  'stories/axiu.mdx': `---
title: 阿秀：梨花开的时候她最忙
summary: 阿秀从广州回来种梨，第一年赔了，第三年装满了冷库。
published: 2021-01-22
audience: [返乡青年]
topics: [乡村振兴]
subject: orchard
person:
  name: 阿秀
  age: 28
  from: 广州
  to: 河湾镇
  does: 种二十亩梨
  since: 2017
quote: 地不会骗你
policies: [maoyou-butie]
sample: true
---

${everyComponent}
`,
  'cases/lengku.mdx': `---
title: 三个村合用一个冷库
summary: 谁家都建不起的冷库，三个村凑着建了，梨多卖了两个月。
published: 2021-01-24
topics: [乡村振兴]
host: 河湾镇团组织
results:
  - { value: '3', unit: 个村, label: 合用 }
  - { value: '60', unit: 吨, label: 存梨 }
takeaway: 先把账算给每一户看，再谈怎么分摊
activities: [zuotan]
sample: true
---

办法不难：先问清每家要存多少，再定多大。
`,
  'services/shenfenzheng.mdx': `---
title: 补办身份证：年前来得及
summary: 工作日到派出所，拍照在内二十分钟，家里人不能代拍。
published: 2021-01-18
audience: [务工青年]
topics: [办事]
subject: service
item: 补办身份证
who: 身份证丢了或快到期的人
materials: [户口簿, 本人到场]
window: 河湾派出所户籍窗口
hours: 工作日 9:00—17:00
proxy:
  allowed: 部分能
  how: 拍照按指纹要本人来；领证可以请家里人带户口簿代领。
steps: [取号, 拍照, 签字]
takes: 十五个工作日
fee: 补领 40 元，到期换领 20 元
activities: [zuotan]
sample: true
---

快过年时人多，早上九点前到不用排队。
`,
  'letters/huijia.mdx': `---
title: 致返乡青年的一封信
summary: 镇团委写给在外青年：桥修好了，灯给你留着。
published: 2021-01-18
subject: letter
to: 在外的青年朋友
from: 共青团河湾镇委员会
signed: 2021-01-18
activities: [zuotan]
policies: [maoyou-butie]
sample: true
---

桥修好了，去年你走的时候还在打桩。

村口新装了灯，十一点以后也亮着。你要是夜里到，看见灯就到家了。
`,
  'decks/axiu.mdx': `---
from: stories/axiu
sample: true
---
`,
  'decks/hewan-de-deng.mdx': `---
title: 河湾的灯
summary: 一分钟翻完：河湾备了什么，哪天座谈，下了车找谁。
published: 2021-01-20
topics: [就业]
subject: station
sample: true
scenes:
  - kind: cover
    lead: 往上翻，灯一盏一盏亮过来
  - kind: text
    title: 先看窗外
    subject: station
  - kind: numbers
    title: 河湾有多大
    items:
      - { value: 3, unit: 个村, label: 沿着一条河 }
      - { value: 2, to: 3, unit: 小时, label: 从县城坐车, note: 看天气 }
  - kind: quote
    text: 地不会骗你，人才会骗自己。
    by: 种梨的阿秀（示例）
    subject: orchard
  - kind: map
    title: 从哪里上车
    places:
      - { region: 尖草坪区, column: 2, row: 1 }
      - { region: 古交市, note: 山里头一站, column: 1, row: 2 }
      - { region: 小店区, note: 火车站, column: 2, row: 2 }
      - { region: 清徐县, column: 1, row: 3 }
  - kind: photo
    picture: { src: media/opening.jpg, alt: 村口开篇的一幅剪纸 }
    caption: 进村先看见它
  - kind: timeline
    title: 这几天记一下
    items:
      - { when: 2月10日, what: 座谈报名截止 }
      - { when: 2月12日, what: 下午两点半，文化站坐坐 }
  - kind: ticket
    title: 头一张票
    activity: zuotan
  - kind: steps
    title: 下了车怎么走
    items: [出站找左手边的服务岗, 问清末班车几点, 到家给镇里报个到]
  - kind: form
    form: baoming
  - kind: letter
    title: 车上写的
    to: 还没想好的你
    from: 河湾镇团委
  - kind: ending
    title: 到站了
    text: 转给一个还在路上的人
    to: index
---

## 先看窗外

平地变成山，山变成塬。手机断了两格信号，又回来。

家里发来一条：到哪儿了。

## 车上写的

桥修好了，路也通到村口。

你什么时候想起来，问一句就行。灯给你留着。
`,
};
