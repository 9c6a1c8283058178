/**
 * Rewrites a path from the site's root (`/policies/x.html#top`) as one relative to a page, so that the site works under
 * any path of any host and from disk. Other addresses come back unchanged.
 * @param page path of the page inside the site, `/policies/y.html`
 */
export function relativeUrl(page: string, target: string): string {
  if (!isRootPath(target)) return target;
  const up = page.split('/').length - 2;
  // No link may rely on a directory index: opened from disk there is none.
  const path = /^\/(?:$|[?#])/u.test(target) ? `index.html${target.slice(1)}` : target.slice(1);
  return up === 0 ? `./${path}` : `${'../'.repeat(up)}${path}`;
}

/** Whether an address is a path from the site's root; `//host/…` is another site. */
export function isRootPath(target: string): boolean {
  return target.startsWith('/') && !target.startsWith('//');
}

/** Splits `srcset` at its commas; addresses in a built page hold no comma. */
export function relativeSrcset(page: string, srcset: string): string {
  return srcset
    .split(',')
    .map((candidate) => {
      const [url = '', ...descriptor] = candidate.trim().split(/\s+/u);
      return [relativeUrl(page, url), ...descriptor].join(' ');
    })
    .join(', ');
}
