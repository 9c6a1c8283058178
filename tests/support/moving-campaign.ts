import { edited, minimalFiles } from './campaign-folder.ts';
import { listCampaign, listFiles } from './lists.ts';

/*
 * A campaign whose day is the reader's, with everything that changes from day to day: channels and points, days to go, a
 * form with a deadline, an archive. Its days lie far ahead, so that the tests do not grow old. And a word of a glossary.
 *   movingCampaign()   files for campaignFolder
 */

/** A phone that is gone once the campaign is in the archive. */
export const movingPhone = '0351-1234567';
export const movingMeaning = '三种会、两项制度、一堂团课。';

const later = (text: string) => text.replaceAll('2021-0', '2041-0');

const activity = `---
title: 座谈会
summary: 坐下来聊一聊。
published: 2021-01-20
number: 1
host: 河湾镇团委
gives: 一顿饭
action: 报名
form: baoming
notice: tongzhi
---

来就好。
`;

const form = `title: 报名表
url: https://forms.example.com/a
vendor: 其他平台
operator: 示例平台
role: 受委托
handler: 示例团委
contact: ${movingPhone}
purpose: 报名
fields: [{ type: 文字, label: 姓名 }]
retention: 活动结束后删除
withdrawal: 打电话
deadline: 2041-02-10
minors: 不收
sensitive: false
`;

export function movingCampaign(): Record<string, string | Uint8Array> {
  const policy = 'policies/maoyou-butie.mdx';
  const unpinned = later(edited(listFiles['campaign.yaml'], 'asOf: 2021-02-01\n', ''));
  return listCampaign({
    'campaign.yaml': `${edited(unpinned, 'start: 2041-01-20', 'start: 2021-01-20')}
countdown: { label: 距团圆, day: 2041-02-12 }
archive: { from: 2041-06-01, note: 材料移交档案室。 }
contacts:
  - { name: 办公室, phone: ${movingPhone} }
`,
    'channels.yaml': later(listFiles['channels.yaml']),
    'points.yaml': later(listFiles['points.yaml']),
    'activities/zuotan.mdx': activity,
    'forms/baoming.yaml': form,
    [policy]: edited(
      minimalFiles[policy],
      '材料齐了当天受理。',
      '先看<Term>三会两制一课</Term>，再看<Term>三会</Term>。',
    ),
    'glossary.yaml': `terms:
  - { term: 青年之家, meaning: 青年活动的地方。 }
  - { term: 三会两制一课, also: [三会], meaning: ${movingMeaning} }
`,
  });
}
