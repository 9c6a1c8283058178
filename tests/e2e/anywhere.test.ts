import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { missingPictures, readThrough, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
// The page for wrong addresses carries its own style: hosts show it under addresses of any depth. It has a test in without-scripts.
const pages = (await pageTypes(sample.folder)).filter((path) => path !== '404.html');
const root = join(inject('runFolder'), 'anywhere');

let site: SiteInBrowser;
beforeAll(async () => {
  await cp(sample.folder, join(root, 'a/b'), { recursive: true });
  site = await siteInBrowser(root);
});
afterAll(() => site.close());

/** Whether the style sheet came: the ground of the theme is on the page. */
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const places = [
  ['under /a/b/', (path: string) => `a/b/${path}`],
  ['from the disk', (path: string) => pathToFileURL(join(root, 'a/b', path)).href],
] as const;

describe.each(places)('%s', (place, address) => {
  const fromDisk = place === 'from the disk';
  /** Between files on a disk Chromium runs no modules and preloads no fonts; the pages do without the ones, and load the others all the same. */
  const known = (fault: string) =>
    fromDisk &&
    /^(?:console error: (?:Access to (?:script|font) at 'file:|Failed to load resource: net::ERR_FAILED)|console warning: .*preload|failed: file:.*(?:\.js|\.woff2) )/u.test(
      fault,
    );

  test.each(pages)('%s has its style, face and pictures', async (path) => {
    const { page, faults, close } = await site.look(address(path));
    await readThrough(page);
    expect({
      ground: await ground(page),
      faces: await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status))),
      missing: await missingPictures(page),
      faults: faults.filter((fault) => !known(fault)),
    }).toEqual({ ground: 'rgb(246, 238, 224)', faces: ['loaded'], missing: [], faults: [] });
    await close();
  });

  test('links lead from the home page to an activity, a policy, a place', async () => {
    const { page, close } = await site.open(address('index.html'));
    const way = [page.url()];
    for (const [link, url] of [
      ['main a[href*="activities/"]', '**/activities/*.html'],
      ['main a[href*="policies/"]', '**/policies/*.html'],
      ['nav a[href$="/regions.html"]', '**/regions.html'],
      ['main a[href*="regions/"]', '**/regions/*.html'],
    ] as const) {
      await page.locator(link).filter({ visible: true }).first().click();
      await page.waitForURL(url);
      expect(await page.locator('main h1').isVisible()).toBe(true);
      expect(await ground(page)).toBe('rgb(246, 238, 224)');
      way.push(page.url());
    }
    const start = new URL('.', way[0]).href;
    expect(way.filter((url) => !url.startsWith(start))).toEqual([]);
    await close();
  });

  test(fromDisk ? 'the search page offers the catalogue' : 'the search finds', async () => {
    const { page, close } = await site.open(`${address('search.html')}?q=${encodeURIComponent('贷款')}`);
    if (fromDisk) {
      const offered = page.locator('[data-catalogue] a').filter({ visible: true });
      await expect.poll(() => offered.count()).toBeGreaterThan(30);
    } else {
      await page.locator('[data-finder-hits] a').first().click();
      await page.waitForURL(`${site.base}/a/b/*/*.html`);
      expect(await page.locator('main').innerText()).toContain('贷款');
    }
    await close();
  });
});
