import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { readThrough, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
const pages = (await pageTypes(sample.folder)).filter((path) => path !== 'search.html');

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

const photograph = /\.(?:jpe?g|png|webp|avif|mp4)$/u;
const budgetOf = (path: string) => (path.includes('/') ? 30 : 60) * 1024;
const packed = /\.woff2$/u;

describe('what a browser really fetches, over brotli, is what the build said', () => {
  test.each(pages)('%s', async (path) => {
    const bodies = new Map<string, Promise<Buffer>>();
    const { page, close } = await site.open(`${sample.id}/${path}`, {
      before: async (opened) => {
        opened.on('response', (response) => {
          const { pathname } = new URL(response.url());
          if (!photograph.test(pathname)) bodies.set(pathname, response.body());
        });
        await Promise.resolve();
      },
    });
    await readThrough(page);
    await page.waitForLoadState('networkidle');
    // What comes after the count could not be read any more once the page is closed.
    page.removeAllListeners('response');
    let bytes = 0;
    for (const [name, body] of bodies)
      bytes += packed.test(name) ? (await body).length : brotliCompressSync(await body).length;
    const told = sample.result.weights.find(({ page: name }) => name === `/${path}`)?.bytes;
    // The build weighs only the articles that look heavy; the rest are held to the budget.
    const most = Math.min(budgetOf(path), told === undefined ? Infinity : told * 1.03);
    expect(bytes).toBeLessThanOrEqual(most);
    await close();
  });
});
