import type { Campaign, Region } from '#campaign/model.ts';
import {
  channelPath,
  entryPath,
  formPath,
  pagePath,
  regionPath,
  statsPath,
  tablePath,
  type PageName,
} from '#campaign/site-paths.ts';
import { collectionNames } from '#schemas/collections.ts';
import { changedOn, lastChange, type FeedEntry } from './entry.ts';

export interface SitePage {
  path: string;
  /** Known only for what is made of entries. */
  changed?: string | undefined;
}

/** Pages of the campaign's lists and tables. */
const alone: PageName[] = ['orgs', 'channels', 'points', 'tables', 'stats', 'glossary', 'media-kit', 'programmes'];

/**
 * Every page worth finding, in the order of the navigation. The search page is a tool and says nothing by itself, and a
 * list without entries has nothing to find.
 */
export function sitePages(campaign: Campaign, entries: readonly FeedEntry[]): SitePage[] {
  const lists = collectionNames.flatMap((name) => {
    const own = entries.filter(({ collection }) => collection === name);
    if (own.length === 0) return [];
    const pages = own.map((entry) => ({ path: entryPath(name, entry.id), changed: changedOn(entry) }));
    return [{ path: pagePath(name), changed: lastChange(own) }, ...pages];
  });
  const changed = lastChange(entries);
  return [
    { path: pagePath('index'), changed },
    ...lists,
    { path: pagePath('timeline') },
    ...alone.filter((page) => campaign.pages.includes(page)).map((page) => ({ path: pagePath(page) })),
    ...campaign.records.channels.filter(({ code }) => code).map(({ id }) => ({ path: channelPath(id) })),
    ...Object.keys(campaign.forms).map((id) => ({ path: formPath(id) })),
    ...Object.keys(campaign.tables).map((id) => ({ path: tablePath(id) })),
    ...Object.keys(campaign.stats).map((id) => ({ path: statsPath(id) })),
    ...(campaign.pages.includes('regions') ? [{ path: pagePath('regions'), changed }] : []),
    ...below(campaign.region).map(({ code }) => ({ path: regionPath(code), changed })),
    { path: pagePath('about') },
  ];
}

function below({ children }: Region): Region[] {
  return children.flatMap((child) => [child, ...below(child)]);
}
