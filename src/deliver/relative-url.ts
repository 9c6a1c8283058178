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

/** What stands before an address of a `srcset`, the address (it may hold commas, as `data:` does, but not end in one), its descriptor. */
const candidate = /([\s,]*)(\S*[^\s,])((?:\s+[^,]*)?)/gu;

/** The addresses of a `srcset`. */
export function srcsetUrls(srcset: string): string[] {
  return [...srcset.matchAll(candidate)].map((match) => match[2] ?? '');
}

/** Rewrites every address of a `srcset`; all else stays as it is. */
export function relativeSrcset(page: string, srcset: string): string {
  return srcset.replaceAll(
    candidate,
    (_match, before: string, url: string, descriptor: string) => `${before}${relativeUrl(page, url)}${descriptor}`,
  );
}

/** An address without its escapes. A percent sign that escapes nothing stands for itself, as in a browser. */
export function unescapeUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
