import { afterAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { loadCampaign } from '#campaign/load.ts';
import { declareOrigins } from '#egress/declared-origins.ts';
import type { Declaration } from '#egress/declaration.ts';
import { fieldDescription, jsonSchemaOf } from '#egress/field-description.ts';
import { namedAddresses } from '#egress/named-addresses.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { collections } from '#schemas/collections.ts';
import { componentSchemas } from '#schemas/components.ts';
import { formSchema } from '#schemas/form.ts';
import { recordFiles } from '#schemas/records.ts';
import { campaignFolder, campaignId, edited, minimalCampaign, minimalFiles } from '../../support/campaign-folder.ts';

const dispose: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(dispose.map((one) => one())));

async function declared(changes: Record<string, string | undefined> = {}): Promise<Declaration[]> {
  const folder = await campaignFolder(minimalCampaign(changes));
  dispose.push(folder.dispose);
  const { loaded, problems } = await loadCampaign({ contentDir: folder.contentDir, id: campaignId });
  if (!loaded) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return declareOrigins(loaded);
}
const lines = (all: readonly Declaration[]) =>
  all.map(({ origin, kinds, why, where, page }) => [kinds.join('+'), origin, why, where, page ?? ''].join(' | '));

const form = minimalFiles['forms/baoming.yaml'];
const own = edited(
  edited(
    edited(form, 'vendor: 其他平台\n', 'vendor: 自有接口\n'),
    '    label: 称呼\n',
    '    label: 称呼\n    name: chenghu\n',
  ),
  'https://example.com/f/baoming',
  'https://api.example/f?x=1',
);
const sampleOwn = `${own}fallback:\n  phone: 0351-5550100\n`;

describe('what a campaign declares', () => {
  it('of the smallest one', async () => {
    expect(lines(await declared())).toMatchInlineSnapshot(`
      [
        "name | https://schema.org | 结构化数据的词汇名称，只是标识，浏览器不会访问 | 模板 | ",
        "name | http://www.w3.org | SVG 图形的命名空间，只是标识，浏览器不会访问 | 模板 | ",
        "link | https://service.weibo.com | 读者点“微博”，去那里把这一页发出去 | 模板 | ",
        "link | https://connect.qq.com | 读者点“QQ”，去那里把这一页发出去 | 模板 | ",
        "link | https://sns.qzone.qq.com | 读者点“QQ空间”，去那里把这一页发出去 | 模板 | ",
        "link | https://example.com | 发布后的网址（小村归来） | campaign.yaml：site.url | ",
        "link+code | https://example.com | “座谈报名”在这里填写，由对方收集 | forms/baoming.yaml：url | /forms/baoming.html",
      ]
    `);
  });

  it('whatever names an address, with its file and its field or line', async () => {
    const all = await declared({
      'campaign.yaml': edited(
        minimalFiles['campaign.yaml'],
        'site:\n',
        'coOrganisers:\n  - name: 河湾中学\n    url: https://school.example/\nsite:\n  icp: 晋ICP备00000000号\n  reportError: https://zhaocuo.example/\n',
      ),
      'channels.yaml':
        'channels:\n  - id: liang-qun\n    name: 河湾群\n    kind: 公众号\n    about: 说岗位。\n    host: 河湾镇团委\n    code:\n      url: https://qr.example/q\n',
      'policies/maoyou-butie.mdx': edited(
        edited(
          minimalFiles['policies/maoyou-butie.mdx'],
          'where: 镇便民大厅\n',
          'where: 镇便民大厅\nbasis:\n  title: 果业发〔2020〕1号\n  url: https://law.example/1\n',
        ),
        '材料齐了当天受理。',
        '材料齐了当天受理，见[县里的说明](https://county.example/a?b#c)。',
      ),
    });
    const usual = lines(await declared());
    expect(lines(all).filter((line) => !usual.includes(line))).toMatchInlineSnapshot(`
      [
        "link | https://beian.miit.gov.cn | 查询 ICP 备案 | campaign.yaml：site.icp | ",
        "link | https://school.example | 单位网站（河湾中学） | campaign.yaml：coOrganisers[河湾中学].url | ",
        "link | https://zhaocuo.example | 网站找错平台的地址（小村归来） | campaign.yaml：site.reportError | ",
        "link | https://law.example | 文件原文地址（果业发〔2020〕1号） | policies/maoyou-butie.mdx：basis.url | ",
        "link+code | https://qr.example | “河湾群”的二维码 | channels.yaml：channels[liang-qun].code.url | /channels/liang-qun.html",
        "link | https://county.example | 正文里的链接 | policies/maoyou-butie.mdx:15 | ",
      ]
    `);
  });

  it('a draft declares nothing', async () => {
    const draft = edited(
      edited(minimalFiles['policies/maoyou-butie.mdx'], 'topics: [创业]\n', 'topics: [创业]\ndraft: true\n'),
      '材料齐了当天受理。',
      '见[说明](https://county.example/)。',
    );
    const all = await declared({
      'policies/caogao.mdx': draft,
      'forms/caogao.yaml': `${edited(form, 'https://example.com', 'https://draft.example')}draft: true\n`,
    });
    expect(lines(all)).toEqual(lines(await declared()));
  });
});

describe('forms contact those they are for', () => {
  const ofForm = async (text: string) =>
    lines(await declared({ 'forms/baoming.yaml': text })).filter((line) => line.includes('forms/'));

  it('our own: sent from its page alone', async () => {
    const text = `${edited(own, 'sample: true\n', '')}fallback:\n  url: https://backup.example/f\n`;
    expect(await ofForm(text)).toEqual([
      'form+connect | https://api.example | “座谈报名”填好以后，由浏览器直接交到这里 | forms/baoming.yaml：url | /forms/baoming.html',
      'link+code | https://backup.example | “座谈报名”的备用填写办法 | forms/baoming.yaml：fallback.url | /forms/baoming.html',
    ]);
  });

  it('an example of it: never sent', async () => {
    expect(await ofForm(sampleOwn)).toEqual([
      'name | https://api.example | 示例表单“座谈报名”写的接收地址，不会真的发送 | forms/baoming.yaml：url | ',
    ]);
  });

  it('a platform: led to, and framed only where it may be embedded', async () => {
    const leads =
      'link+code | https://example.com | “座谈报名”在这里填写，由对方收集 | forms/baoming.yaml：url | /forms/baoming.html';
    expect(await ofForm(form)).toEqual([leads]);
    expect(await ofForm(`${form}embed: true\n`)).toEqual([
      leads,
      'frame | https://example.com | 读者打开“座谈报名”时，在本页里显示 | forms/baoming.yaml：url | /forms/baoming.html',
    ]);
  });
});

it('whoever signs is asked by any page, and told why', async () => {
  const signed = await declared({
    'campaign.yaml': `${minimalFiles['campaign.yaml']}share:\n  signature: https://sign.example/card?for=1\n`,
  });
  const usual = lines(await declared());
  expect(lines(signed).filter((line) => !usual.includes(line))).toEqual([
    'connect | https://sign.example | 在微信里打开一页时，请它给这一页签名；只告诉它这一页的网址 | campaign.yaml：share.signature | ',
  ]);
});

describe('no field is forgotten', () => {
  /** Every field of a schema that holds an address, as a path, with an address at that path and nothing else. */
  function fields(schema: z.ZodType): { path: (string | number)[]; data: unknown }[] {
    type Json = ReturnType<typeof jsonSchemaOf> & { format?: string };
    const found = new Map<string, (string | number)[]>();
    const walk = (json: Json, path: (string | number)[]): void => {
      if (json.format === 'uri') found.set(path.join('.'), path);
      for (const [name, inner] of Object.entries(json.properties ?? {})) walk(inner, [...path, name]);
      if (json.items) walk(json.items, [...path, 0]);
      for (const variant of [json.anyOf, json.oneOf, json.allOf].flatMap((list) => list ?? [])) walk(variant, path);
    };
    walk(jsonSchemaOf(schema), []);
    const at = (path: (string | number)[]): unknown => {
      const [step, ...rest] = path;
      if (step === undefined) return 'https://found.example/x';
      return typeof step === 'number' ? [at(rest)] : { [step]: at(rest) };
    };
    return [...found.values()].map((path) => ({ path, data: at(path) }));
  }

  const schemas: [string, z.ZodType][] = [
    ['campaign', campaignSchema],
    ['forms', formSchema],
    ...Object.entries(collections).map(([name, { schema }]): [string, z.ZodType] => [name, schema]),
    ...Object.entries(recordFiles).map(([name, { schema }]): [string, z.ZodType] => [name, schema]),
  ];

  it('every address a schema allows is found and described', () => {
    const all = schemas.flatMap(([name, schema]) => fields(schema).map((field) => ({ name, schema, ...field })));
    for (const { data, path } of all) expect(namedAddresses(data).map((found) => found.path)).toEqual([path]);
    expect(all.filter(({ schema, path }) => fieldDescription(schema, path) === undefined)).toEqual([]);
    expect(all.map(({ name, path }) => `${name}: ${path.join('.')}`)).toMatchInlineSnapshot(`
      [
        "campaign: organiser.url",
        "campaign: coOrganisers.0.url",
        "campaign: share.signature",
        "campaign: site.url",
        "campaign: site.reportError",
        "forms: url",
        "forms: fallback.url",
        "notices: original",
        "policies: basis.url",
        "services: basis.url",
        "channels: channels.0.code.url",
        "items: items.0.href",
        "programmes: programmes.0.url",
      ]
    `);
  });

  it('of components in a text, only the video has one, which is read with the links', () => {
    const withAddress = Object.entries(componentSchemas).filter(([, schema]) => fields(schema).length > 0);
    expect(withAddress.map(([name]) => name)).toEqual(['Video']);
  });

  it('things in lists go by their id or name, not by a number that changes', () => {
    const data = {
      list: [{ id: 'a', url: 'https://a.example/' }, { name: '乙', url: 'https://b.example/' }, 'https://c.example/'],
    };
    expect(namedAddresses(data).map(({ field, of }) => [field, of])).toEqual([
      ['list[a].url', undefined],
      ['list[乙].url', '乙'],
      ['list[3]', undefined],
    ]);
    expect(namedAddresses({ text: '看 https://a.example/ 这里', path: '/x', count: 3, none: null })).toEqual([]);
  });
});
