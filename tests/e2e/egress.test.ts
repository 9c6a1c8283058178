import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listSite } from '#deliver/site-files.ts';
import { edited } from '../support/campaign-folder.ts';
import { references } from '../support/crawl-site.ts';
import { everyPage } from '../support/every-page.ts';
import { makeupOf, pagesOf, policiesIn } from '../support/page-makeup.ts';
import { sharedSite, type SharedSite } from '../support/shared-sites.ts';
import { phone, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';
import { readEgress, watchEgress, type Egress } from '../support/watch-egress.ts';

const samples = await everyPage();
const sample = await sharedSite('sample');

let site: SiteInBrowser;
let bad: SiteInBrowser;
const badFolder = join(inject('runFolder'), 'egress');
beforeAll(async () => {
  site = await siteInBrowser(samples[0]?.outDir ?? '');
  await cp(sample.folder, join(badFolder, sample.id), { recursive: true });
  bad = await siteInBrowser(badFolder);
});
afterAll(() => Promise.all([site.close(), bad.close()]));

interface Watched {
  context: BrowserContext;
  page: Page;
  egress: Egress;
  open: (path: string) => Promise<void>;
  /** What the page does that the site does not declare. */
  seen: (path: string) => Promise<string[]>;
  close: () => Promise<void>;
}

async function watched({ id, folder }: SharedSite, where = site): Promise<Watched> {
  const context = await where.browser.newContext({ viewport: phone, locale: 'zh-CN', reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const egress = await readEgress(folder);
  const root = `${where.base}/${id}/`;
  const watch = await watchEgress(context);
  const page = await context.newPage();
  const open = async (path: string) => void (await page.goto(`${root}${path}`, { waitUntil: 'domcontentloaded' }));
  const seen = (path: string) => watch.seen(page, path, { root, egress });
  return { context, page, egress, open, seen, close: () => context.close() };
}

/*
 * A browser opens one page of each type and of each makeup, and watches it: every-page.ts. What is done on a page depends on
 * its makeup alone; what differs beside that stands in the page, and is read here on all of them.
 */
describe('every page, read', () => {
  test.each(samples)('$id: is made like one that is opened', async ({ folder, paths, others }) => {
    const pages = await pagesOf(folder);
    const opened = new Set([...paths, ...others].map((path) => makeupOf(pages.get(path) ?? '')));
    expect([...pages].filter(([, html]) => !opened.has(makeupOf(html))).map(([path]) => path)).toEqual([]);
    expect(paths.length + others.length).toBeLessThan(pages.size);
  });

  test.each(samples)('$id: names nobody to ask, and leads only where it says', async ({ folder }) => {
    const { origins } = await readEgress(folder);
    const may = new Map(origins.map(({ origin, pages }) => [origin, new Set(pages)]));
    const pages = [...(await pagesOf(folder))].map(([path, html]) => [path, Buffer.from(html)] as const);
    const faults = references(new Map(pages)).flatMap(({ from, place, url, kind }) => {
      if (kind === 'name' || !/^(?:https?:)?\/\//iu.test(url)) return [];
      const declared = kind === 'link' && may.get(new URL(url, 'https://own.example').origin)?.has(`/${from}`);
      return declared === true ? [] : [`${from}: ${place} ${url}`];
    });
    expect(faults).toEqual([]);
  });

  test.each(samples)('$id: has one policy, that lets in what is written in the page', async ({ folder }) => {
    const faults: string[] = [];
    for (const [path, html] of await pagesOf(folder)) {
      const [policy = '', ...more] = policiesIn(html);
      if (!policy.startsWith("default-src 'none';") || more.length > 0) faults.push(`${path}: ${policy}`);
      const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      for (const [, style = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu))
        if (!policy.includes(hash(style))) faults.push(`${path}: ${style.slice(0, 60)}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('what readers do', () => {
  let tab: Watched;
  beforeAll(async () => {
    tab = await watched(sample);
    await tab.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.context.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: () => Promise.resolve(), configurable: true });
    });
  });
  afterAll(() => tab.close());
  const clean = async (path: string) => expect(await tab.seen(path)).toEqual([]);

  test('searching, with and without a worker', async () => {
    const { page, open } = tab;
    const found = () => page.locator('[data-finder-hits] a').first().waitFor();
    await open(`search.html?q=${encodeURIComponent('贷款')}`);
    await found();
    await page.locator('[data-finder-filters] summary').click();
    await page.locator('[data-finder-filters] button').first().click();
    await found();
    await clean('/search.html');
    const other = await watched(sample);
    // Where no worker can be started, the search runs in the page.
    await other.context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await other.open(`search.html?q=${encodeURIComponent('贷款')}`);
    await other.page.locator('[data-finder-hits] a').first().waitFor();
    expect(await other.seen('/search.html')).toEqual([]);
    // Safari before 16 does not know that this allows WebAssembly and nothing else: the catalogue is there instead.
    await other.page.route('**/search.html*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: edited(await answer.text(), " 'wasm-unsafe-eval'", '') });
    });
    await other.page.reload();
    await other.page.getByText('搜索没有打开。可以在下面按类别翻。').waitFor();
    expect(await other.page.locator('[data-catalogue]').isVisible()).toBe(true);
    await other.close();
  });

  test('searching from the home page', async () => {
    const { page, open } = tab;
    await open('index.html');
    await page.locator('main form[role=search] input').fill('苹果');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search.html?q=*');
    await page.locator('[data-finder-hits] a').first().waitFor();
    await clean('/search.html');
  });

  test('large text is the one thing that is kept', async () => {
    const { page, open } = tab;
    await open('index.html');
    await page.locator('[data-large-text]').click();
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(['guichao-large-text']);
    expect(tab.egress.storage.map(({ key }) => key)).toContain('guichao-large-text');
    await clean('/index.html');
  });

  test('filtering a list, ticking off what to bring, looking up a word', async () => {
    const { page, open } = tab;
    await open('policies.html');
    await page.locator('.chips button, [data-chips] button, .chip').filter({ visible: true }).first().click();
    await clean('/policies.html');
    const service = (await listSite(sample.folder)).find((path) => /^\/services\/.*\.html$/u.test(path)) ?? '';
    await open(service.slice(1));
    await page.locator('main input[type=checkbox]').first().check();
    await clean(service);
  });

  test('finding an organisation', async () => {
    const { page, open } = tab;
    await open('orgs.html');
    await page.getByRole('searchbox').fill('太原');
    await page.locator('[data-directory-hits] li').first().waitFor();
    await clean('/orgs.html');
  });

  test('copying and passing on', async () => {
    const { page, open } = tab;
    await open('media-kit.html');
    await page.locator('main button').filter({ visible: true }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
    await clean('/media-kit.html');
    await open('policies/chuangye-danbao-daikuan.html');
    for (const button of await page.locator('[data-share] button').filter({ visible: true }).all())
      await button.click();
    await clean('/policies/chuangye-danbao-daikuan.html');
  });
});

describe('a page that does what it must not', () => {
  const crime = `fetch('https://evil.example/count').catch(() => 0);
localStorage.setItem('visitor', '1'); sessionStorage.setItem('visit', '2'); document.cookie = 'who=me';
indexedDB.open('people'); document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x.png"><a href="https://elsewhere.example/">x</a>');`;

  test('is caught by the same eyes, and stopped by its policy', async () => {
    const folder = join(badFolder, sample.id);
    await writeFile(join(folder, 'crime.js'), crime);
    const page = await readFile(join(folder, 'about.html'), 'utf8');
    const planted = page.replace('</body>', '<script src="./crime.js"></script><script>window.ran = 1</script></body>');
    await writeFile(join(folder, 'about.html'), planted);
    await writeFile(
      join(folder, 'open.html'),
      planted.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, ''),
    );

    const tab = await watched({ ...sample, folder }, bad);
    await tab.open('about.html');
    const stopped = await tab.seen('/about.html');
    expect(stopped.filter((line) => !line.startsWith('console: ')).sort()).toMatchInlineSnapshot(`
      [
        "cookie who",
        "cookie who=me",
        "indexedDB people",
        "leads to https://elsewhere.example",
        "localStorage visitor",
        "policy: connect-src https://evil.example/count",
        "policy: img-src https://evil.example/x.png",
        "policy: script-src-elem inline",
        "request: https://evil.example/x.png",
        "sessionStorage visit",
      ]
    `);
    expect(stopped.some((line) => line.startsWith('console: '))).toBe(true);
    expect(await tab.page.evaluate(() => 'ran' in window)).toBe(false);
    await tab.close();

    const free = await watched({ ...sample, folder }, bad);
    await free.open('open.html');
    const lines = await free.seen('/about.html');
    expect(lines.filter((line) => !line.startsWith('console: ')).sort()).toMatchInlineSnapshot(`
      [
        "cookie who",
        "cookie who=me",
        "indexedDB people",
        "leads to https://elsewhere.example",
        "localStorage visitor",
        "request: https://evil.example/count",
        "request: https://evil.example/x.png",
        "sessionStorage visit",
      ]
    `);
    await free.close();
  });
});
