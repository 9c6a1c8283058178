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
      "#小村归来# 河湾座谈：把想法带回来。一张写着电话的清单。2月12日 周五 14:30—16:30。二月十二日下午在文化站，聊岗位和果园。你可以：打电话报名 https://example.com/xiaocun/activities/zuotan.html?c=weibo
      "
    `);
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
