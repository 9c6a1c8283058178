import { describe, expect, it } from 'vitest';
import type { Campaign } from '#campaign/model.ts';
import { collectionNames } from '#schemas/collections.ts';
import type { EntryFacts, MetaTag, PageFacts, PageMetadata } from '#seo/facts.ts';
import { pageMetadata } from '#seo/page-metadata.ts';
import { entryOf, published, sampleCampaign } from './sample-campaign.ts';

const image = { path: '/art/card.png', width: 1200, height: 630, alt: '剪纸：一列火车' };
const home: PageFacts = {
  path: '/index.html',
  title: '青春兴晋',
  description: '十件事，\n 等你回来办。',
  kind: 'home',
  image,
};
const column = { name: '政策', description: '三句话讲清。', keywords: ['政策', '补贴'], type: '政策解读' };
const list: PageFacts = {
  path: '/policies.html',
  title: '政策',
  description: '三句话讲清。',
  kind: 'list',
  column,
  image,
};
const missing: PageFacts = {
  path: '/404.html',
  title: '没有这一页',
  description: '回首页看看。',
  kind: 'notfound',
  column,
  image,
};
const page: PageFacts = { path: '/about.html', title: '关于', description: '谁在办。', kind: 'page', image };

function articleOf(entry: EntryFacts): PageFacts {
  const { title, summary } = entry.data;
  return {
    path: `/${entry.collection}/${entry.id}.html`,
    title,
    description: summary,
    kind: 'article',
    column,
    entry,
    image,
  };
}

const show = ({ name, property, itemprop, content }: MetaTag) =>
  `${name ?? property ?? `(${itemprop ?? ''})`} = ${content}`;
const heads = ({ title, metas, links }: PageMetadata) =>
  [
    title,
    ...metas.map(show),
    ...links.map(({ rel, type, href, title: words }) => [rel, type, href, words].filter(Boolean).join(' ')),
  ].join('\n');
const contentOf = ({ metas }: PageMetadata, key: string) =>
  metas.filter(({ name, property, itemprop }) => (name ?? property ?? itemprop) === key).map(({ content }) => content);

const everyPage: PageFacts[] = [home, list, page, missing, ...collectionNames.map((name) => articleOf(entryOf(name)))];

describe('a page of a published site', () => {
  it('home', () => {
    expect(heads(pageMetadata(published(), home))).toMatchInlineSnapshot(`
      "青春兴晋：春节回家
      description = 十件事， 等你回来办。
      theme-color = #f6eee0
      format-detection = telephone=no, date=no, address=no, email=no
      SiteName = 青春兴晋
      SiteDomain = x.cn
      SiteIDCode = 1400000001
      og:type = website
      og:title = 青春兴晋
      og:description = 十件事， 等你回来办。
      og:site_name = 青春兴晋
      og:locale = zh_CN
      og:url = https://x.cn/zt/q/
      og:image = https://x.cn/zt/q/art/card.png
      og:image:width = 1200
      og:image:height = 630
      og:image:alt = 剪纸：一列火车
      twitter:card = summary_large_image
      (name) = 青春兴晋
      (description) = 十件事， 等你回来办。
      (image) = https://x.cn/zt/q/art/card.png
      canonical https://x.cn/zt/q/
      alternate application/rss+xml /rss.xml 青春兴晋 更新
      alternate application/feed+json /feed.json 青春兴晋 更新
      alternate text/calendar /calendar.ics 青春兴晋 日历"
    `);
  });

  it('list', () => {
    expect(heads(pageMetadata(published(), list))).toMatchInlineSnapshot(`
      "政策 - 青春兴晋
      description = 三句话讲清。
      theme-color = #f6eee0
      format-detection = telephone=no, date=no, address=no, email=no
      SiteName = 青春兴晋
      SiteDomain = x.cn
      SiteIDCode = 1400000001
      ColumnName = 政策
      ColumnDescription = 三句话讲清。
      ColumnKeywords = 政策,补贴
      ColumnType = 政策解读
      og:type = website
      og:title = 政策
      og:description = 三句话讲清。
      og:site_name = 青春兴晋
      og:locale = zh_CN
      og:url = https://x.cn/zt/q/policies.html
      og:image = https://x.cn/zt/q/art/card.png
      og:image:width = 1200
      og:image:height = 630
      og:image:alt = 剪纸：一列火车
      twitter:card = summary_large_image
      (name) = 政策
      (description) = 三句话讲清。
      (image) = https://x.cn/zt/q/art/card.png
      canonical https://x.cn/zt/q/policies.html
      alternate application/rss+xml /rss.xml 青春兴晋 更新
      alternate application/feed+json /feed.json 青春兴晋 更新
      alternate text/calendar /calendar.ics 青春兴晋 日历"
    `);
  });

  it('article', () => {
    const entry = entryOf('notices', { updated: '2019-01-06', topics: ['就业', '创业'], audience: ['大学生'] });
    expect(heads(pageMetadata(published(), articleOf(entry)))).toMatchInlineSnapshot(`
      "标题 - 青春兴晋
      description = 一句摘要。
      theme-color = #f6eee0
      format-detection = telephone=no, date=no, address=no, email=no
      SiteName = 青春兴晋
      SiteDomain = x.cn
      SiteIDCode = 1400000001
      ColumnName = 政策
      ColumnType = 政策解读
      ArticleTitle = 标题
      PubDate = 2019-01-04 00:00
      ContentSource = 共青团山西省委
      Keywords = 就业,创业,大学生
      Image = https://x.cn/zt/q/art/card.png
      Url = https://x.cn/zt/q/notices/x.html
      og:type = article
      og:title = 标题
      og:description = 一句摘要。
      og:site_name = 青春兴晋
      og:locale = zh_CN
      og:url = https://x.cn/zt/q/notices/x.html
      og:image = https://x.cn/zt/q/art/card.png
      og:image:width = 1200
      og:image:height = 630
      og:image:alt = 剪纸：一列火车
      article:published_time = 2019-01-04
      article:modified_time = 2019-01-06
      article:section = 政策
      twitter:card = summary_large_image
      (name) = 标题
      (description) = 一句摘要。
      (image) = https://x.cn/zt/q/art/card.png
      canonical https://x.cn/zt/q/notices/x.html
      alternate application/rss+xml /rss.xml 青春兴晋 更新
      alternate application/feed+json /feed.json 青春兴晋 更新
      alternate text/calendar /calendar.ics 青春兴晋 日历"
    `);
  });
});

describe('a page of a site whose address is not known', () => {
  it('article', () => {
    expect(heads(pageMetadata(sampleCampaign(), articleOf(entryOf('stories'))))).toMatchInlineSnapshot(`
      "标题 - 青春兴晋
      description = 一句摘要。
      theme-color = #f6eee0
      format-detection = telephone=no, date=no, address=no, email=no
      SiteName = 青春兴晋
      ColumnName = 政策
      ColumnType = 政策解读
      ArticleTitle = 标题
      PubDate = 2019-01-04 00:00
      og:type = article
      og:title = 标题
      og:description = 一句摘要。
      og:site_name = 青春兴晋
      og:locale = zh_CN
      article:published_time = 2019-01-04
      article:section = 政策
      twitter:card = summary
      (name) = 标题
      (description) = 一句摘要。
      alternate text/calendar /calendar.ics 青春兴晋 日历"
    `);
  });

  it.each(everyPage.map((facts) => [facts.path, facts] as const))(
    '%s names no address but the organiser’s own',
    (_, facts) => {
      const text = JSON.stringify(pageMetadata(sampleCampaign(), facts));
      const addresses = [...text.matchAll(/https?:\/\/[^"/]+/gu)].map(([address]) => address);
      expect(new Set(addresses).difference(new Set(['https://schema.org', 'https://organiser.example.org']))).toEqual(
        new Set(),
      );
      expect(text).not.toMatch(/rss\.xml|feed\.json|card\.png/u);
    },
  );
});

describe('every page', () => {
  const campaigns: [string, Campaign][] = [
    ['published', published()],
    ['unknown', sampleCampaign()],
    ['sample', published({ sample: true })],
  ];
  describe.each(campaigns)('%s', (_, campaign) => {
    it.each(everyPage.map((facts) => [facts.path, facts] as const))(
      '%s has each tag once, filled, on one line',
      (__, facts) => {
        const { metas, title, links } = pageMetadata(campaign, facts);
        const keys = metas.map(
          ({ name, property, itemprop }) =>
            `${itemprop === undefined ? '' : 'itemprop '}${(name ?? property ?? itemprop ?? '').toLowerCase()}`,
        );
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
        for (const text of [title, ...metas.map(({ content }) => content)]) expect(text).toMatch(/^\S.*\S$/u);
        expect(links.filter(({ rel }) => rel === 'canonical')).toHaveLength(
          campaign.config.site.url && facts.kind !== 'notfound' ? 1 : 0,
        );
      },
    );
  });
});

describe('a missing page', () => {
  it('has no address to share, and leaves it to the status 404 not to be found', () => {
    const metadata = pageMetadata(published(), missing);
    expect(contentOf(metadata, 'robots')).toEqual([]);
    expect(contentOf(metadata, 'og:url')).toEqual([]);
    expect(contentOf(metadata, 'ColumnName')).toEqual([]);
    expect(metadata.jsonLd).toEqual([]);
  });

  it.each([home, list, page])('$kind may be found', (facts) => {
    expect(contentOf(pageMetadata(published({ sample: true }), facts), 'robots')).toEqual([]);
  });
});

describe('made-up content', () => {
  const carriers = ['ArticleTitle', 'og:title', 'og:description', 'name', 'description'];

  it('says so on a sample site, wherever its title goes', () => {
    const metadata = pageMetadata(published({ sample: true }), articleOf(entryOf('notices')));
    expect(metadata.title).toBe('标题 - 青春兴晋（示例站点）');
    for (const key of carriers) for (const content of contentOf(metadata, key)) expect(content).toMatch(/^【示例】/u);
    expect(metadata.jsonLd[0]).toMatchObject({
      '@type': 'Article',
      headline: '【示例】标题',
      description: '【示例】一句摘要。',
    });
    expect(metadata.jsonLd[0]).not.toHaveProperty('publisher');
  });

  it('says so as the only sample of a real site', () => {
    const metadata = pageMetadata(published(), articleOf(entryOf('stories', { sample: true })));
    expect(metadata.title).toBe('【示例】标题 - 青春兴晋');
    for (const key of carriers) for (const content of contentOf(metadata, key)) expect(content).toMatch(/^【示例】/u);
  });

  it('is not marked twice', () => {
    const facts = articleOf(entryOf('stories', { sample: true, title: '示例：小杨回来了' }));
    expect(contentOf(pageMetadata(published(), facts), 'ArticleTitle')).toEqual(['示例：小杨回来了']);
  });

  it('leaves real content alone', () => {
    expect(JSON.stringify(pageMetadata(published(), articleOf(entryOf('stories'))))).not.toContain('示例');
  });
});

it('a page about an entry that is no article has no article tags', () => {
  const metadata = pageMetadata(published(), { ...articleOf(entryOf('notices')), kind: 'page' });
  for (const key of ['ArticleTitle', 'PubDate', 'ContentSource', 'article:published_time'])
    expect(contentOf(metadata, key)).toEqual([]);
});

describe('the source of an article', () => {
  it.each([
    ['is what the entry says', entryOf('notices', { source: '新华网' }), ['新华网']],
    ['is the issuer of a notice', entryOf('notices'), ['共青团山西省委']],
    ['is not made up', entryOf('stories'), []],
  ])('%s', (_, entry, expected) => {
    expect(contentOf(pageMetadata(published(), articleOf(entry)), 'ContentSource')).toEqual(expected);
  });
});
