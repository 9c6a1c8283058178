import type { Activity } from '#schemas/activity.ts';
import { collectionNames, type CollectionName } from '#schemas/collections.ts';

/** Pages with names of their own, by the name navigation uses. Which of them a site has: `present-pages.ts`. */
export const pageNames = [
  'index',
  ...collectionNames,
  'timeline',
  'regions',
  'orgs',
  'channels',
  'points',
  'tables',
  'stats',
  'glossary',
  'media-kit',
  'poster',
  'programmes',
  'screen',
  'search',
  'about',
] as const;
export type PageName = (typeof pageNames)[number];

/**
 * Where things are inside a site, as paths from its root. The root is wherever the site is unpacked: the delivery step
 * turns every one of these into a relative address.
 */
export const pagePath = (page: PageName) => `/${page}.html`;
export const entryPath = (collection: CollectionName, id: string) => `/${collection}/${id}.html`;
export const tablePath = (id: string) => `/tables/${id}.html`;
export const statsPath = (id: string) => `/stats/${id}.html`;
export const regionPath = (code: string) => `/regions/${code}.html`;
/** The page of a form; beside it, in a folder of its own, what whoever runs its endpoint needs. */
export const formPath = (id: string) => `/forms/${id}.html`;
export const formFilePath = (id: string, file: FormFile) => `/forms/${id}/${file}`;
/** Where an endpoint may send a visitor back to who has no script. */
export const formReceivedPath = (id: string) => `/forms/${id}/received.html`;
export const formFiles = ['schema.json', 'openapi.json', 'sample.json', 'privacy.md', 'code.png'] as const;
export type FormFile = (typeof formFiles)[number];
/** The page of a group or account, and the picture of its code. */
export const channelPath = (id: string) => `/channels/${id}.html`;
export const channelCodePath = (id: string) => `/channels/${id}.png`;
/** The picture of the code on a deck's last screen. */
export const deckCodePath = (id: string) => `/decks/${id}.png`;
/** Pictures for sharing: link card 1200 × 630, square 500 × 500, poster 1080 × 1920. `campaign` stands for the home page. */
export const cardPath = (name: CardName) => `/cards/${name}.jpg`;
export const squarePath = (name: CardName) => `/cards/${name}-square.jpg`;
export const posterPath = (name: CardName) => `/posters/${name}.png`;
export type CardName = 'campaign' | `${CollectionName}/${string}`;
/** What a visitor's own poster is drawn on: everything but the home town and the name. */
export const ownPosterPath = '/posters/own.png';
/** 外联清单: written at the very end of a build. */
export const egressPath = '/egress.json';
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
