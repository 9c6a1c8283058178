import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EntryDocument } from '#share/entry-document.ts';
import { weiboLength } from '#share/weibo-length.ts';
import { weiboPost } from '#share/weibo-post.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { documentOf } from '../../support/outlet-document.ts';

let story: EntryDocument;
beforeAll(async () => {
  story = await documentOf('stories/axiu');
});

describe('a post', () => {
  it('has the topic, the title, what matters, and the link with its place', () => {
    expect(weiboPost(story)).toMatchInlineSnapshot(`
      "#小村归来# 阿秀回来种梨。离开城里的第三年，她有了二十亩梨树。 https://example.com/xiaocun/stories/axiu.html?c=weibo
      "
    `);
  });

  it('says till when and what to do', async () => {
    expect(weiboPost(await documentOf('activities/zuotan'))).toMatchInlineSnapshot(`
      "#小村归来# 河湾座谈：把想法带回来。一张写着电话的清单。2月12日 周五 14:30—16:30，太原市。二月十二日下午在文化站，聊岗位和果园。你可以：打电话报名 https://example.com/xiaocun/activities/zuotan.html?c=weibo
      "
    `);
  });

  it('says day and place first, then till when, and neither without room for both', () => {
    const event = { ...story, when: '2月5日 周三', where: '客运站门口', until: '报名到1月31日 周五' };
    expect(weiboPost(event)).toContain('阿秀回来种梨。2月5日 周三，客运站门口。报名到1月31日 周五。离开城里');
    expect(weiboPost({ ...event, where: '门'.repeat(80) })).toContain('。2月5日 周三。报名到');
    expect(weiboPost({ ...story, where: '在河湾村' })).not.toContain('在河湾村');
  });

  it('takes no sentence behind one that does not fit, but the beginning of that one', () => {
    const long = `小杨回到塬上种了三百亩苹果，${'第二年春天又遇上霜，'.repeat(8)}最后活了下来。`;
    expect(weiboPost({ ...story, summary: `${long}他不后悔。` })).toMatch(
      /阿秀回来种梨。小杨回到塬上种了三百亩苹果(?:，第二年春天又遇上霜)+。 https/u,
    );
    expect(weiboPost({ ...story, summary: `第一句短。${long}他不后悔。` })).toContain('阿秀回来种梨。第一句短。 https');
    expect(weiboPost({ ...story, summary: `${'没有停顿的长句'.repeat(20)}。他不后悔。` })).toContain(
      '阿秀回来种梨 https',
    );
  });

  it('leaves out what is pleasant before what is needed', () => {
    const post = weiboPost({ ...story, hook: '好'.repeat(90), when: '2月5日', action: '报名上车', summary: '一句。' });
    expect(post).toContain('阿秀回来种梨。2月5日，在河湾村。一句。你可以：报名上车 https');
  });

  it('carries the topics of the campaign, and 示例 where something is made up', async () => {
    const changed = edited(
      minimalFiles['campaign.yaml'],
      'regions:',
      'share: {topics: [回家 过年, 小村归来]}\nregions:',
    );
    const own = { 'campaign.yaml': edited(changed, 'summary: 河湾', 'sample: true\nsummary: 河湾') };
    expect(weiboPost(await documentOf('stories/axiu', own))).toMatch(/^#回家过年# #小村归来# 【示例】阿秀/u);
  });

  it('has no link as long as nobody knows where the site will be', async () => {
    const own = {
      'campaign.yaml': edited(
        minimalFiles['campaign.yaml'],
        /site:\n.*\n/u.exec(minimalFiles['campaign.yaml'])?.[0] ?? '',
        '',
      ),
    };
    expect(weiboPost(await documentOf('stories/axiu', own))).not.toContain('http');
  });
});

/** Text as authors may write it: Han, Latin, signs of Weibo, everything. */
const words = (maxLength: number) =>
  fc
    .array(
      fc.constantFrom(
        ...[
          '春节',
          '回家',
          '山西',
          '。',
          '，',
          '“',
          '”',
          '…',
          '！',
          ' ',
          '#',
          '@',
          'NASA',
          '2019',
          '20 万元',
          '🍐',
          '𠮷',
        ],
      ),
      { minLength: 1, maxLength },
    )
    .map((parts) => parts.join(''));

it('is never longer than 140, has tag and link whole, and cuts no word', () => {
  fc.assert(
    fc.property(
      fc.record({
        title: words(60),
        summary: words(80),
        hook: fc.option(words(20), { nil: undefined }),
        when: fc.option(words(8), { nil: undefined }),
        where: fc.option(words(20), { nil: undefined }),
        until: fc.option(words(8), { nil: undefined }),
        over: fc.boolean(),
        action: fc.option(words(6), { nil: undefined }),
        sample: fc.boolean(),
        topics: fc.array(fc.constantFrom('归来', '春节 回家', '#带井号#', '二十个字的话题真的很长很长很长很长很长'), {
          minLength: 1,
          maxLength: 3,
        }),
        url: fc.constantFrom(
          'https://a.cn/',
          'https://www.example.gov.cn/zt/2019/',
          `https://example.com/${'长'.repeat(60)}/`,
        ),
      }),
      ({ url, ...fields }) => {
        const { campaign } = story;
        const config = { ...campaign.config, site: { url } };
        const post = weiboPost({ ...story, ...fields, campaign: { ...campaign, config } }).trimEnd();
        expect(weiboLength(post)).toBeLessThanOrEqual(140);
        const [, tag = ''] = /^#([^#\s]+)#/u.exec(post) ?? [];
        expect(fields.topics.map((topic) => topic.replaceAll(/[#\s]/gu, ''))).toContain(tag);
        expect(post).toMatch(/ https:\/\/\S+stories\/axiu\.html\?c=weibo$/u);
        // No # but the two of each topic: another would open one.
        expect((post.match(/#/gu) ?? []).length % 2).toBe(0);
        const cut = post.slice(0, post.lastIndexOf(' ')).split('…')[0] ?? '';
        expect(cut).not.toMatch(/(?:NAS|NA|201|20 万|春|回)$/u);
      },
    ),
    { numRuns: 300 },
  );
});
