import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import type { PageScan } from './page-scan.ts';
import { unescapeUrl } from './relative-url.ts';

/**
 * Checks that every address inside the site leads to a file, and every fragment to an id.
 * @param pages scans by page path
 * @param files all files of the site, as paths from its root
 */
export function checkLinks(
  campaign: string,
  pages: ReadonlyMap<string, PageScan>,
  files: ReadonlySet<string>,
): Problem[] {
  const broken = new Map<string, Set<string>>();
  for (const [page, scan] of pages) {
    for (const url of scan.links) {
      if (leadsSomewhere(page, url, pages, files)) continue;
      broken.set(url, (broken.get(url) ?? new Set()).add(page));
    }
  }
  // One broken link of a menu stands on every page: it is told once, with the pages it is on.
  return [...broken].map(([href, on]) =>
    problem('output-link-broken', { file: `${campaign}${[...on][0] ?? ''}` }, { href, pages: [...on] }),
  );
}

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
