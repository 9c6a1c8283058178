import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { sharedSamples } from '../support/shared-sites.ts';
import { overflow, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';
import { textFaults } from '../support/text-faults.ts';

const samples = await sharedSamples();
const pages = (
  await Promise.all(samples.map(async ({ id, folder }) => (await pageTypes(folder)).map((path) => `${id}/${path}`)))
).flat();

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(samples[0]!.outDir);
});
afterAll(() => site.close());

test('all campaigns are looked at', () => {
  expect(samples.length).toBeGreaterThanOrEqual(5);
  expect(pages.length).toBeGreaterThan(100);
});

describe('text twice as large, on a phone: all can be read without scrolling sideways', () => {
  test.each(pages)('%s', async (path) => {
    const { page, close } = await site.open(path);
    await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
    expect({ overflow: await overflow(page), faults: await textFaults(page) }).toEqual({ overflow: 0, faults: [] });
    await close();
  });
});

describe('大字版, on a phone', () => {
  test.each(pages.filter((path) => !path.endsWith('404.html')))('%s', async (path) => {
    const { page, close } = await site.open(path);
    await page.evaluate(() => document.documentElement.toggleAttribute('data-large', true));
    expect({ overflow: await overflow(page), faults: await textFaults(page) }).toEqual({ overflow: 0, faults: [] });
    await close();
  });
});
