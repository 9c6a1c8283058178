import { getRssString } from '@astrojs/rss';
import type { Campaign } from '#campaign/model.ts';
import { entryPath, feedPath } from '#campaign/site-paths.ts';
import { toInstant } from '#lib/china-time.ts';
import { isSample, markSample, siteNameOf } from '#campaign/sample-mark.ts';
import { siteAddress } from '#campaign/site-address.ts';
import { lastChange, newestFirst, type FeedEntry } from './entry.ts';
import { xmlText } from './xml-text.ts';

/**
 * RSS 2.0 of everything published (https://www.rssboard.org/rss-specification), with the address of its own that the
 * RSS Advisory Board's best practices ask for. A day begins at midnight in China, so its `pubDate` is 16:00 GMT the day
 * before.
 * @returns undefined when the site's address is not known: a feed reader cannot follow relative links
 */
export async function rssFeed(campaign: Campaign, entries: readonly FeedEntry[]): Promise<string | undefined> {
  const address = siteAddress(campaign.config.site.url);
  if (!address) return undefined;
  const changed = lastChange(entries);
  return getRssString({
    title: siteNameOf(campaign),
    description: markSample(campaign.config.summary, isSample(campaign)),
    site: address('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>zh-cn</language>',
      changed === undefined ? '' : `<lastBuildDate>${toInstant(changed).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${xmlText(address(feedPath))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: newestFirst(entries).map(({ collection, id, data }) => ({
      title: markSample(data.title, isSample(campaign, data)),
      description: markSample(data.summary, isSample(campaign, data)),
      link: address(entryPath(collection, id)),
      pubDate: toInstant(data.published),
      categories: [...data.topics],
    })),
  });
}
