import { describe, expect, it } from 'vitest';
import { rssFeed } from '#feeds/rss.ts';
import { entryOf, published, sampleCampaign } from '../seo/sample-campaign.ts';
import { parseXml, textOf, within, type Element } from './xml.ts';

const entries = [
  entryOf('stories', { published: '2019-01-02' }, 'b'),
  entryOf('stories', { published: '2019-01-02', updated: '2019-01-18', topics: ['创业', '就业'] }, 'a'),
  entryOf('policies', { published: '2019-01-09' }),
];

async function channelOf(...args: Parameters<typeof rssFeed>): Promise<Element> {
  const [channel] = within(parseXml((await rssFeed(...args)) ?? ''), 'channel');
  if (!channel) throw new Error('no channel');
  return channel;
}

describe('rssFeed', () => {
  it('is not there when the address is not known', async () => {
    expect(await rssFeed(sampleCampaign(), entries)).toBeUndefined();
  });

  it('is this', async () => {
    expect((await rssFeed(published(), entries.slice(1, 2)))?.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
      <title>青春兴晋</title>
      <description>十件事，等你回来办。</description>
      <link>https://x.cn/zt/q/</link>
      <language>zh-cn</language>
      <lastBuildDate>Thu, 17 Jan 2019 16:00:00 GMT</lastBuildDate>
      <atom:link href="https://x.cn/zt/q/rss.xml" rel="self" type="application/rss+xml"/>
      <item>
      <title>标题</title>
      <link>https://x.cn/zt/q/stories/a.html</link>
      <guid isPermaLink="true">https://x.cn/zt/q/stories/a.html</guid>
      <description>一句摘要。</description>
      <pubDate>Tue, 01 Jan 2019 16:00:00 GMT</pubDate>
      <category>创业</category>
      <category>就业</category>
      </item>
      </channel>
      </rss>"
    `);
  });

  it('leads below the folder the site is in, newest first, in an order that never changes', async () => {
    const links = async (list: typeof entries) =>
      within(await channelOf(published(), list), 'item').map((item) => textOf(item, 'link'));
    const expected = [
      'https://x.cn/zt/q/policies/x.html',
      'https://x.cn/zt/q/stories/a.html',
      'https://x.cn/zt/q/stories/b.html',
    ];
    expect(await links(entries)).toEqual(expected);
    expect(await links(entries.toReversed())).toEqual(expected);
  });

  it('names a day by the instant it begins in China', async () => {
    const [item] = within(await channelOf(published(), entries), 'item');
    expect(item && textOf(item, 'pubDate')).toBe('Tue, 08 Jan 2019 16:00:00 GMT');
    expect(new Date((item && textOf(item, 'pubDate')) ?? '').toISOString()).toBe('2019-01-08T16:00:00.000Z');
  });

  it('knows its own address, with marks that XML uses', async () => {
    const channel = await channelOf(published({ site: { url: 'https://x.cn/a&amp;b/' } }), entries);
    expect(within(channel, 'atom:link')[0]?.attributes).toEqual({
      href: 'https://x.cn/a&amp;b/rss.xml',
      rel: 'self',
      type: 'application/rss+xml',
    });
    expect(textOf(channel, 'link')).toBe('https://x.cn/a&amp;b/');
  });

  it('keeps marks that XML uses in its texts', async () => {
    const title = '“A&B” <b>粗</b> ]]> &lt;';
    const [item] = within(await channelOf(published(), [entryOf('cases', { title })]), 'item');
    expect(item && textOf(item, 'title')).toBe(title);
  });

  it('says 示例 of what is made up', async () => {
    const titles = async (sample: boolean) =>
      within(
        await channelOf(published({ sample }), [entryOf('cases', {}, 'a'), entryOf('cases', { sample: true }, 'b')]),
        'item',
      ).map((item) => textOf(item, 'title'));
    expect(await titles(false)).toEqual(['标题', '【示例】标题']);
    expect(await titles(true)).toEqual(['【示例】标题', '【示例】标题']);
  });

  it('stands without entries', async () => {
    const channel = await channelOf(published(), []);
    expect(within(channel, 'item')).toEqual([]);
    expect(within(channel, 'lastBuildDate')).toEqual([]);
  });
});
