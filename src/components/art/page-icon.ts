import type { IconName } from '#art/icons.ts';
import type { PageName } from '#campaign/site-paths.ts';

/** The papercut that stands for each page. */
export const pageIcons: Record<PageName, IconName> = {
  index: 'home',
  activities: 'activity',
  policies: 'policy',
  stories: 'story',
  cases: 'case',
  notices: 'notice',
  timeline: 'timeline',
  regions: 'region',
  search: 'search',
  about: 'people',
  services: 'service',
  letters: 'letter',
  decks: 'deck',
  poster: 'poster',
  orgs: 'organisation',
  channels: 'channel',
  points: 'point',
  tables: 'table',
  stats: 'stats',
  glossary: 'glossary',
  'media-kit': 'media-kit',
  programmes: 'programme',
  screen: 'screen',
};
