import { edited, minimalCampaign, minimalFiles, type CampaignChanges } from './campaign-folder.ts';

/*
 * The texts of a small campaign's services, letters, organisations, channels and points, by path inside the campaign:
 *   listFiles                       one of each kind of case, for 太原市 and 吉县, on 2021-02-01
 *   listCampaign(changes?)          the minimal campaign with all of them
 *   manyOrganisations(count)        a directory of so many invented rows
 */

export const listFiles = {
  'campaign.yaml': edited(minimalFiles['campaign.yaml'], 'root: 山西省', 'root: 山西省\n  only: [太原市, 临汾市/吉县]'),
  'services/huan-zheng.mdx': `---
title: 换证：快到期的都能换
summary: 带三样东西，去一趟就好。
published: 2021-01-20
topics: [办事]
item: 换领驾驶证
who: 三个月内到期的人
materials:
  - 身份证
  - 旧证
  - 照片两张
window: 镇便民大厅三号窗口
address: 河湾镇中街 1 号
hours: 工作日 9:00—17:00
phone: 0351-5550102
proxy:
  allowed: 部分能
  how: 照相要本人去，取证可以请家里人。
steps:
  - 照相
  - 交材料
takes: 当天
fee: 10 元
activities: [zuotan]
---

周五人多，早点去。
`,
  'letters/gei-ni.mdx': `---
title: 写给在路上的你
summary: 镇里写给回家的人。
published: 2021-01-20
to: 在路上的你
from: 河湾镇团委
signed: 2021-01-19
policies: [maoyou-butie]
activities: [zuotan]
---

灯给你留着。

慢慢走。
`,
  'orgs.csv': `名称,地区,类型,地址,电话,办公时间,群或号,备注
共青团河湾总委员会,山西省,省级团委,,0351-5550100,,zonghao,
共青团太原市委员会,太原市,市级团委,解放路 2 号,0351-5550101,工作日 9:00—17:00,taiyuan-qun,
小店区青年之家,太原市/小店区,青年之家,,,,,周末也开
共青团吉县委员会,吉县,县级团委,,,,guoqi-qun,
`,
  'channels.yaml': `channels:
  - id: zonghao
    name: 河湾青年
    kind: 公众号
    about: 每周一条。
    host: 河湾镇团委
    audience: [大学生]
    code: {url: "https://example.com/q/zonghao"}
  - id: taiyuan-qun
    name: 太原老乡群
    kind: 微信群
    about: 拼车问事。
    host: 共青团太原市委员会
    audience: [务工青年]
    regions: [太原市]
    code: {url: "https://example.com/q/taiyuan-qun", expires: 2021-02-03}
    join: 到团委说一声
  - id: guoqi-qun
    name: 吉县老乡群
    kind: 微信群
    about: 卖苹果的多。
    host: 共青团吉县委员会
    audience: [务工青年]
    regions: [吉县]
    code: {url: "https://example.com/q/secret-of-the-past", expires: 2021-01-31}
    join: 到县团委说一声
  - id: meima
    name: 读书会
    kind: 微信群
    about: 每月一本书。
    host: 河湾镇团委
    join: 来文化站一次
`,
  'points.yaml': `points:
  - name: 已经撤了的岗
    kind: 汽车站
    region: 太原市
    address: 候车厅
    start: 2021-01-20
    end: 2021-01-31
    offers: [热水]
    host: 河湾镇团委
  - name: 还没开始的岗
    kind: 集市
    region: 吉县
    address: 东门
    start: 2021-02-04
    end: 2021-02-10
    offers: [热水]
    host: 河湾镇团委
  - name: 今天就在的岗
    kind: 火车站
    region: 太原市/小店区
    address: 出站口右手边
    start: 2021-01-20
    end: 2021-02-20
    hours: 每天 8:00—20:00
    offers: [热水, 换乘图]
    host: 河湾镇团委
    phone: 0351-5550103
    activity: zuotan
`,
};

export const listCampaign = (changes: CampaignChanges = {}) => minimalCampaign({ ...listFiles, ...changes });

const places = ['太原市/小店区', '太原市/迎泽区', '太原市/清徐县', '太原市', '临汾市/吉县'];
const kinds = ['村社区团支部', '学校团委', '企业团委', '青年之家'];

/** Rows of invented names, spread over places and kinds; the last one is `最后一个团支部`. */
export function manyOrganisations(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const name = at === count - 1 ? '最后一个团支部' : `河湾第${String(at + 1)}团支部`;
    const [place, kind] = [places[at % places.length] ?? '', kinds[at % kinds.length] ?? ''];
    return `${name},${place},${kind},河湾路 ${String(at + 1)} 号,,,,`;
  });
  return ['名称,地区,类型,地址,电话,办公时间,群或号,备注', ...rows, ''].join('\n');
}
