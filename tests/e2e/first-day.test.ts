import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { addStyle } from '../support/add-style.ts';
import { firstDays } from '../support/first-day.ts';
import { sharedFirstDays } from '../support/shared-sites.ts';
import {
  desktop,
  overflow,
  phone,
  readThrough,
  siteInBrowser,
  type SiteInBrowser,
} from '../support/site-in-browser.ts';

const [first] = await sharedFirstDays();

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(first?.outDir ?? '');
});
afterAll(() => site.close());

describe.each(firstDays)('the first home page along the $way', ({ id, title }) => {
  test.each([
    ['a phone', phone],
    ['a wide screen', desktop],
  ])('is right on %s', async (_name, viewport) => {
    const { page, faults, close } = await site.look(`${id}/index.html`, { viewport });
    await readThrough(page);
    expect(faults).toEqual([]);
    expect(await overflow(page)).toBe(0);
    // The name over the picture is whole, whatever its length.
    const heading = await page.locator('#campaign-title').evaluate((element) => {
      const { left, right, top } = element.getBoundingClientRect();
      return { text: element.textContent, left, right: innerWidth - right, top };
    });
    expect(heading.text.replaceAll(/\s/gu, '')).toBe(title);
    expect(Math.min(heading.left, heading.right, heading.top)).toBeGreaterThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    // Every activity is a target for a thumb.
    const low = await page
      .locator('.brief-names a')
      .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
    await addStyle(page, 'html { font-size: 200% !important }');
    expect(await overflow(page), 'text twice as large').toBe(0);
    await close();
  });
});
