import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignId } from '../support/campaign-folder.ts';
import { movingMeaning as meaning } from '../support/moving-campaign.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  const { outDir } = await sharedSite('moving');
  site = await siteInBrowser(outDir);
});
afterAll(() => site.close());

const path = `${campaignId}/policies/maoyou-butie.html`;

describe('a word of the glossary', () => {
  test('tells its meaning while the focus is on it, and goes away with Escape', async () => {
    const { page, faults, close } = await site.open(path);
    const term = page.locator('a.term').first();
    await term.focus();
    const note = page.getByRole('tooltip');
    expect(await note.innerText()).toBe(meaning);
    expect(await term.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test('tells it on hover, and stays while the pointer is on the note', async () => {
    const { page, close } = await site.open(path);
    await page.locator('a.term').first().hover();
    const note = page.getByRole('tooltip');
    await note.hover();
    await page.waitForTimeout(400);
    expect(await note.isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await note.waitFor({ state: 'hidden' });
    await close();
  });

  test('tells it on the first tap and leads to the glossary on the second', async () => {
    const { page, close } = await site.open(path, { hasTouch: true });
    const term = page.locator('a.term').nth(1);
    await term.tap();
    expect(await page.getByRole('tooltip').innerText()).toBe(meaning);
    expect(page.url()).toContain('/policies/');
    await term.tap();
    await page.waitForURL(/glossary\.html#ci-2$/u);
    expect(await page.locator(':target').innerText()).toContain(meaning);
    await close();
  });

  test('is a link to the glossary without script', async () => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('a.term').first().getAttribute('href')).toBe('../glossary.html#ci-2');
    await close();
  });
});
