import type { Article, NewsArticle } from 'schema-dts';
import { isoInChina } from '#lib/china-time.ts';
import { contentSource } from '../content-source.ts';
import type { EntryFacts } from '../facts.ts';
import type { EntryContext } from '../page-context.ts';
import { organisation } from './campaign.ts';

/** A notice is news (https://schema.org/NewsArticle); a story or a case is an article, all the more when it is a sample. */
export function article(
  page: EntryContext<EntryFacts<'notices' | 'stories' | 'cases' | 'letters' | 'decks'>>,
): Article | NewsArticle {
  const { campaign, words, entry, url, imageUrl } = page;
  const { published, updated, topics, audience } = entry.data;
  const source = contentSource(entry);
  const keywords = [...topics, ...audience];
  return {
    '@type': entry.collection === 'notices' && !words.sample ? 'NewsArticle' : 'Article',
    headline: words.title,
    description: words.description,
    datePublished: isoInChina(published),
    ...(updated && { dateModified: isoInChina(updated) }),
    ...(source && { author: { '@type': 'Organization', name: source } }),
    ...(!words.sample && { publisher: organisation(campaign.config.organiser) }),
    ...(keywords.length > 0 && { keywords: keywords.join(',') }),
    inLanguage: 'zh-CN',
    ...(imageUrl && { image: imageUrl }),
    ...(url && { url, mainEntityOfPage: url }),
  } as Article | NewsArticle;
}
