import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import type { Campaign } from '#campaign/model.ts';
import { siteAddress } from '#campaign/site-address.ts';
import { sitePages } from './site-pages.ts';
import type { FeedEntry } from './entry.ts';

/**
 * The pages search engines should know (https://www.sitemaps.org/protocol.html). Not `@astrojs/sitemap`: it joins paths
 * to Astro's `site` and `base`, and our site may lie in a folder while `base` stays `/`.
 * @returns undefined when the site's address is not known
 */
export async function sitemap(campaign: Campaign, entries: readonly FeedEntry[]): Promise<string | undefined> {
  const address = siteAddress(campaign.config.site.url);
  if (!address) return undefined;
  const pages = sitePages(campaign, entries).map(({ path, changed }) => ({
    url: address(path),
    ...(changed && { lastmod: changed }),
  }));
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  return `${(await streamToPromise(Readable.from(pages).pipe(stream))).toString('utf8')}\n`;
}
