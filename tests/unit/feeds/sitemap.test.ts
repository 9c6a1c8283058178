import { describe, expect, it } from 'vitest';
import { sitemap } from '#feeds/sitemap.ts';
import { entryOf, published, sampleCampaign } from '../seo/sample-campaign.ts';
import { parseXml, textOf } from './xml.ts';

const entries = [
  entryOf('stories', { updated: '2019-01-18' }),
  entryOf('stories', {}, 'y'),
  entryOf('policies', { published: '2019-01-09' }),
];

describe('sitemap', () => {
  it('is not there when the address is not known', async () => {
    expect(await sitemap(sampleCampaign(), entries)).toBeUndefined();
  });

  it('lists what is worth finding, each once, with the day it changed', async () => {
    const document = parseXml((await sitemap(published(), entries)) ?? '');
    expect([document.name, document.attributes]).toEqual([
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    ]);
    const lines = document.children.map((url) =>
      [textOf(url, 'loc'), textOf(url, 'lastmod')].filter(Boolean).join(' '),
    );
    expect(new Set(lines).size).toBe(lines.length);
    expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      https://x.cn/zt/q/ 2019-01-18
      https://x.cn/zt/q/policies.html 2019-01-09
      https://x.cn/zt/q/policies/x.html 2019-01-09
      https://x.cn/zt/q/stories.html 2019-01-18
      https://x.cn/zt/q/stories/x.html 2019-01-18
      https://x.cn/zt/q/stories/y.html 2019-01-04
      https://x.cn/zt/q/timeline.html
      https://x.cn/zt/q/regions.html 2019-01-18
      https://x.cn/zt/q/regions/1401.html 2019-01-18
      https://x.cn/zt/q/regions/1410.html 2019-01-18
      https://x.cn/zt/q/regions/141028.html 2019-01-18
      https://x.cn/zt/q/about.html
      "
    `);
  });

  it('keeps marks that XML uses', async () => {
    const document = parseXml((await sitemap(published({ site: { url: 'https://x.cn/a&b/' } }), [])) ?? '');
    expect(document.children[0] && textOf(document.children[0], 'loc')).toBe('https://x.cn/a&b/');
  });

  it('is the same every time', async () => {
    expect(await sitemap(published(), entries)).toBe(await sitemap(published(), entries));
  });
});
