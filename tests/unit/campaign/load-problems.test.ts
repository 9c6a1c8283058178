import { describe, expect, it } from 'vitest';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { brief, loadFiles } from '../../support/load-files.ts';

const activity = minimalFiles['activities/zuotan.mdx'];

describe('a folder with many mistakes', () => {
  it('has all of them told at once, none twice', async () => {
    const { loaded, problems } = await loadFiles({
      'campaign.yaml': edited(
        edited(edited(minimalFiles['campaign.yaml'], 'end: 2021-02-28', 'end: 2021-02-30'), 'organiser:', 'organizer:'),
        '"#a02a18"',
        'red',
      ),
      'notices/tongzhi.mdx': edited(minimalFiles['notices/tongzhi.mdx'], '3号', '03号'),
      'activities/zuotan.mdx': edited(
        edited(edited(activity, '太原市', '太源市'), 'form: baoming', 'form: baomin'),
        '../policies/maoyou-butie.mdx',
        '../policies/maoyou.mdx',
      ),
      'policies/maoyou-butie.mdx': edited(minimalFiles['policies/maoyou-butie.mdx'], '---\n\n材料', '\n材料'),
      'stories/axiu.mdx': edited(
        minimalFiles['stories/axiu.mdx'],
        '梨花开',
        '![](media/a.jpg)\n\n<Callot>梨花</Callot>\n\n梨花开',
      ),
      'cases/liqun.mdx': edited(minimalFiles['cases/liqun.mdx'], 'host: 河湾镇团委', 'host：河湾镇团委'),
      'forms/baoming.yaml': edited(minimalFiles['forms/baoming.yaml'], 'https://example.com', 'http://example.com'),
      'stories/amei.mdx': edited(minimalFiles['stories/axiu.mdx'], 'name: 阿秀', 'name: 阿梅\n  age: 十九'),
      'stories/笔记.docx': '',
    });
    expect(loaded).toBeUndefined();
    const found = brief(problems);
    expect(new Set(found).size).toBe(found.length);
    expect(new Set(problems.map((one) => JSON.stringify(one))).size).toBe(problems.length);
    expect(found).toMatchInlineSnapshot(`
      [
        "field-missing xiaocun/campaign.yaml:1",
        "field-value xiaocun/campaign.yaml:9",
        "field-value xiaocun/campaign.yaml:22",
        "field-unknown xiaocun/campaign.yaml:5",
        "field-value xiaocun/forms/baoming.yaml:2",
        "field-value xiaocun/notices/tongzhi.mdx:5",
        "frontmatter-unclosed xiaocun/policies/maoyou-butie.mdx:1",
        "file-unexpected xiaocun/stories/笔记.docx",
        "field-type xiaocun/stories/amei.mdx:7",
        "mdx-image-alt xiaocun/stories/axiu.mdx:13",
        "mdx-component-unknown xiaocun/stories/axiu.mdx:15",
        "yaml-syntax xiaocun/cases/liqun.mdx:5",
        "region-unknown xiaocun/activities/zuotan.mdx:5",
        "reference-missing xiaocun/activities/zuotan.mdx:14",
        "link-broken xiaocun/activities/zuotan.mdx:21",
        "media-missing xiaocun/stories/axiu.mdx:13",
      ]
    `);
    for (const problem of problems) expect(problem.fix).not.toBe('');
  });
});

describe('one mistake', () => {
  it('does not hide another in the same entry', async () => {
    const { problems } = await loadFiles({
      'stories/axiu.mdx': edited(minimalFiles['stories/axiu.mdx'], 'name: 阿秀', 'name: 阿秀\n  age: 十九').replace(
        /^policies:.*$/mu,
        'policies: [mei-you-zhe-tiao]\nregions: [不存在的县]\ncover: { src: media/mei-you.jpg, alt: 院子里的树 }',
      ),
    });
    expect(brief(problems).map((one) => one.split(' ')[0])).toEqual([
      'field-type',
      'region-unknown',
      'reference-missing',
      'media-missing',
    ]);
  });
});

describe('a target that is there but broken', () => {
  it.each([
    ['policies/maoyou-butie.mdx', ': 果苗补贴', '：果苗补贴', ['yaml-syntax xiaocun/policies/maoyou-butie.mdx:2']],
    ['notices/tongzhi.mdx', 'issuer: 河湾镇团委\n', '', ['field-missing xiaocun/notices/tongzhi.mdx:2']],
    ['forms/baoming.yaml', 'operator: 示例平台\n', '', ['field-missing xiaocun/forms/baoming.yaml:1']],
    [
      'activities/zuotan.mdx',
      '---\n\n## 说什么',
      '\n## 说什么',
      ['frontmatter-unclosed xiaocun/activities/zuotan.mdx:1'],
    ],
  ] as const)('%s is told for its own mistake, not as missing', async (path, from, to, expected) => {
    const { loaded, problems } = await loadFiles({ [path]: edited(minimalFiles[path], from, to) });
    expect(loaded).toBeUndefined();
    expect(brief(problems)).toEqual(expected);
  });
});

describe('references', () => {
  it('are told where they stand, with the nearest name', async () => {
    const { report } = await loadFiles({
      'activities/zuotan.mdx': edited(activity, '[maoyou-butie]', '[maoyou-butie, maoyu-butie]'),
    });
    expect(report).toMatchInlineSnapshot(`
      "错误 xiaocun/activities/zuotan.mdx:16:26 引用的内容不存在
        「policies[1]」里写了 maoyu-butie，但是 policies/ 里没有这个文件。
        怎么改：你是不是想写「maoyou-butie」？到 policies/ 里看看文件名，去掉扩展名再写在这里。"
    `);
  });

  it('are told once for each place, whatever the field', async () => {
    const { problems } = await loadFiles({ 'policies/maoyou-butie.mdx': undefined });
    expect(brief(problems)).toEqual([
      'reference-missing xiaocun/activities/zuotan.mdx:16',
      'reference-missing xiaocun/stories/axiu.mdx:10',
      'reference-missing xiaocun/cases/liqun.mdx:8',
      'link-broken xiaocun/activities/zuotan.mdx:21',
    ]);
  });

  it('may go from a draft to a draft', async () => {
    const draft = (path: keyof typeof minimalFiles) =>
      edited(minimalFiles[path], 'published:', 'draft: true\npublished:');
    const { problems } = await loadFiles({
      'policies/maoyou-butie.mdx': draft('policies/maoyou-butie.mdx'),
      'activities/zuotan.mdx': draft('activities/zuotan.mdx'),
      'stories/axiu.mdx': undefined,
      'cases/liqun.mdx': undefined,
      'notices/tongzhi.mdx': edited(minimalFiles['notices/tongzhi.mdx'], '[座谈](../activities/zuotan.mdx)', '座谈'),
    });
    expect(brief(problems)).toEqual([]);
  });
});

describe('links in the text', () => {
  const withLink = async (href: string) => {
    const { problems } = await loadFiles({
      'stories/axiu.mdx': edited(minimalFiles['stories/axiu.mdx'], '梨花开的时候', `[看看](${href})`),
    });
    return problems.map(({ code, fix }) => `${code} ${/「(.*)」/u.exec(fix)?.[1] ?? ''}`.trim());
  };

  it.each([
    '../policies/maoyou-butie.mdx',
    '../policies/maoyou-butie.mdx#材料',
    '../stories/axiu.mdx',
    'https://example.com/a.mdx',
    'mailto:office@example.com',
    'tel:0351-5550100',
    '/activities.html',
    '/index.html#top',
    '/regions.html',
  ])('may lead to %s', async (href) => {
    expect(await withLink(href)).toEqual([]);
  });

  it.each([
    ['../policies/maoyou-buti.mdx', 'link-broken ../policies/maoyou-butie.mdx'],
    ['policies/maoyou-butie.mdx', 'link-broken ../policies/maoyou-butie.mdx'],
    ['/policies/maoyou-butie.html', 'link-broken ../policies/maoyou-butie.mdx'],
    ['../policies/maoyou-butie', 'link-broken ../policies/maoyou-butie.mdx'],
    ['../policies/../policies/maoyou-butie.mdx', 'link-broken'],
    ['../forms/baoming.yaml', 'link-broken'],
    ['/nowhere.html', 'link-broken'],
    ['../../etc/passwd', 'link-broken'],
  ])('may not lead to %s', async (href, expected) => {
    expect(await withLink(href)).toEqual([expected]);
  });
});

describe('places, phases and colours', () => {
  const inCampaign = async (from: string, to: string) =>
    (await loadFiles({ 'campaign.yaml': edited(minimalFiles['campaign.yaml'], from, to) })).problems;

  it('tells of places it does not know or cannot tell apart', async () => {
    const { report } = await loadFiles({
      'activities/zuotan.mdx': edited(activity, '[太原市]', '[太原, 城区, 深圳市]'),
    });
    expect(report).toMatchInlineSnapshot(`
      "错误 xiaocun/activities/zuotan.mdx:5:15 有几个同名的地区
        「regions」里写的「城区」不止一个：阳泉市/城区、晋城市/城区。
        怎么改：写清是哪一个，如 阳泉市/城区。

      错误 xiaocun/activities/zuotan.mdx:5:19 找不到这个地区
        「regions」里写的「深圳市」不在活动覆盖的地区里。
        怎么改：写全称，如 太原市；县区写成 城市/县区，如 临汾市/吉县；也可以写行政区划代码。"
    `);
    expect(brief(await inCampaign('root: 山西省', 'root: 山西醒'))).toEqual([
      'region-unknown xiaocun/campaign.yaml:19',
    ]);
    expect(brief(await inCampaign('root: 山西省', 'root: 山西省\n  only: [临汾市, 深圳市]'))).toContain(
      'region-unknown xiaocun/campaign.yaml:20',
    );
  });

  it('tells of an entry outside the part that is covered', async () => {
    expect(brief(await inCampaign('root: 山西省', 'root: 山西省\n  only: [临汾市]'))).toEqual([
      'region-unknown xiaocun/activities/zuotan.mdx:5',
    ]);
  });

  it('tells of phases in the wrong order', async () => {
    expect(brief(await inCampaign('start: 2021-02-10', 'start: 2021-01-10'))).toEqual([
      'phases-order xiaocun/campaign.yaml:16',
    ]);
    expect(await inCampaign('start: 2021-02-10', 'start: 2021-01-20')).toEqual([]);
  });
});

describe('files that are not what their name says', () => {
  it('tells of a file where a folder should be: what should be in it would be missing without a word', async () => {
    const { problems, loaded } = await loadFiles({ 'cases/liqun.mdx': undefined, cases: '不是文件夹' });
    expect(brief(problems)).toEqual(['file-not-folder xiaocun/cases']);
    expect(loaded).toBeUndefined();
  });

  it('names the line of a byte that is no text', async () => {
    const [head = '', tail = ''] = minimalFiles['cases/liqun.mdx'].split('岗位每周');
    const bytes = Buffer.concat([Buffer.from(head), Uint8Array.of(0xff), Buffer.from(tail)]);
    expect(brief((await loadFiles({ 'cases/liqun.mdx': bytes })).problems)).toEqual([
      'file-bytes xiaocun/cases/liqun.mdx:3',
    ]);
  });
});
