import { calendarPath, feedPath, jsonFeedPath } from '#campaign/site-paths.ts';
import type { LinkTag } from './facts.ts';
import type { PageContext } from './page-context.ts';

/**
 * The page's one true address, and the same content in other forms. Feeds name absolute addresses throughout, so they
 * exist only when the site's address is known; the calendar, when anything has a day.
 */
export function headLinks({ campaign, words, address, url }: PageContext): LinkTag[] {
  const links: LinkTag[] = [];
  if (url !== undefined) links.push({ rel: 'canonical', href: url });
  if (address) {
    links.push(
      { rel: 'alternate', href: feedPath, type: 'application/rss+xml', title: `${words.siteName} 更新` },
      { rel: 'alternate', href: jsonFeedPath, type: 'application/feed+json', title: `${words.siteName} 更新` },
    );
  }
  if (campaign.calendar)
    links.push({ rel: 'alternate', href: calendarPath, type: 'text/calendar', title: `${words.siteName} 日历` });
  return links;
}
