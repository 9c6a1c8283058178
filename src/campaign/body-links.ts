import { nearest } from '#lib/nearest.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { collectionNames } from '#schemas/collections.ts';
import type { DraftEntry } from './draft.ts';
import { pageNames, pagePath } from './site-paths.ts';

/** A link to an entry as authors write it: the path of its file, seen from the file they are in. */
const entryLink = new RegExp(`^\\.\\./(?<key>(?:${collectionNames.join('|')})/[^/#?]+)\\.mdx(?:#.*)?$`, 'u');

/** Checks that links in bodies lead somewhere: to another site, to an entry's file, to a page, or to a heading of the page. */
export function checkBodyLinks(drafts: readonly DraftEntry[], options: { problems: ProblemCollector; unread: ReadonlySet<string> }): void {
  const published = drafts.filter(({ entry }) => !entry.data.draft).map(({ entry }) => `${entry.collection}/${entry.id}`);
  const pages = pageNames.map(pagePath);
  for (const { file, report } of drafts) {
    for (const { href, line, column } of report.links) {
      if (/^(?:https?:|mailto:|tel:|#)/iu.test(href)) continue;
      const path = href.split('#')[0] ?? '';
      if (pages.includes(path)) continue;
      const key = entryLink.exec(safeDecode(href))?.groups?.['key'];
      if (key !== undefined && (published.includes(key) || options.unread.has(key))) continue;
      const guess = nearest(path.replace(/^(?:\.{0,2}\/)*/u, '').replace(/\.(?:mdx|html)$/u, ''), published);
      options.problems.add('link-broken', { file, line, column }, { href, nearest: guess === undefined ? undefined : `../${guess}.mdx` });
    }
  }
}

function safeDecode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
