import { nearest } from '#lib/nearest.ts';
import { readEntryLink } from '#mdx/entry-link.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import type { DraftEntry } from './draft.ts';
import { pageNames, pagePath } from './site-paths.ts';

/** Checks that links in bodies lead somewhere: to another site, to an entry's file, to a page, or to a heading of the page. */
export function checkBodyLinks(drafts: readonly DraftEntry[], options: { problems: ProblemCollector; unread: ReadonlySet<string> }): void {
  const published = drafts.filter(({ entry }) => !entry.data.draft).map(({ entry }) => `${entry.collection}/${entry.id}`);
  const pages = pageNames.map(pagePath);
  for (const { file, report } of drafts) {
    for (const { href, line, column } of report.links) {
      if (/^(?:https?:|mailto:|tel:|#)/iu.test(href)) continue;
      const path = href.split('#')[0] ?? '';
      if (pages.includes(path)) continue;
      const target = readEntryLink(href);
      const key = target && `${target.collection}/${target.id}`;
      if (key !== undefined && (published.includes(key) || options.unread.has(key))) continue;
      const guess = nearest(path.replace(/^(?:\.{0,2}\/)*/u, '').replace(/\.(?:mdx|html)$/u, ''), published);
      options.problems.add('link-broken', { file, line, column }, { href, nearest: guess === undefined ? undefined : `../${guess}.mdx` });
    }
  }
}
