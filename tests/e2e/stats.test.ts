import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaignId } from '../support/campaign-folder.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { paper, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  const { outDir } = await sharedSite('stats');
  site = await siteInBrowser(outDir);
});
afterAll(() => site.close());

const address = `${campaignId}/stats/ganji.html`;

test('on paper there is the blank form alone, on one sheet across', async () => {
  const { page, close } = await site.open(address, { viewport: { width: 1280, height: 800 } });
  const pdf = (await paper(page)).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/gu)].map(([, width, height]) =>
    [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)),
  );
  expect(sheets).toEqual([[297, 210]]);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && element.children.length === 0 && element.textContent.trim())
      .filter((element) => !element.closest('.form-sheet'))
      .map((element) => element.textContent.trim()),
  );
  expect(shown).toEqual([]);
  await close();
});

test('on a phone the tables scroll by themselves and by keys, the page does not', async () => {
  const { page, close } = await site.open(address, { viewport: { width: 390, height: 844 } });
  const found = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    regions: [...document.querySelectorAll('table')].map((table) => {
      const region = table.closest<HTMLElement>('section[tabindex="0"][aria-labelledby]');
      return {
        wider: region && region.scrollWidth > region.clientWidth,
        label: region?.getAttribute('aria-labelledby'),
      };
    }),
  }));
  expect(found).toEqual({
    page: 390,
    regions: [
      { wider: true, label: 'results-table' },
      { wider: true, label: 'form-title' },
    ],
  });
  await close();
});
