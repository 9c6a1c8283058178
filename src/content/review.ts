import { entryPath, pagePath, statsPath, tablePath } from '#campaign/site-paths.ts';
import type { PageFacts } from '#seo/facts.ts';
import { allEntries, campaign } from '#content/queries.ts';

/** The file a page is made of, when nobody has looked it over yet: `xiaocun/policies/x.mdx`. For the preview only. */
export function fileToReview({ path, entry }: Pick<PageFacts, 'path' | 'entry'>): string | undefined {
  const { id, config, tables, stats } = campaign;
  if (entry) return entry.data.review && `${id}/${entry.collection}/${entry.id}.mdx`;
  if (path === pagePath('index') || path === pagePath('about')) return config.review && `${id}/campaign.yaml`;
  const table = Object.keys(tables).find((name) => path === tablePath(name));
  if (table !== undefined) return tables[table]?.review && `${id}/tables/${table}.yaml`;
  const form = Object.keys(stats).find((name) => path === statsPath(name));
  return form === undefined ? undefined : stats[form]?.data.review && `${id}/stats/${form}.yaml`;
}

/** Addresses of all pages nobody has looked over yet, for the marks on what leads there. */
export async function pagesToReview(): Promise<string[]> {
  const named = (paths: Record<string, string | undefined>) =>
    Object.entries(paths).flatMap(([path, review]) => (review === undefined ? [] : [path]));
  const entries = (await allEntries()).filter(({ data }) => data.review !== undefined);
  return [
    ...entries.map(({ collection, id }) => entryPath(collection, id)),
    ...named(Object.fromEntries(Object.entries(campaign.tables).map(([id, { review }]) => [tablePath(id), review]))),
    ...named(Object.fromEntries(Object.entries(campaign.stats).map(([id, { data }]) => [statsPath(id), data.review]))),
  ];
}
