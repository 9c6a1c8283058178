import { describe, expect, it } from 'vitest';
import { wordsOf, type Block } from '#share/blocks.ts';
import { plainText } from '#share/plain-text.ts';
import { videoWords } from '#share/video-caption.ts';
import { wechatArticle } from '#share/wechat-article.ts';
import { weiboPost } from '#share/weibo-post.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { documentOf } from '../../support/outlet-document.ts';

const lineOf = (block: Block | undefined) => (block?.kind === 'paragraph' ? wordsOf(block.spans) : undefined);
/** The minimal campaign on another day, with changes to one file. */
const on = (asOf: string) => ({
  'campaign.yaml': edited(minimalFiles['campaign.yaml'], 'asOf: 2021-02-01', `asOf: ${asOf}`),
});
const withFields = (file: 'activities/zuotan.mdx' | 'policies/maoyou-butie.mdx' | 'cases/liqun.mdx', fields: string) =>
  ({ [file]: edited(minimalFiles[file], '---\n', `---\n${fields}\n`) }) as Record<string, string>;
const everyText = (document: Awaited<ReturnType<typeof documentOf>>) =>
  [plainText(document), wechatArticle(document), weiboPost(document), ...videoWords(document).script].join('\n');

describe('an activity', () => {
  const due = withFields('activities/zuotan.mdx', 'deadline: 2021-02-08 18:00');

  it('ends with what to do and the form to do it on, while that is open', async () => {
    const document = await documentOf('activities/zuotan', due);
    expect(document.blocks.at(-1)).toEqual({
      kind: 'paragraph',
      spans: [
        { text: '你可以：' },
        {
          text: '打电话报名',
          strong: true,
          to: { kind: 'site', path: '/forms/baoming.html', name: '座谈报名', goal: true },
        },
      ],
    });
    expect(document).toMatchObject({
      when: '2月12日 周五 14:30—16:30',
      until: '报名到2月8日 周一 18:00',
      action: '打电话报名',
      over: false,
    });
    expect(wechatArticle(document)).toContain('《座谈报名》：https://example.com/xiaocun/forms/baoming.html?c=gzh');
  });

  it('says what to do where there is no form, too', async () => {
    const own = edited(minimalFiles['activities/zuotan.mdx'], 'form: baoming\n', '');
    const document = await documentOf('activities/zuotan', { 'activities/zuotan.mdx': own });
    expect(lineOf(document.blocks.at(-1))).toBe('你可以：打电话报名');
    expect(plainText(document)).toContain('你可以：打电话报名\n');
  });

  it.each([
    ['2021-02-09', '报名已截止', '报名截止：2月8日 周一 18:00（已截止）'],
    ['2021-02-13', '活动已结束', '时间：2月12日 周五 14:30—16:30（已结束）'],
  ])('calls nobody on %s', async (asOf, until, fact) => {
    const document = await documentOf('activities/zuotan', { ...due, ...on(asOf) });
    expect(document).toMatchObject({ until, over: true });
    expect(document.action).toBeUndefined();
    expect(everyText(document)).not.toContain('打电话报名');
    expect(everyText(document)).not.toContain('你可以');
    expect(plainText(document)).toContain(fact);
    expect(weiboPost(document)).toContain(`河湾座谈：把想法带回来。${until}。一张写着电话的清单。`);
    expect(videoWords(document).script[2]).toContain(`太原市。${until}。搜`);
  });
});

it('an activity whose form has closed before its own day names no day that is still to come', async () => {
  const later = withFields('activities/zuotan.mdx', 'deadline: 2021-02-12');
  const text = plainText(await documentOf('activities/zuotan', { ...later, ...on('2021-02-11') }));
  expect(text).toContain('报名截止：已截止\n');
});

describe('a form', () => {
  it('says till when, and where it is filled in', async () => {
    const document = await documentOf('forms/baoming');
    expect(document).toMatchObject({ until: '截止：2月10日 周三', action: '填表', over: false });
    expect(lineOf(document.blocks.at(-1))).toBe('在线填：《座谈报名》');
    expect(weiboPost(document)).toContain('截止：2月10日 周三。');
  });

  it('that is closed asks nobody to fill it in, and says whom to ask', async () => {
    const document = await documentOf('forms/baoming', on('2021-02-11'));
    expect(document).toMatchObject({ until: '已经截止', over: true });
    expect(everyText(document)).not.toMatch(/填表|在线填/u);
    expect(plainText(document)).toContain('截止：2月10日 周三（已截止）');
    expect(plainText(document)).toContain('这张表已经截止，填不了了。有事问河湾镇团委：0351-5550100。');
  });
});

describe('a notice', () => {
  it('keeps its urgency, and its imprint behind the attachments', async () => {
    const notice = edited(
      minimalFiles['notices/tongzhi.mdx'],
      'signed: 2021-01-17',
      'signed: 2021-01-17\nurgency: 特急\ncopies: [县团委, 县教育局]\nimprint: {office: 镇团委办公室, day: 2021-01-18}\nattachments: [{title: 日程}]',
    );
    const document = await documentOf('notices/tongzhi', {
      'notices/tongzhi.mdx': `${notice}\n## 附件\n\n上午九点。\n`,
    });
    const text = plainText(document);
    expect(text).toContain('紧急程度：特急');
    expect(text.slice(text.indexOf('【附件】'), text.indexOf('来源：'))).toBe(
      '【附件】\n\n上午九点。\n\n抄送：县团委，县教育局。\n\n镇团委办公室　2021年1月18日印发\n\n',
    );
    expect(wechatArticle(document)).toContain('抄送：县团委，县教育局。');
  });
});

describe('a policy', () => {
  const valid = withFields('policies/maoyou-butie.mdx', 'validFrom: 2021-01-01\nvalidTo: 2021-02-03');

  it('says where it is got, and till when', async () => {
    const { script } = videoWords(await documentOf('policies/maoyou-butie', valid));
    expect(script[2]).toMatch(/^在哪办：镇便民大厅。有效时间：1月1日—2月3日。搜/u);
  });

  it('that is over says so first', async () => {
    const document = await documentOf('policies/maoyou-butie', { ...valid, ...on('2021-02-04') });
    expect(weiboPost(document)).toContain('果苗补贴。有效时间：1月1日—2月3日（已过期）。每亩 300 元。');
    const noted = edited(valid['policies/maoyou-butie.mdx'] ?? '', '300 元', '300 元\n  note: 1月1日—2月3日');
    const dated = (asOf: string) =>
      documentOf('policies/maoyou-butie', { 'policies/maoyou-butie.mdx': noted, ...on(asOf) });
    // A day that the amount names is not said twice, but that it is over is.
    expect((await dated('2021-02-01')).until).toBeUndefined();
    expect((await dated('2021-02-04')).until).toBe('有效时间：1月1日—2月3日（已过期）');
    expect(plainText(document)).toContain('\n有效时间：1月1日—2月3日（已过期）\n');
  });
});

describe('the line that makes people stop', () => {
  it('of a policy says what an amount depends on', async () => {
    const policy = edited(minimalFiles['policies/maoyou-butie.mdx'], '300 元', '300 元\n  note: 栽活了再领');
    const document = await documentOf('policies/maoyou-butie', { 'policies/maoyou-butie.mdx': policy });
    expect(document.hook).toBe('每亩 300 元（栽活了再领）');
    expect(videoWords(document).script[0]).toBe('每亩 300 元，栽活了再领');
    // The hook stands above the facts of an article: it is not said there again.
    expect(wechatArticle(document).split('每亩 300 元（栽活了再领）')).toHaveLength(2);
    expect(plainText(document)).toContain('能得到：每亩 300 元（栽活了再领）');
  });

  it('of a case is what others can take over; figures stand before their labels', async () => {
    const document = await documentOf(
      'cases/liqun',
      withFields('cases/liqun.mdx', 'results: [{value: "4", unit: 个, label: 群，没有一个人进两个}]'),
    );
    expect(document.hook).toBe('岗位写清工钱和吃住');
    expect(plainText(document)).toContain('做成了：4个 群，没有一个人进两个');
    expect(weiboPost(document)).not.toContain('4个');
  });

  it('of a letter is not its title once more', async () => {
    const letter = (title: string) => ({
      'letters/xin.mdx': `---\ntitle: ${title}\nsummary: 两页纸。\npublished: 2021-01-12\nto: 返乡的青年朋友：\nfrom: 河湾镇团委\nsigned: 2021-01-12\n---\n\n见字好。\n`,
    });
    expect((await documentOf('letters/xin', letter('致返乡青年的一封信'))).hook).toBeUndefined();
    expect((await documentOf('letters/xin', letter('腊月里的一封信'))).hook).toBe('致返乡的青年朋友');
  });

  it('is left out where title or summary say it already, whatever signs stand in it', async () => {
    const activity = (gives: string) => ({
      'activities/zuotan.mdx': edited(minimalFiles['activities/zuotan.mdx'], 'gives: 一张写着电话的清单', gives),
    });
    expect((await documentOf('activities/zuotan', activity('gives: 聊岗位，和果园。'))).hook).toBeUndefined();
    expect((await documentOf('activities/zuotan', activity('gives: 把想法带回来'))).hook).toBeUndefined();
    expect((await documentOf('activities/zuotan', activity('gives: 聊岗位和梨园'))).hook).toBe('聊岗位和梨园');
  });
});
