import type { Activity } from '#schemas/activity.ts';
import { collectionNames, type CollectionName } from '#schemas/collections.ts';

/** Pages every site has, by the name navigation uses. */
export const pageNames = ['index', ...collectionNames, 'timeline', 'regions', 'search', 'about'] as const;
export type PageName = (typeof pageNames)[number];

/**
 * Where things are inside a site, as paths from its root. The root is wherever the site is unpacked: the delivery step
 * turns every one of these into a relative address.
 */
export const pagePath = (page: PageName) => `/${page}.html`;
export const entryPath = (collection: CollectionName, id: string) => `/${collection}/${id}.html`;
export const regionPath = (code: string) => `/regions/${code}.html`;
export const calendarPath = '/calendar.ics';
export const feedPath = '/rss.xml';
export const jsonFeedPath = '/feed.json';

/** Where an activity's own calendar file is; undefined when it has no day to write down. */
export function activityCalendarPath(activity: {
  id: string;
  data: Pick<Activity, 'start' | 'deadline'>;
}): string | undefined {
  const { start, deadline } = activity.data;
  return start === undefined && deadline === undefined ? undefined : `/activities/${activity.id}.ics`;
}
