import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
const policy = `${sample.id}/policies/chuangye-danbao-daikuan.html`;

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

const isLarge = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-large'));
const sizes = (page: Page) =>
  page.evaluate(() => ({
    text: Number.parseFloat(getComputedStyle(document.body).fontSize),
    target: document.querySelector('.mistake summary')!.getBoundingClientRect().height,
  }));

describe('大字版', () => {
  test('enlarges text and targets, is remembered, and can be undone', async () => {
    const { page, faults, close } = await site.open(policy);
    const before = await sizes(page);
    const button = page.locator('[data-large-text]');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const after = await sizes(page);
    expect(after.text).toBeGreaterThanOrEqual(before.text * 1.25);
    expect(after.target).toBeGreaterThan(before.target);
    await page.goto(`${site.base}/${sample.id}/index.html`);
    expect(await isLarge(page)).toBe(true);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await page.reload();
    expect(await isLarge(page)).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test('is there before the first paint, whatever becomes of the other scripts', async () => {
    const { page, close } = await site.open(policy, {
      before: async (opened) => {
        await opened.addInitScript(() => localStorage.setItem('guichao-large-text', '1'));
      },
    });
    await page.route(/every-page|astro_type_script/u, (route) => route.abort());
    await page.goto(`${site.base}/${policy}`);
    expect(await isLarge(page)).toBe(true);
    const first = await page.evaluate(() => {
      const script = document.head.querySelector<HTMLScriptElement>('script[src*="large-text-first"]')!;
      return { waits: script.async || script.defer || script.type === 'module' };
    });
    expect(first).toEqual({ waits: false });
    await close();
  });

  test('works for the page where nothing may be stored', async () => {
    const { page, faults, close } = await site.open(policy, {
      before: async (opened) => {
        await opened.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          });
        });
      },
    });
    expect(await isLarge(page)).toBe(false);
    await page.locator('[data-large-text]').click();
    expect(await isLarge(page)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });
});
