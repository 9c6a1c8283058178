import { nearest } from '#lib/nearest.ts';
import { readEntryLink } from '#mdx/entry-link.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import type { DraftEntry } from './draft.ts';
import { pageNames, pagePath } from './site-paths.ts';

/** Checks that links in bodies lead somewhere: to another site, to an entry's file, to a page, or to a heading of the page. */
export function checkBodyLinks(drafts: readonly DraftEntry[], options: { problems: ProblemCollector; unread: ReadonlySet<string> }): void {
  const keys = (entries: readonly DraftEntry[]) => entries.map(({ entry }) => `${entry.collection}/${entry.id}`);
  const published = keys(drafts.filter(({ entry }) => !entry.data.draft));
  const all = keys(drafts);
  const pages = pageNames.map(pagePath);
  for (const { entry, file, report } of drafts) {
    // Drafts are only seen in a preview, where other drafts are there too.
    const targets = entry.data.draft ? all : published;
    for (const { href, line, column } of report.links) {
      if (/^(?:https?:|mailto:|tel:|#)/iu.test(href)) continue;
      const path = href.split('#')[0] ?? '';
      if (pages.includes(path)) continue;
      const target = readEntryLink(href);
      const key = target && `${target.collection}/${target.id}`;
      if (key !== undefined && (targets.includes(key) || options.unread.has(key))) continue;
      const guess = nearest(path.replace(/^(?:\.{0,2}\/)*/u, '').replace(/\.(?:mdx|html)$/u, ''), targets);
      options.problems.add('link-broken', { file, line, column }, { href, nearest: guess === undefined ? undefined : `../${guess}.mdx` });
    }
  }
}
