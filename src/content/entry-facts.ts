import { pagePath } from '#campaign/site-paths.ts';
import { column, type ColumnName } from '#content/columns.ts';
import type { PageFacts } from '#seo/facts.ts';
import { pageLabels } from '#content/navigation.ts';
import { campaign, type SiteEntry } from '#content/queries.ts';

/** What a list page tells about itself. */
export function listFacts(name: ColumnName): PageFacts {
  const own = column(name);
  return {
    path: pagePath(name),
    title: own.name,
    description: `${campaign.config.title}：${own.description}`,
    kind: 'list',
    column: own,
    breadcrumbs: [
      { name: pageLabels.index, path: pagePath('index') },
      { name: own.name, path: pagePath(name) },
    ],
  };
}

/** What the page of an entry tells about itself. */
export function entryFacts(entry: SiteEntry): PageFacts {
  const list = listFacts(entry.collection);
  return {
    path: entry.href,
    title: entry.data.title,
    description: entry.data.summary,
    kind: 'article',
    entry,
    ...(list.column && { column: list.column }),
    breadcrumbs: [...(list.breadcrumbs ?? []), { name: entry.data.title, path: entry.href }],
  };
}

/** What a page that is neither list nor entry tells about itself. */
export function plainFacts(
  path: string,
  title: string,
  description: string,
  above: { name: string; path: string }[] = [],
): PageFacts {
  return {
    path,
    title,
    description,
    kind: 'page',
    breadcrumbs: [{ name: pageLabels.index, path: pagePath('index') }, ...above, { name: title, path }],
  };
}

/** What a page below a list that is not an entry (a table, a form to fill in) tells about itself. */
export function pageBelow(list: ColumnName, path: string, own: { title: string; summary: string }): PageFacts {
  const above = listFacts(list);
  return {
    path,
    title: own.title,
    description: own.summary,
    kind: 'page',
    ...(above.column && { column: above.column }),
    breadcrumbs: [...(above.breadcrumbs ?? []), { name: own.title, path }],
  };
}
