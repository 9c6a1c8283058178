import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** What `egress.json` says, as far as a browser can hold a site to it. */
export interface Egress {
  summary: string;
  origins: { origin: string; kinds: string[]; reasons: { why: string; where: string }[]; pages: string[] }[];
  storage: { store: string; key: string; why: string; until: string }[];
  cookies: unknown[];
}

export const readEgress = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'egress.json'), 'utf8')) as Egress;

/** The site a watched page is of. */
export interface WatchedSite {
  /** Its address, with a slash at the end. */
  root: string;
  egress: Egress;
}

/** Watches a browser context for everything a page does that its site does not declare. */
export interface Watch {
  /** What was seen on a page since the last call, one line each; empty is good. @param path from the site's root, with a slash */
  seen(page: Page, path: string, site: WatchedSite): Promise<string[]>;
  /** Forgets what was seen, before another page is opened. */
  forget(): void;
}

type Told = Window & { tellEgress?: (line: string) => void };

/** Begins to watch: before anything is opened. The pages may be of several sites, one after the other. */
export async function watchEgress(context: BrowserContext): Promise<Watch> {
  let lines: string[] = [];
  let requests: string[] = [];
  /** The site of the page before: what it asked of itself on its way out is told when the next one is there already. */
  let before = '';
  const tell = (line: string) => void (lines.includes(line) ? undefined : lines.push(line));
  await context.exposeFunction('tellEgress', tell);
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as Told).tellEgress?.(`policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  const forget = () => void ([lines, requests] = [[], []]);
  context.on('request', (request) => void requests.push(request.url()));
  context.on('console', (message) => {
    if (/content security policy|refused to/iu.test(message.text())) tell(`console: ${message.text()}`);
  });
  return {
    async seen(page, path, { root, egress }) {
      const { kept, named } = await page.evaluate(look);
      const keys = egress.storage.map(({ key }) => `localStorage ${key}`);
      const undeclared = kept.filter((line) => !keys.includes(line));
      for (const { name } of await context.cookies()) undeclared.push(`cookie ${name}`);
      const declared = new Map(egress.origins.map((one) => [one.origin, one]));
      for (const origin of named)
        if (declared.get(origin)?.pages.includes(path) !== true) undeclared.push(`leads to ${origin}`);
      const own = [root, before].filter((known) => known !== '');
      const foreign = requests.filter(
        (url) => !/^(?:data|blob):/u.test(url) && !own.some((known) => url.startsWith(known)),
      );
      before = root;
      const seen = [...foreign.map((url) => `request: ${url}`), ...lines, ...undeclared];
      forget();
      return [...new Set(seen)];
    },
    forget,
  };
}

/** In the page: what was kept by whatever means, and the other origins its links, forms and frames lead to. */
async function look(): Promise<{ kept: string[]; named: string[] }> {
  await new Promise((done) => requestIdleCallback(done, { timeout: 300 }));
  const kept = [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(document.cookie === '' ? [] : [`cookie ${document.cookie}`]),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((key) => `caches ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `serviceWorker ${scope}`),
  ];
  const addresses = [
    ...[...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    ...[...document.querySelectorAll('form[action]')].map((form) => (form as HTMLFormElement).action),
    ...[...document.querySelectorAll('iframe')].map(({ src }) => src),
  ];
  const foreign = addresses.flatMap((address) => {
    const { origin } = new URL(address, location.href);
    return origin === location.origin || origin === 'null' ? [] : [origin];
  });
  return { kept, named: [...new Set(foreign)] };
}
