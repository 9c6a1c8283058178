import type { Campaign } from '#campaign/model.ts';
import { entryPath, jsonFeedPath } from '#campaign/site-paths.ts';
import { dayOf, isoInChina, timeOf } from '#lib/china-time.ts';
import { isSample, markSample, siteNameOf } from '#campaign/sample-mark.ts';
import { siteAddress } from '#campaign/site-address.ts';
import { newestFirst, type FeedEntry } from './entry.ts';

/** Dates of a JSON Feed are RFC 3339: never a bare day. */
const rfc3339 = (moment: string) => isoInChina(`${dayOf(moment)} ${timeOf(moment) ?? '00:00'}`);

/**
 * JSON Feed 1.1 of everything published (https://www.jsonfeed.org/version/1.1/). An item must have content; the text of
 * an entry needs the site's styles and pictures, so its summary stands in for it and the reader is led to the page.
 * @returns undefined when the site's address is not known
 */
export function jsonFeed(campaign: Campaign, entries: readonly FeedEntry[]): string | undefined {
  const address = siteAddress(campaign.config.site.url);
  if (!address) return undefined;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: siteNameOf(campaign),
    home_page_url: address('/'),
    feed_url: address(jsonFeedPath),
    description: markSample(campaign.config.summary, isSample(campaign)),
    language: 'zh-CN',
    items: newestFirst(entries).map((entry) => item(campaign, entry, address(entryPath(entry.collection, entry.id)))),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function item(campaign: Campaign, { data }: FeedEntry, url: string) {
  const { source, updated, topics, audience } = data;
  const tags = [...topics, ...audience];
  return {
    id: url,
    url,
    title: markSample(data.title, isSample(campaign, data)),
    content_text: markSample(data.summary, isSample(campaign, data)),
    date_published: rfc3339(data.published),
    ...(updated && { date_modified: rfc3339(updated) }),
    ...(source && { authors: [{ name: source }] }),
    ...(tags.length > 0 && { tags }),
  };
}
