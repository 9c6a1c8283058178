import type { PartLink } from '#campaign/model.ts';
import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import type { PageScan } from './page-scan.ts';
import { unescapeUrl } from './relative-url.ts';

/**
 * Checks that every address inside the site leads to a file, and every fragment to an id.
 * @param pages scans by page path
 * @param files all files of the site, as paths from its root
 * @param written links to parts of pages as authors wrote them, so that a broken one is told at its line
 */
export function checkLinks(
  campaign: string,
  pages: ReadonlyMap<string, PageScan>,
  files: ReadonlySet<string>,
  written: readonly PartLink[] = [],
): Problem[] {
  const told: Problem[] = [];
  const broken = new Map<string, Set<string>>();
  for (const [page, scan] of pages) {
    for (const url of scan.links) {
      if (leadsSomewhere(page, url, pages, files)) continue;
      const own = written.filter((link) => link.page === page && fragmentOf(link.href) === fragmentOf(url));
      for (const { file, line, href } of own)
        told.push(problem('output-link-broken', { file, line }, { href, pages: [page] }));
      if (own.length > 0) continue;
      broken.set(url, (broken.get(url) ?? new Set()).add(page));
    }
  }
  // One broken link of a menu stands on every page: it is told once, with the pages it is on.
  const others = [...broken].map(([href, on]) =>
    problem('output-link-broken', { file: `${campaign}${[...on][0] ?? ''}` }, { href, pages: [...on] }),
  );
  return [...told, ...others];
}

/** What stands behind the `#` of an address, readable. */
const fragmentOf = (url: string) => unescapeUrl(url.slice(url.indexOf('#') + 1));

function leadsSomewhere(
  page: string,
  url: string,
  pages: ReadonlyMap<string, PageScan>,
  files: ReadonlySet<string>,
): boolean {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(url) || url.startsWith('//')) return true;
  const { pathname, hash } = new URL(url, `https://site.invalid${page}`);
  const path = unescapeUrl(pathname === '/' ? '/index.html' : pathname);
  if (!files.has(path)) return false;
  const id = unescapeUrl(hash.slice(1));
  return id === '' || id === 'top' || (pages.get(path)?.ids.has(id) ?? true);
}
