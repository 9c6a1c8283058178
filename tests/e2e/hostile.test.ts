import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evilHost, isRefused } from '../support/hostile-campaign.ts';
import { inertAttacks } from '../support/hostile-corpus.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

/*
 * Everything of the corpus that gets past the checks is on one site. Here a browser goes through all of it with scripts
 * on: nothing runs, nothing is asked of anybody else, and what was written stands there as it was written.
 */

const hostile = await sharedSite('hostile');
const all = (await readdir(hostile.folder, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
const pages = all.filter((path) => path.endsWith('.html'));
/** What a browser may open as a document of its own, whatever it is named. */
const documents = all.filter((path) => /\.(?:svg|pdf|txt|docx|wps|csv|mp4|json|xml|ics)$/u.test(path));

let site: SiteInBrowser;
let page: Page;
/** What happened that must not: a dialog, a request to somebody else, an error of a script. */
let happened: string[] = [];
/** Addresses elsewhere that a click led to; nobody was asked for them. */
let led: string[] = [];

/** What one visit to each page found on it, and what it says. */
const foundOn: Record<string, string[]> = {};
const saidOn = new Map<string, string>();

beforeAll(async () => {
  site = await siteInBrowser(hostile.outDir);
  // Without the pages' own policy, which is a second wall: here the first one has to hold alone.
  const context = await site.browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => happened.push(`script: ${error.message}`));
  context.on('page', (other) => happened.push(`window: ${other.url()}`));
  await context.route(
    // The browser's own pages, such as its viewer for PDFs, are nobody else's.
    (url) => /^(?:http|ws)s?:$/u.test(url.protocol) && url.origin !== site.base,
    async (route) => {
      const request = route.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) led.push(request.url());
      else happened.push(`asked elsewhere: ${request.url()}`);
      await route.fulfill({ status: 204, body: '' });
    },
  );
  for (const path of pages) {
    const own = await visit(path);
    if (own.length > 0) foundOn[path] = own;
    saidOn.set(path, plain(await page.evaluate(() => document.body.textContent)));
  }
});
afterAll(() => site.close());

/** Everything on a page that could run or fetch something and is not the site's own. */
function suspects(origin: string): string[] {
  const found: string[] = [];
  const say = (element: Element) => element.outerHTML.slice(0, 160);
  if ('__hostile' in window) found.push('a payload ran');
  for (const element of document.querySelectorAll('*')) {
    if (/^(?:iframe|frame|object|embed|applet|base|marquee|portal|foreignobject|animate|set)$/iu.test(element.tagName))
      found.push(say(element));
    if (element instanceof HTMLMetaElement && /refresh/iu.test(element.httpEquiv)) found.push(say(element));
    if (element.localName === 'script') {
      const type = element.getAttribute('type') ?? '';
      const source = element.getAttribute('src');
      if (type === 'application/ld+json') JSON.parse(element.textContent);
      else if (source !== null && new URL(source, location.href).origin !== origin) found.push(say(element));
      else if (/alert\(|__hostile/u.test(element.textContent)) found.push(say(element));
    }
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(say(element));
      // What the page has drawn itself, on the poster page alone.
      if (element.matches('[data-own-picture], [data-own-save]') && value.startsWith('data:image/png;')) continue;
      if (!/^(?:href|src|action|formaction|poster|data|xlink:href|ping|background)$/u.test(name)) continue;
      const { protocol, origin: to } = new URL(value, location.href);
      if (!/^(?:https?|mailto|tel):$/u.test(protocol)) found.push(say(element));
      if (name !== 'href' && to !== origin) found.push(say(element));
      if (name === 'href' && element.localName !== 'a' && to !== origin && element.getAttribute('rel') !== 'canonical')
        found.push(say(element));
    }
  }
  return found;
}

async function visit(path: string): Promise<string[]> {
  await page.goto(`${site.base}/${hostile.id}/${path}`, { waitUntil: 'load' });
  return page.evaluate(suspects, site.base);
}

const plain = (text: string) => text.replaceAll(/\s+/gu, '');

test('on no page does anything run, leave or stand that is not the site’s own', () => {
  expect(saidOn.size).toBeGreaterThan(90);
  expect(foundOn).toEqual({});
  expect(happened).toEqual([]);
  expect(led).toEqual([]);
});

describe('what was written stands there as it was written', () => {
  const shown = inertAttacks.flatMap(({ name, expected }) =>
    isRefused(expected) ? [] : Object.entries(expected.shown ?? {}).map(([path, text]) => ({ name, path, text })),
  );
  test.each(shown)('$name on $path', async ({ path, text }) => {
    const wanted = plain(text);
    if (path !== 'orgs.html') return void expect(saidOn.get(path)).toContain(wanted);
    // The directory is fetched by a script.
    await visit(path);
    await page.waitForFunction((row) => document.body.textContent.replaceAll(/\s+/gu, '').includes(row), wanted);
    expect(await page.evaluate(suspects, site.base)).toEqual([]);
  });
});

describe('what readers do', () => {
  test('a link leads where its address says, and nowhere else', async () => {
    const links = pages.filter((path) => /stories\/link-|channels\/constructor|policies\/jiade|about/u.test(path));
    let followed = 0;
    for (const path of links) {
      await visit(path);
      // Links to networks open a page of their own; they are told apart in share.test.ts.
      const anchors = page.locator('main a[href^="http"]:not(.share-out a)');
      const hrefs = await anchors.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      for (const [index, href] of hrefs.entries()) {
        if (new URL(href).origin === site.base) continue;
        happened = [];
        led = [];
        await anchors.nth(index).evaluate((one) => {
          (one as HTMLAnchorElement).click();
        });
        await expect.poll(() => led, { timeout: 5_000 }).toEqual([href.replace(/#.*$/u, '')]);
        expect(happened).toEqual([]);
        followed += 1;
      }
    }
    expect(followed).toBeGreaterThan(6);
  });

  test('the note of a word shows its meaning as text', async () => {
    happened = [];
    await visit('stories/glossary-html.html');
    const term = page.locator('a.term').first();
    await term.focus();
    const note = page.getByRole('tooltip');
    expect(await note.innerText()).toContain('<img src=x onerror=');
    expect(await note.locator('img').count()).toBe(0);
    expect(await page.evaluate(suspects, site.base)).toEqual([]);
    expect(happened).toEqual([]);
  });

  test.each(['搜我', '地不会骗你', 'script', 'onerror', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>'])(
    'a search for %s',
    async (words) => {
      happened = [];
      await page.goto(`${site.base}/${hostile.id}/search.html?q=${encodeURIComponent(words)}`);
      await page.waitForFunction(() =>
        /^(?:找到|没有)/u.test(document.querySelector('[data-finder-status]')?.textContent ?? ''),
      );
      expect(await page.evaluate(suspects, site.base)).toEqual([]);
      expect(await page.locator('[data-finder-hits] :not(li, p, h2, a, mark, b, span, svg, svg *)').count()).toBe(0);
      expect(
        await page
          .locator('[data-finder-hits] mark')
          .evaluateAll((marks) => marks.some((mark) => mark.attributes.length > 0)),
      ).toBe(false);
      expect(happened).toEqual([]);
    },
  );

  test('a text of the media kit is copied as it is', async () => {
    happened = [];
    await visit('media-kit.html');
    for (const button of await page.locator('main button:visible').all()) await button.click();
    expect(await page.evaluate(suspects, site.base)).toEqual([]);
    expect(happened).toEqual([]);
  });
});

/** Pictures that the program draws, a hundred of one kind: all are read, and some opened. */
const drawn = documents.filter((path) => path.startsWith('art/'));
const opened = documents.filter((path) => !drawn.includes(path) || drawn.indexOf(path) % 20 === 0);

test('pictures that are drawn hold shapes, and nothing that was written', async () => {
  expect(drawn.length).toBeGreaterThan(50);
  const shapes = /^(?:svg|g|defs|use|clipPath|mask|path|rect|circle|ellipse|line|polygon|polyline)$/u;
  for (const path of drawn) {
    const picture = parseDocument(await readFile(join(hostile.folder, path), 'utf8'), { xmlMode: true });
    expect(DomUtils.textContent(picture).trim(), path).toBe('');
    for (const { name, attribs } of DomUtils.findAll(() => true, picture)) {
      expect(name, path).toMatch(shapes);
      expect(
        Object.keys(attribs).filter((attribute) => /^on|style|src/iu.test(attribute)),
        path,
      ).toEqual([]);
      expect(attribs['href'] ?? '#', path).toMatch(/^#/u);
      expect(Object.values(attribs).join(' '), path).not.toMatch(/script|url\((?!#)/iu);
    }
  }
});

test('no file runs anything when it is opened by itself', async () => {
  expect(opened.filter((path) => path.endsWith('.svg')).length).toBeGreaterThan(5);
  expect(documents.filter((path) => /both\.[\w-]+\.\w+$/u.test(path)).length).toBe(5);
  happened = [];
  led = [];
  for (const path of opened) {
    // Some are saved and not shown, which ends the visit and leaves what was there before.
    await page.goto('about:blank');
    await page
      .goto(`${site.base}/${hostile.id}/${path.split('/').map(encodeURIComponent).join('/')}`)
      .catch(() => undefined);
    expect(await page.evaluate(() => '__hostile' in window), path).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('script, iframe, foreignObject').length), path).toBe(0);
  }
  expect(happened).toEqual([]);
  expect(led).toEqual([]);
});

test('where payloads are let in they run, and it shows', async () => {
  happened = [];
  await visit('about.html');
  await page.evaluate((host) => {
    const picture = `<img src="https://${host}/pixel.png" onerror="window.__hostile=1">`;
    document.body.insertAdjacentHTML('beforeend', `${picture}<a href="javascript:alert(1)">x</a><iframe></iframe>`);
  }, evilHost);
  await page.waitForFunction(() => '__hostile' in window);
  expect(happened).toEqual([`asked elsewhere: https://${evilHost}/pixel.png`]);
  expect(await page.evaluate(suspects, site.base)).toHaveLength(5);
});
