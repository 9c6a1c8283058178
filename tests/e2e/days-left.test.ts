import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignId } from '../support/campaign-folder.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');

let site: SiteInBrowser;
const at = (path: string, now: string) =>
  site.open(path, { timezoneId: 'America/New_York', before: (page) => page.clock.setFixedTime(new Date(now)) });

describe('a day that was chosen', () => {
  beforeAll(async () => {
    site = await siteInBrowser(sample.outDir);
  });
  afterAll(() => site.close());

  test('stays, whatever the reader’s clock says', async () => {
    const texts = [];
    for (const now of ['2019-01-20T04:00:00Z', '2026-11-21T04:00:00Z']) {
      const { page, close } = await at(`${sample.id}/index.html`, now);
      texts.push((await page.locator('[data-days-box]').first().innerText()).replace(/\s+/gu, ' '));
      await close();
    }
    expect(texts).toMatchInlineSnapshot(`
      [
        "距春节 16 天",
        "距春节 16 天",
      ]
    `);
  });
});

describe('a day that was not', () => {
  beforeAll(async () => {
    const { outDir } = await sharedSite('moving');
    site = await siteInBrowser(outDir);
  });
  afterAll(() => site.close());

  test.each([
    ['a week before', '2041-02-05T04:00:00Z', '距团圆 7 天'],
    ['the evening before in New York, the day itself in China', '2041-02-11T17:00:00Z', '距团圆 0 天'],
    ['a day later', '2041-02-13T04:00:00Z', undefined],
  ])('is counted by the reader’s clock, in China: %s', async (_name, now, said) => {
    const { page, faults, close } = await at(`${campaignId}/index.html`, now);
    const box = page.locator('[data-days-box]').first();
    expect((await box.isVisible()) ? (await box.innerText()).replace(/\s+/gu, ' ') : undefined).toBe(said);
    expect(faults).toEqual([]);
    await close();
  });
});
