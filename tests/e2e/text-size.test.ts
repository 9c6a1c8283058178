import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { sharedSamples } from '../support/shared-sites.ts';
import { overflow, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';
import { textFaults } from '../support/text-faults.ts';

const samples = await sharedSamples();
/** What a way home dresses most: its home page, a list, and pages people read. The flagship is looked at whole. */
const dressed =
  /^(?:(?:index|activities|policies|regions|timeline|tables)\.html|(?:activities|policies|stories|notices|services|tables)\/)/u;
const pages = (
  await Promise.all(
    samples.map(async ({ id, folder }) => {
      const paths = await pageTypes(folder);
      return paths.filter((path) => id === 'qingchun-xingjin' || dressed.test(path)).map((path) => `${id}/${path}`);
    }),
  )
).flat();

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(samples[0]!.outDir);
});
afterAll(() => site.close());

test('all campaigns are looked at', () => {
  expect(samples.length).toBeGreaterThanOrEqual(5);
  expect(pages.length).toBeGreaterThan(80);
});

describe('large text, on a phone: all can be read without scrolling sideways', () => {
  test.each(pages)('%s', async (path) => {
    const { page, close } = await site.open(path);
    const look = async () => ({ overflow: await overflow(page), faults: await textFaults(page) });
    const good = { overflow: 0, faults: [] };
    await page.evaluate(() => document.documentElement.toggleAttribute('data-large', true));
    expect(await look(), '大字版').toEqual(good);
    await page.evaluate(() => document.documentElement.toggleAttribute('data-large', false));
    await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
    expect(await look(), 'twice as large').toEqual(good);
    await close();
  });
});
