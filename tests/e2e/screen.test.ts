import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

const path = `${sample.id}/screen.html`;
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
];

test.each(sizes)(
  'shows one slide after the other for ever, at $width × $height, also without a network',
  async (viewport) => {
    const { page, faults, close } = await site.open(path, { viewport, before: (tab) => tab.clock.install() });
    const shown = () => page.locator('.slide:visible');
    const count = await page.locator('.slide').count();
    expect(count).toBeGreaterThan(8);
    await page.context().setOffline(true);
    const texts = new Set<string>();
    for (let index = 0; index < count; index += 1) {
      expect(await shown().count()).toBe(1);
      texts.add((await shown().innerHTML()).slice(0, 2000));
      const overflow = await page.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ]);
      expect(
        overflow.every((pixels) => pixels <= 0),
        `slide ${index} fits: ${overflow.join(' ')}`,
      ).toBe(true);
      await page.clock.runFor(9000);
    }
    expect(texts.size).toBe(count);
    expect((await shown().innerHTML()).slice(0, 2000)).toBe([...texts][0]);
    expect(faults).toEqual([]);
    await close();
  },
);

test('can be stopped, and moved by hand', async () => {
  const { page, close } = await site.open(path, { before: (tab) => tab.clock.install() });
  const kinds = () => page.locator('.slide:visible').evaluate((slide) => slide.outerHTML.slice(0, 400));
  await page.getByRole('button', { name: '暂停' }).click();
  const first = await kinds();
  await page.clock.runFor(60_000);
  expect(await kinds()).toBe(first);
  await page.keyboard.press('ArrowRight');
  expect(await kinds()).not.toBe(first);
  await page.getByRole('button', { name: '继续' }).click();
  const second = await kinds();
  await page.clock.runFor(9000);
  expect(await kinds()).not.toBe(second);
  await close();
});

test('is a page of slides one below the other without script', async () => {
  const { page, close } = await site.open(path, { javaScriptEnabled: false });
  expect(await page.locator('.slide:visible').count()).toBe(await page.locator('.slide').count());
  await close();
});
