import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { edited, minimalCampaign, minimalFiles } from './campaign-folder.ts';
import { signatureAddress } from './signature-endpoint.ts';

/*
 * A campaign of forms, whose days are the reader's:
 *   formCampaign()   files for campaignFolder, of the campaign `xiaocun`; its forms by what they are for:
 *     quan       every kind of field, sensitive ones and children under 14, two ways besides
 *     jian       one field
 *     shili      a sample
 *     pingtai    at a platform, may be opened in the page
 *     noticeForms  the forms the notices call for, as they stand in content/, but open and no samples
 */

export const endpointHost = 'forms.guichao.example';
const endpoint = `https://${endpointHost}`;

const known = `handler: 河湾镇团委
contact: 0351-5550100
purpose: 数一数要几把椅子，好提前借。
retention: 活动结束后 15 天内删除
withdrawal: 打电话说一声，当天删除
`;
const own = `vendor: 自有接口
operator: 河湾镇团委
role: 负责人自己
${known}`;

const quan = `title: 河湾座谈报名
url: ${endpoint}/quan
${own}fields:
  - type: 文字
    name: xingming
    label: 姓名
  - type: 电话
    name: shouji
    label: 手机号
  - type: 数字
    name: nianling
    label: 年龄
    min: 6
    max: 80
    unit: 岁
  - type: 日期
    name: daogang
    label: 哪天能来
    min: 2041-02-01
    max: 2041-02-28
  - type: 邮箱
    name: youxiang
    label: 邮箱
    required: false
  - type: 选择
    name: zuo
    label: 坐哪边
    options: [靠窗, 靠门]
  - type: 选择
    name: xiangqu
    label: 想聊什么
    most: 2
    options: [岗位, 果园, 贷款, 孩子上学]
  - type: 选择
    name: cheliang
    label: 怎么来
    required: false
    options: [走路, 骑车, 坐班车, 自己开车]
  - type: 地区
    name: laojia
    label: 老家在哪个县
    level: 县
  - type: 文字
    name: zhengjian
    label: 身份证号
    sensitive: true
    necessity: 保险公司要按证件号投保；不写就不能坐镇里的班车。
  - type: 长文字
    name: shuoming
    label: 还有什么话
    required: false
    maxLength: 300
  - type: 同意
    name: zhaopian
    label: 照片
    required: false
    text: 同意把有我的照片放进镇里的橱窗。
minors: 监护人同意
sensitive: true
deadline: 2041-02-10 18:00
receipt: 三天内打电话告诉你坐哪儿。
fallback:
  phone: 0351-5550100
  place: 河湾镇便民大厅 2 号窗口
  url: https://beiyong.guichao.example/zuotan?x=1
`;

const jian = `title: 留个称呼
url: ${endpoint}/jian
${own}fields:
  - type: 文字
    name: chenghu
    label: 怎么称呼
minors: 不收
sensitive: false
deadline: 2041-02-12
fallback:
  phone: 0351-5550100
`;

const pingtai = `title: 青情问卷
url: https://jinshuju.net/f/hewan1
vendor: 金数据
role: 受委托
${known}fields:
  - type: 文字
    label: 称呼
  - type: 长文字
    label: 最想说的一件事
    required: false
minors: 不收
sensitive: false
deadline: 2041-02-10 18:00
embed: true
`;

/** The forms of the notices, by the name they get here and where they stand. */
export const noticeForms = {
  shijian: 'qingchun-xingjin/forms/shijian-baoming.yaml',
  rencaiku: 'qingchun-xingjin/forms/rencaiku-dengji.yaml',
  yixiang: 'guichao-zhumeng/forms/yixiang-dengji.yaml',
  lianyi: 'qingchun-xingjin/forms/lianyi-baoming.yaml',
} as const;
const content = join(import.meta.dirname, '../../content');

/** A form as it would be in use: it is sent, and not yet over. */
async function inUse(path: string): Promise<string> {
  const form = parseDocument(await readFile(join(content, path), 'utf8'));
  form.delete('sample');
  form.set('deadline', '2041-02-10 18:00');
  return String(form);
}

export async function formCampaign(): Promise<Record<string, string | Uint8Array>> {
  const campaign = edited(minimalFiles['campaign.yaml'], 'asOf: 2021-02-01\n', '').replaceAll(
    /end: 2021|2021-02-(?:10|05)/gu,
    (text) => text.replace('2021', '2041'),
  );
  const real = await Promise.all(
    Object.entries(noticeForms).map(async ([id, path]) => [`forms/${id}.yaml`, await inUse(path)] as const),
  );
  return minimalCampaign({
    // Signed as well, for share.test.ts: only WeChat sees anything of it.
    'campaign.yaml': `${campaign}share:\n  topics: [小村归来, 回家]\n  signature: ${signatureAddress}\n`,
    'activities/zuotan.mdx': edited(minimalFiles['activities/zuotan.mdx'], 'form: baoming', 'form: quan').replaceAll(
      '2021-02-12',
      '2041-02-12',
    ),
    'forms/baoming.yaml': undefined,
    'forms/quan.yaml': quan,
    'forms/jian.yaml': jian,
    'forms/shili.yaml': `${jian}sample: true\n`,
    'forms/pingtai.yaml': pingtai,
    ...Object.fromEntries(real),
  });
}
