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

/** Watches a browser context for everything a page does that its site does not declare. */
export interface Watch {
  /** What was seen since the last call, one line each; empty is good. */
  seen(page: Page, path: string): Promise<string[]>;
}

type Told = Window & { tellEgress?: (line: string) => void };

/**
 * @param site.root address of the site, with a slash at the end
 * @param site.contacts origins that may be contacted on what is watched; none when pages are only opened
 */
export async function watchEgress(
  context: BrowserContext,
  site: { root: string; egress: Egress; contacts?: readonly string[] },
): Promise<Watch> {
  const lines: string[] = [];
  const may = (url: string) =>
    /^(?:data|blob):/u.test(url) || url.startsWith(site.root) || site.contacts?.includes(new URL(url).origin) === true;
  const tell = (line: string) => void (lines.includes(line) ? undefined : lines.push(line));
  await context.exposeFunction('tellEgress', tell);
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as Told).tellEgress?.(`policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  context.on('request', (request) => {
    if (!may(request.url())) tell(`request: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (/content security policy|refused to/iu.test(message.text())) tell(`console: ${message.text()}`);
  });
  const keys = site.egress.storage.map(({ key }) => key);
  return {
    async seen(page, path) {
      const { kept, named } = await page.evaluate(look);
      const undeclared = kept.filter((line) => !keys.some((key) => line === `localStorage ${key}`));
      for (const { name } of await context.cookies()) undeclared.push(`cookie ${name}`);
      const declared = new Map(site.egress.origins.map((one) => [one.origin, one]));
      for (const origin of named)
        if (declared.get(origin)?.pages.includes(path) !== true) undeclared.push(`leads to ${origin}`);
      return [...lines.splice(0), ...new Set(undeclared)];
    },
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
