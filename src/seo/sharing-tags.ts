import { isoInChina } from '#lib/china-time.ts';
import type { MetaTag } from './facts.ts';
import type { PageContext } from './page-context.ts';

/**
 * What share cards read: Open Graph (https://ogp.me), X cards, and the `itemprop` trio of schema.org's Thing that QQ and
 * old WeChat clients look for. Addresses must be absolute, so they appear only when the site's address is known.
 */
export function sharingTags(page: PageContext): MetaTag[] {
  return [
    ...openGraph(page),
    { name: 'twitter:card', content: page.imageUrl ? 'summary_large_image' : 'summary' },
    ...itemprops(page),
  ];
}

function openGraph({ words, facts, url, imageUrl }: PageContext): MetaTag[] {
  const tags: [property: string, content: string | undefined][] = [
    ['og:type', facts.kind === 'article' ? 'article' : 'website'],
    ['og:title', words.title],
    ['og:description', words.description],
    ['og:site_name', words.siteName],
    ['og:locale', 'zh_CN'],
    ['og:url', url],
  ];
  if (facts.image && imageUrl) {
    tags.push(
      ['og:image', imageUrl],
      ['og:image:width', String(facts.image.width)],
      ['og:image:height', String(facts.image.height)],
      ['og:image:alt', facts.image.alt],
    );
  }
  if (facts.kind === 'article' && facts.entry) {
    const { published, updated } = facts.entry.data;
    tags.push(
      ['article:published_time', isoInChina(published)],
      ['article:modified_time', updated && isoInChina(updated)],
    );
    if (facts.column) tags.push(['article:section', facts.column.name]);
  }
  return tags.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

function itemprops({ words, imageUrl }: PageContext): MetaTag[] {
  return [
    { itemprop: 'name', content: words.title },
    { itemprop: 'description', content: words.description },
    ...(imageUrl ? [{ itemprop: 'image', content: imageUrl }] : []),
  ];
}
