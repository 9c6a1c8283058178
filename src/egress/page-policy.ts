import { createHash } from 'node:crypto';
import type { Declaration } from './declaration.ts';
import type { PageContents } from './page-contents.ts';
import type { ScriptFacts } from './script-facts.ts';

/**
 * Our own files: those of the same origin, and of the disk when the site is opened from there. Not every browser
 * takes other files of a disk for the page's own; on a host `file:` opens nothing, since no page of the web may fetch from a disk.
 */
const own = "'self' file:";

/**
 * The Content-Security-Policy of one page: what it holds, and of that only what is declared. Nothing runs, loads or is
 * sent anywhere that is not named here. `frame-ancestors` needs a header: `src/deliver/hosting`.
 * @param page.scripts what the page's scripts can do, those they import included
 * @param page.contacts declarations for this page alone
 */
export function pagePolicy(page: {
  contents: PageContents;
  scripts: Pick<ScriptFacts, 'fetches' | 'works' | 'assembles' | 'draws'>;
  contacts: readonly Declaration[];
}): string {
  const { contents, scripts, contacts } = page;
  const hashes = contents.styles.map((css) => ` 'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  const named = new Set([...contents.addresses.values()].map(({ origin }) => origin));
  const contacted = (kind: 'form' | 'connect' | 'frame') =>
    contacts.filter(({ kinds, origin }) => kinds.includes(kind) && named.has(origin));
  const sends = contacted('form').map(({ address }) => policySource(address));
  const speaks = [
    ...(scripts.fetches ? ["'self'"] : []),
    ...contacted('connect').map(({ address }) => policySource(address)),
  ];
  // Frames go on from page to page of one platform; what is sent goes to one address.
  const frames = contacted('frame').map(({ origin }) => origin);
  const rule = (name: string, sources: readonly string[]) => (sources.length > 0 ? [`${name} ${list(sources)}`] : []);
  return [
    "default-src 'none'",
    // Search runs WebAssembly; where a browser starts no worker, in the page. Safari before 16 does not know this word and
    // may refuse: then the search page shows the whole catalogue, as it does from disk. `'unsafe-eval'` would allow too much.
    `script-src ${own}${scripts.assembles ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${own}${[...new Set(hashes)].join('')}`,
    // Only where a script draws: what it drew is shown as a picture, since a canvas cannot be held and saved.
    `img-src ${own}${scripts.draws ? ' data:' : ''}`,
    `font-src ${own}`,
    ...(contents.holds.has('media') ? [`media-src ${own}`] : []),
    ...rule('connect-src', speaks),
    // Safari before 15.5 goes by `child-src`.
    ...(scripts.works ? ["worker-src 'self'", "child-src 'self'"] : []),
    ...rule('frame-src', frames),
    "base-uri 'none'",
    // An endpoint may send the browser back to a page of ours; a redirect has to be allowed as well.
    `form-action ${contents.holds.has('form') || sends.length > 0 ? list([own, ...sends]) : "'none'"}`,
  ].join(';');
}

const list = (sources: readonly string[]) => [...new Set(sources)].join(' ');

/** An address as a policy names it: without query, and without the signs that part one rule from the next. */
export function policySource(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`.replaceAll(';', '%3B').replaceAll(',', '%2C').replaceAll("'", '%27');
}
