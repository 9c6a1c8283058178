import { describe, expect, it } from 'vitest';
import type { Campaign } from '#campaign/model.ts';
import type { EntryFacts, JsonLd, PageFacts } from '#seo/facts.ts';
import { jsonLdText } from '#seo/json-ld/text.ts';
import { pageMetadata } from '#seo/page-metadata.ts';
import { entryOf, published, sampleCampaign } from './sample-campaign.ts';

function ofEntry(campaign: Campaign, entry: EntryFacts): JsonLd[] {
  const { title, summary } = entry.data;
  const path = `/${entry.collection}/${entry.id}.html`;
  return pageMetadata(campaign, { path, title, description: summary, kind: 'article', entry }).jsonLd;
}
const first = (things: JsonLd[]) => things[0];

describe('home', () => {
  const facts: PageFacts = { path: '/index.html', title: '青春兴晋', description: '十件事。', kind: 'home' };

  it('is a site and an event', () => {
    const coOrganisers = [{ name: '山西省学联' }];
    expect(pageMetadata(published({ coOrganisers }), facts).jsonLd).toMatchInlineSnapshot(`
      [
        {
          "@context": "https://schema.org",
          "@type": "WebSite",
          "description": "十件事。",
          "inLanguage": "zh-CN",
          "name": "青春兴晋",
          "publisher": {
            "@type": "Organization",
            "name": "共青团山西省委",
            "url": "https://organiser.example.org/",
          },
          "url": "https://x.cn/zt/q/",
        },
        {
          "@context": "https://schema.org",
          "@type": "Event",
          "description": "十件事。",
          "endDate": "2019-02-28",
          "eventStatus": "https://schema.org/EventScheduled",
          "location": [
            {
              "@type": "Place",
              "address": {
                "@type": "PostalAddress",
                "addressCountry": "CN",
                "addressRegion": "山西省",
              },
              "name": "山西省",
            },
          ],
          "name": "青春兴晋",
          "organizer": [
            {
              "@type": "Organization",
              "name": "共青团山西省委",
              "url": "https://organiser.example.org/",
            },
            {
              "@type": "Organization",
              "name": "山西省学联",
            },
          ],
          "startDate": "2018-12-21",
          "url": "https://x.cn/zt/q/",
        },
      ]
    `);
  });
});

describe('an activity', () => {
  const times = { start: '2019-01-26 14:30', end: '2019-01-26 17:00' };

  it('is an event of the campaign, in China’s time', () => {
    const entry = entryOf('activities', { ...times, regions: ['141028'], place: '县文化馆', audience: ['大学生'] });
    expect(first(ofEntry(published(), entry))).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@type": "Event",
        "audience": [
          {
            "@type": "Audience",
            "audienceType": "大学生",
          },
        ],
        "description": "一句摘要。",
        "endDate": "2019-01-26T17:00:00+08:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "inLanguage": "zh-CN",
        "location": [
          {
            "@type": "Place",
            "address": {
              "@type": "PostalAddress",
              "addressCountry": "CN",
              "addressLocality": "临汾市吉县",
              "addressRegion": "山西省",
            },
            "name": "县文化馆",
          },
        ],
        "name": "标题",
        "organizer": {
          "@type": "Organization",
          "name": "各市团委",
        },
        "startDate": "2019-01-26T14:30:00+08:00",
        "superEvent": {
          "@type": "Event",
          "endDate": "2019-02-28",
          "name": "青春兴晋",
          "startDate": "2018-12-21",
          "url": "https://x.cn/zt/q/",
        },
        "url": "https://x.cn/zt/q/activities/x.html",
      }
    `);
  });

  it('keeps a bare day bare and leaves an unknown start out', () => {
    expect(first(ofEntry(published(), entryOf('activities', { start: '2019-01-26' })))).toMatchObject({
      startDate: '2019-01-26',
    });
    expect(first(ofEntry(published(), entryOf('activities')))).not.toHaveProperty('startDate');
  });

  it.each([
    ['everywhere', [], [['山西省', '山西省', undefined]]],
    ['one city', ['1401'], [['太原市', '山西省', '太原市']]],
    [
      'a county and a city',
      ['141028', '1401'],
      [
        ['吉县', '山西省', '临汾市吉县'],
        ['太原市', '山西省', '太原市'],
      ],
    ],
    ['a code the campaign does not have', ['3301'], [['山西省', '山西省', undefined]]],
  ])('takes place %s', (_, regions, expected) => {
    const event = first(ofEntry(published(), entryOf('activities', { regions }))) as unknown as {
      location: { name: string; address: { addressRegion?: string; addressLocality?: string } }[];
    };
    expect(event.location.map(({ name, address }) => [name, address.addressRegion, address.addressLocality])).toEqual(
      expected,
    );
  });
});

describe('a policy', () => {
  it('is a service with its basis and validity', () => {
    const entry = entryOf('policies', {
      validFrom: '2019-01-01',
      validTo: '2019-12-31',
      regions: ['1401'],
      basis: { title: '晋人社发〔2018〕1号', url: 'https://gov.example.org/1.html' },
    });
    expect(first(ofEntry(published(), entry))).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "areaServed": [
          {
            "@type": "AdministrativeArea",
            "name": "太原市",
          },
        ],
        "audience": {
          "@type": "Audience",
          "audienceType": "毕业两年内的大学生",
        },
        "availableChannel": {
          "@type": "ServiceChannel",
          "serviceLocation": {
            "@type": "Place",
            "name": "就业服务中心",
          },
        },
        "description": "一句摘要。",
        "name": "标题",
        "offers": {
          "@type": "Offer",
          "validFrom": "2019-01-01",
          "validThrough": "2019-12-31",
        },
        "serviceOutput": {
          "@type": "Thing",
          "name": "每月 1500 元",
        },
        "subjectOf": {
          "@type": "Legislation",
          "name": "晋人社发〔2018〕1号",
          "url": "https://gov.example.org/1.html",
        },
        "url": "https://x.cn/zt/q/policies/x.html",
      }
    `);
  });

  it('offers nothing when nobody said for how long', () => {
    expect(first(ofEntry(published(), entryOf('policies')))).not.toHaveProperty('offers');
  });
});

describe('what is read', () => {
  it.each([
    ['notices', 'NewsArticle'],
    ['stories', 'Article'],
    ['cases', 'Article'],
  ] as const)('%s: %s', (collection, type) => {
    expect(first(ofEntry(published(), entryOf(collection)))).toMatchObject({
      '@type': type,
      headline: '标题',
      datePublished: '2019-01-04',
      url: `https://x.cn/zt/q/${collection}/x.html`,
    });
  });
});

describe('lists', () => {
  const items = [
    { name: '甲', path: '/stories/a.html' },
    { name: '乙', path: '/stories/b.html' },
  ];
  const facts: PageFacts = { path: '/stories.html', title: '故事', description: '先回来的人。', kind: 'list', items };

  it('name what they list, with addresses', () => {
    expect(first(pageMetadata(published(), facts).jsonLd)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "description": "先回来的人。",
        "inLanguage": "zh-CN",
        "mainEntity": {
          "@type": "ItemList",
          "itemListElement": [
            {
              "@type": "ListItem",
              "name": "甲",
              "position": 1,
              "url": "https://x.cn/zt/q/stories/a.html",
            },
            {
              "@type": "ListItem",
              "name": "乙",
              "position": 2,
              "url": "https://x.cn/zt/q/stories/b.html",
            },
          ],
          "numberOfItems": 2,
        },
        "name": "故事",
        "url": "https://x.cn/zt/q/stories.html",
      }
    `);
  });

  it('name what they list, without addresses', () => {
    expect(first(pageMetadata(sampleCampaign(), facts).jsonLd)).toMatchObject({
      mainEntity: {
        numberOfItems: 2,
        itemListElement: [{ '@type': 'ListItem', position: 1, name: '甲' }, { position: 2 }],
      },
    });
  });
});

describe('the way to a page', () => {
  const names = (things: JsonLd[]) => {
    const way = things.at(-1) as unknown as {
      '@type': string;
      itemListElement: { position: number; name: string; item?: string }[];
    };
    return [
      way['@type'],
      ...way.itemListElement.map(({ position, name, item }) => [position, name, item].filter(Boolean).join(' ')),
    ];
  };

  it('is worked out from the entry', () => {
    expect(names(ofEntry(published(), entryOf('policies')))).toEqual([
      'BreadcrumbList',
      '1 青春兴晋 https://x.cn/zt/q/',
      '2 政策 https://x.cn/zt/q/policies.html',
      '3 标题 https://x.cn/zt/q/policies/x.html',
    ]);
  });

  it('is taken as given', () => {
    const breadcrumbs = [
      { name: '首页', path: '/index.html' },
      { name: '地区', path: '/regions.html' },
      { name: '太原市', path: '/regions/1401.html' },
    ];
    const facts: PageFacts = {
      path: '/regions/1401.html',
      title: '太原市',
      description: '太原。',
      kind: 'page',
      breadcrumbs,
    };
    expect(names(pageMetadata(sampleCampaign(), facts).jsonLd)).toEqual([
      'BreadcrumbList',
      '1 首页',
      '2 地区',
      '3 太原市',
    ]);
  });
});

describe('jsonLdText', () => {
  it('cannot end its script or open a comment, and still means the same', () => {
    const data = first(ofEntry(published(), entryOf('stories', { title: '</script><!-- <script>' }))) as JsonLd;
    const text = jsonLdText(data);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(data);
  });
});
