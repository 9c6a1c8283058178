/** Turns a path from the site's root into the address it is published at. */
export type SiteAddress = (path: string) => string;

/**
 * Addresses of a site that may live under any sub-path: `/rss.xml` of `https://x.cn/zt/q` is `https://x.cn/zt/q/rss.xml`.
 * The front page has one address only, that of the folder.
 * @returns undefined when nobody knows yet where the site will be published
 */
export function siteAddress(url: string): SiteAddress;
export function siteAddress(url: string | undefined): SiteAddress | undefined;
export function siteAddress(url: string | undefined): SiteAddress | undefined {
  if (url === undefined) return undefined;
  const root = new URL(url);
  root.pathname = root.pathname.replace(/\/index\.html?$/u, '/').replace(/\/*$/u, '/');
  return (path) => new URL(`./${path.replace(/^\/+/u, '').replace(/^index\.html$/u, '')}`, root).href;
}
