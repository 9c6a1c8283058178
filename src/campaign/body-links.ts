import { nearest } from '#lib/nearest.ts';
import { readEntryLink } from '#mdx/entry-link.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { keyOf, type DraftEntry } from './draft.ts';
import type { BodyLink, PartLink } from './model.ts';
import { entryPath, pagePath, type PageName } from './site-paths.ts';

/** Checks that links in bodies lead somewhere: to another site, to an entry's file, to a page, or to a heading of the page. */
export function checkBodyLinks(
  drafts: readonly DraftEntry[],
  options: { problems: ProblemCollector; unread: ReadonlySet<string>; pages: readonly PageName[] },
): void {
  const all = drafts.map(keyOf);
  const published = drafts.filter(({ fields }) => fields['draft'] !== true).map(keyOf);
  const pages = options.pages.map(pagePath);
  for (const { fields, file, report } of drafts) {
    // Drafts are only seen in a preview, where other drafts are there too.
    const targets = fields['draft'] === true ? all : published;
    for (const { href, line, column } of report.links) {
      if (/^(?:https?:|mailto:|tel:|#)/iu.test(href)) continue;
      const path = href.split('#')[0] ?? '';
      if (pages.includes(path)) continue;
      const target = readEntryLink(href);
      const key = target && keyOf({ kind: target.collection, id: target.id });
      if (key !== undefined && (targets.includes(key) || options.unread.has(key))) continue;
      const guess = nearest(path.replace(/^(?:\.{0,2}\/)*/u, '').replace(/\.(?:mdx|html)$/u, ''), [
        ...targets,
        ...options.unread,
      ]);
      options.problems.add(
        'link-broken',
        { file, line, column },
        { href, nearest: guess === undefined ? undefined : `../${guess}.mdx` },
      );
    }
  }
}

/** Links of an entry's text to other sites. */
export function linksOut({ file, report }: DraftEntry): BodyLink[] {
  return report.links.flatMap(({ href, line }) => (/^https?:/iu.test(href) ? [{ file, line, href }] : []));
}

/** Links of an entry's text to a part of its own page or of another of the site. */
export function linksToParts({ kind, id, file, report }: DraftEntry): PartLink[] {
  return report.links.flatMap(({ href, line }) =>
    href.includes('#') && !/^[a-z][a-z0-9+.-]*:/iu.test(href) ? [{ file, line, href, page: entryPath(kind, id) }] : [],
  );
}
