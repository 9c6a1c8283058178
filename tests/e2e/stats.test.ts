import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildHere } from '../support/build-site.ts';
import { campaignFolder, campaignId, edited, minimalCampaign, minimalFiles } from '../support/campaign-folder.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';
import { statsHead, statsYaml, withResults } from '../support/stats-table.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  const content = await campaignFolder(
    minimalCampaign({
      'campaign.yaml': edited(minimalFiles['campaign.yaml'], 'root: 山西省', 'root: 临汾市'),
      'activities/zuotan.mdx': edited(minimalFiles['activities/zuotan.mdx'], '[太原市]', '[吉县]'),
      'stats/ganji.yaml': withResults(statsYaml),
      'stats/ganji.csv': `${statsHead}\n吉县,2,40,1,12.5,80%,大集\n`,
    }),
  );
  const at = (name: string) => join(inject('runFolder'), 'stats-in-browser', name);
  const [result] = await buildHere({ root: at('work'), contentDir: content.contentDir, outDir: at('out') }, campaignId);
  await content.dispose();
  expect(result?.built).toBe(true);
  site = await siteInBrowser(at('out'));
});
afterAll(() => site.close());

const address = `${campaignId}/stats/ganji.html`;

test('on paper there is the blank form alone, on one sheet across', async () => {
  const { page, close } = await site.open(address, { viewport: { width: 1280, height: 800 } });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
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
