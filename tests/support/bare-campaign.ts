/*
 * The least a notice can say: no period, no phases, no places, nothing of what an activity gives or asks for, deadlines
 * without days, what is asked for still to come, and nobody has looked over any of it.
 *   bareCampaign()   files for campaignFolder
 */

const longTitle =
  '关于联合组织开展全县大中专学生暑期文化科技卫生“三下乡”社会实践和“返家乡”社会实践专项行动暨青年人才驿站建设有关工作的通知';

export const bareFiles = {
  'campaign.yaml': `review: needed
title: 河湾归来
slogan: 河湾的灯留着
summary: 河湾镇请在外的青年回来坐一坐。
asOf: 2021-02-01
organiser:
  name: 河湾镇团委
deadlines:
  - name: 报送总结
    label: 2月30日前
contacts:
  - name: 河湾镇团委办公室
theme:
  ink: "#14303a"
  accent: "#a02a18"
  ground: "#f7f0e2"
  motif: loess
site:
  url: https://example.com/hewan/
`,
  'notices/tongzhi.mdx': `---
review: needed
title: ${longTitle}
summary: 镇团委请在外的青年回来坐一坐。
published: 2021-01-18
issuer: 河湾镇团委
signature: 共青团河湾镇委员会
attachments:
  - title: 安排表
  - title: 报名表
---

请通知在外青年，安排见[座谈](../activities/zuotan.mdx)。

## 附件2

报名表另发。
`,
  'activities/zuotan.mdx': `---
review: needed
title: 河湾座谈
summary: 请在外的青年回来坐一坐，聊岗位和果园。
published: 2021-01-19
number: 1
host: 河湾镇团委
notice: tongzhi
---

坐下来聊一聊岗位和果园。
`,
  'tables/zhibiao.yaml': `review: needed
kind: submission
title: 要交的材料
summary: 座谈办完以后交什么。
published: 2021-01-19
who: 各村团支部
to: 镇团委
items:
  - name: 座谈总结
    due: 2021-03-01
`,
  'stats/tongji.yaml': `review: needed
title: 座谈统计表
summary: 来了多少人，各村团支部填。
published: 2021-01-19
columns:
  - key: village
    label: 村
    type: text
  - key: people
    label: 人数
    type: integer
rows:
  blank: 3
handIn:
  who: 各村团支部
  to: 镇团委
`,
  'forms/baoming.yaml': `draft: true
title: 座谈报名
vendor: 其他平台
operator: 待补充
handler: 待补充
contact: 待补充
purpose: 数一数要几把椅子。
fields:
  - type: 文字
    label: 待补充
retention: 待补充
withdrawal: 待补充
`,
  'channels.yaml': `channels:
  - id: qun
    name: 河湾青年群
    kind: 微信群
    about: 待补充
    host: 河湾镇团委
    draft: true
`,
  '待核对.md': '- 座谈在哪一天？\n',
};

/** Paths from the content folder; the campaign is called `hewan`. */
export function bareCampaign(motif = 'loess'): Record<string, string> {
  const files = {
    ...bareFiles,
    'campaign.yaml': bareFiles['campaign.yaml'].replace('motif: loess', `motif: ${motif}`),
  };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`hewan/${path}`, text]));
}
