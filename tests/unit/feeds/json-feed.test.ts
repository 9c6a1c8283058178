import { describe, expect, it } from 'vitest';
import { jsonFeed } from '#feeds/json-feed.ts';
import { entryOf, published, sampleCampaign } from '../seo/sample-campaign.ts';

describe('jsonFeed', () => {
  it('is not there when the address is not known', () => {
    expect(jsonFeed(sampleCampaign(), [entryOf('cases')])).toBeUndefined();
  });

  it('is this', () => {
    const entries = [
      entryOf('cases', { published: '2019-01-03' }),
      entryOf('stories', { updated: '2019-01-18', source: '新华网', topics: ['创业'], sample: true }),
    ];
    expect(JSON.parse(jsonFeed(published(), entries) ?? '')).toMatchInlineSnapshot(`
      {
        "description": "十件事，等你回来办。",
        "feed_url": "https://x.cn/zt/q/feed.json",
        "home_page_url": "https://x.cn/zt/q/",
        "items": [
          {
            "authors": [
              {
                "name": "新华网",
              },
            ],
            "content_text": "【示例】一句摘要。",
            "date_modified": "2019-01-18T00:00:00+08:00",
            "date_published": "2019-01-04T00:00:00+08:00",
            "id": "https://x.cn/zt/q/stories/x.html",
            "tags": [
              "创业",
            ],
            "title": "【示例】标题",
            "url": "https://x.cn/zt/q/stories/x.html",
          },
          {
            "content_text": "一句摘要。",
            "date_published": "2019-01-03T00:00:00+08:00",
            "id": "https://x.cn/zt/q/cases/x.html",
            "title": "标题",
            "url": "https://x.cn/zt/q/cases/x.html",
          },
        ],
        "language": "zh-CN",
        "title": "青春兴晋",
        "version": "https://jsonfeed.org/version/1.1",
      }
    `);
  });
});
