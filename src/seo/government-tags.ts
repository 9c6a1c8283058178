import { dayOf, timeOf } from '#lib/china-time.ts';
import { contentSource } from './content-source.ts';
import type { MetaTag } from './facts.ts';
import type { PageContext } from './page-context.ts';

/**
 * Tags of 《政府网站网页标签规范》 (attached to 国办发〔2017〕47号): site tags on every page, column tags on lists, content tags
 * on articles. What is not known is left out. `Description` is not repeated: to HTML it is the same name as the
 * `description` every page has, and a page may have one only (HTML, 4.2.5.1).
 */
export function governmentTags(page: PageContext): MetaTag[] {
  return [...siteTags(page), ...columnTags(page), ...articleTags(page)].flatMap(([name, content]) =>
    content ? [{ name, content }] : [],
  );
}

type Pair = [name: string, content: string | undefined];

function siteTags({ campaign, words }: PageContext): Pair[] {
  const { url, idCode } = campaign.config.site;
  return [
    ['SiteName', words.siteName],
    ['SiteDomain', url && new URL(url).host],
    ['SiteIDCode', idCode],
  ];
}

function columnTags({ facts: { column, kind } }: PageContext): Pair[] {
  if (!column || kind === 'notfound') return [];
  const name: Pair = ['ColumnName', column.name];
  const type: Pair = ['ColumnType', column.type];
  if (kind === 'article') return [name, type];
  return [name, ['ColumnDescription', column.description], ['ColumnKeywords', column.keywords.join(',')], type];
}

function articleTags({ facts: { kind, entry }, words, url, imageUrl }: PageContext): Pair[] {
  if (kind !== 'article' || !entry) return [];
  const { published, topics, audience } = entry.data;
  return [
    ['ArticleTitle', words.title],
    // The standard wants a time of day; entries only have a day.
    ['PubDate', `${dayOf(published)} ${timeOf(published) ?? '00:00'}`],
    ['ContentSource', contentSource(entry)],
    ['Keywords', [...topics, ...audience].join(',')],
    ['Image', imageUrl],
    ['Url', url],
  ];
}
