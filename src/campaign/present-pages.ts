import type { CollectionName } from '#schemas/collections.ts';
import type { Campaign, Entry } from './model.ts';
import { pageNames, type PageName } from './site-paths.ts';

type Content = Pick<Campaign, 'organisations' | 'records' | 'tables' | 'stats'> & {
  /** Undefined where it could not be read. */
  region: Campaign['region'] | undefined;
};

/** Pages that are made only when there is something to put on them. All others every site has. */
const optional: Partial<Record<PageName, (content: Content, has: (name: CollectionName) => boolean) => boolean>> = {
  regions: ({ region }) => region?.level !== 'country',
  services: (_content, has) => has('services'),
  letters: (_content, has) => has('letters'),
  decks: (_content, has) => has('decks'),
  orgs: ({ organisations }) => organisations.length > 0,
  channels: ({ records }) => records.channels.length > 0,
  points: ({ records }) => records.points.length > 0,
  glossary: ({ records }) => records.terms.length > 0,
  'media-kit': ({ records }) => records.items.length > 0,
  programmes: ({ records }) => records.programmes.length > 0,
  tables: ({ tables }) => Object.keys(tables).length > 0,
  stats: ({ stats }) => Object.keys(stats).length > 0,
};

/** The pages a site with this content has, in the order of `pageNames`. */
export function presentPages(content: Content, entries: readonly Pick<Entry, 'collection'>[]): PageName[] {
  const has = (name: CollectionName) => entries.some(({ collection }) => collection === name);
  return pageNames.filter((page) => optional[page]?.(content, has) ?? true);
}
