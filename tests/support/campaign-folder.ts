import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/*
 * Helpers for tests that need a campaign on disk:
 *   campaignFolder(files)      writes files into a fresh content folder → { contentDir, path, dispose }
 *   minimalCampaign(changes?)  the text files of a small, valid campaign called `xiaocun`, to spread into campaignFolder
 *   campaignId                 'xiaocun'
 *   edited(text, from, to)     a text with one place changed; throws when the place is not there, so that a test cannot go stale
 *
 *   const { contentDir, dispose } = await campaignFolder(minimalCampaign({ 'stories/axiu.mdx': undefined }));
 */

export const campaignId = 'xiaocun';

/** Texts by path inside a campaign folder; `undefined` leaves the file out. */
export type CampaignChanges = Record<string, string | Uint8Array | undefined>;

export interface ContentFolder {
  /** Absolute path of the content folder; campaigns are folders in it. */
  contentDir: string;
  /** Absolute path of something in it. */
  path(...parts: string[]): string;
  dispose(): Promise<void>;
}

/** Writes files (paths from the content folder: `xiaocun/campaign.yaml`) into a new folder. A path that ends in `/` is an empty folder. */
export async function campaignFolder(files: Record<string, string | Uint8Array>): Promise<ContentFolder> {
  // macOS hands out a link; what is tested compares absolute paths.
  const contentDir = await realpath(await mkdtemp(join(tmpdir(), 'guichao-content-')));
  for (const [name, content] of Object.entries(files)) {
    const path = join(contentDir, name);
    await mkdir(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) await writeFile(path, content);
  }
  return {
    contentDir,
    path: (...parts) => join(contentDir, ...parts),
    dispose: () => rm(contentDir, { recursive: true, force: true }),
  };
}

/** The files of a small campaign without any problem, as paths from the content folder. Changes are paths inside the campaign. */
export function minimalCampaign(changes: CampaignChanges = {}, id = campaignId): Record<string, string | Uint8Array> {
  const files: CampaignChanges = { ...minimalFiles, ...changes };
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) => (content === undefined ? [] : [[`${id}/${path}`, content]])),
  );
}

export function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The text to change is not there: ${from}`);
  return text.replace(from, () => to);
}

/** The texts of the minimal campaign, by path inside the campaign folder; tests change one and pass it on. */
export const minimalFiles = {
  'campaign.yaml': `title: 小村归来
slogan: 河湾的灯给你留着
summary: 河湾三个村子的青年回来过年，办一场座谈，开一张清单。
asOf: 2021-02-01
organiser:
  name: 河湾镇团委
period:
  start: 2021-01-20
  end: 2021-02-28
phases:
  - name: 报名
    start: 2021-01-20
    end: 2021-02-05
    summary: 打电话、进群、把名字写下来。
  - name: 见面
    start: 2021-02-10
    summary: 坐下来聊一聊。
regions:
  root: 山西省
theme:
  ink: "#14303a"
  accent: "#a02a18"
  ground: "#f7f0e2"
  motif: loess
site:
  url: https://example.com/xiaocun/
`,
  'notices/tongzhi.mdx': `---
title: 关于开展小村归来活动的通知
summary: 镇团委请在外的青年回来坐一坐，附安排。
published: 2021-01-18
number: 河团发〔2021〕3号
issuer: 河湾镇团委
addressees:
  - 各村团支部
signed: 2021-01-17
---

各村团支部：

请通知在外青年，安排见[座谈](../activities/zuotan.mdx)。
`,
  'activities/zuotan.mdx': `---
title: 河湾座谈：把想法带回来
summary: 二月十二日下午在文化站，聊岗位和果园。
published: 2021-01-19
regions: [太原市]
audience: [返乡青年]
topics: [就业]
number: 1
start: 2021-02-12 14:30
end: 2021-02-12 16:30
host: 河湾镇团委
gives: 一张写着电话的清单
action: 打电话报名
form: baoming
notice: tongzhi
policies: [maoyou-butie]
---

## 说什么

带上问题来，能享受的补贴见[这里](../policies/maoyou-butie.mdx)。
`,
  'policies/maoyou-butie.mdx': `---
title: 果苗补贴
summary: 种一亩新苗补一笔钱，镇里办。
published: 2021-01-10
topics: [创业]
benefit:
  value: 每亩 300 元
who: 当年新栽果苗的青年
where: 镇便民大厅
---

材料齐了当天受理。
`,
  'stories/axiu.mdx': `---
title: 阿秀回来种梨
summary: 离开城里的第三年，她有了二十亩梨树。
published: 2021-01-12
person:
  name: 阿秀
  from: 南边的城
  to: 河湾村
  does: 种梨
policies: [maoyou-butie]
---

梨花开的时候她最忙。
`,
  'cases/liqun.mdx': `---
title: 一个群帮三个村招人
summary: 岗位每周发一次，群里当面问。
published: 2021-01-15
host: 河湾镇团委
takeaway: 岗位写清工钱和吃住
activities: [zuotan]
policies: [maoyou-butie]
---

先写工钱，再写别的。
`,
  'forms/baoming.yaml': `title: 座谈报名
url: https://example.com/f/baoming
vendor: 其他平台
operator: 示例平台
role: 受委托
handler: 河湾镇团委
contact: 0351-5550100
purpose: 数一数要几把椅子。
fields:
  - type: 文字
    label: 称呼
retention: 活动结束就删
withdrawal: 打电话说一声
minors: 不收
sensitive: false
deadline: 2021-02-10
sample: true
`,
};
