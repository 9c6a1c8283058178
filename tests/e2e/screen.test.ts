import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scanCodes } from '../support/scan-code.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
const moving = await sharedSite('moving');
const decks = await sharedSite('decks');

let site: SiteInBrowser;
let later: SiteInBrowser;
let crowded: SiteInBrowser;
beforeAll(async () => {
  const folders = [sample.outDir, moving.outDir, decks.outDir] as const;
  [site, later, crowded] = await Promise.all([
    siteInBrowser(folders[0]),
    siteInBrowser(folders[1]),
    siteInBrowser(folders[2]),
  ]);
});
afterAll(() => Promise.all([site.close(), later.close(), crowded.close()]));

const path = `${sample.id}/screen.html`;
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
];
/** From five metres: a code of 240 pixels at the least, on a screen of 1080 lines. */
const leastCode = 240;

/** The loop begins when every picture is there. */
const begun = (page: Page) => page.locator('body[data-running]').waitFor();

/** What is seen of the slide on display, in pixels: how far the page reaches over the screen, and the size of each code. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const slide = [...document.querySelectorAll<HTMLElement>('.slide')].find(({ hidden }) => !hidden);
    const parts = [...(slide?.querySelectorAll('p, h2, li, .slide-code') ?? [])];
    return {
      over: [scrollWidth - innerWidth, scrollHeight - innerHeight, (slide?.scrollHeight ?? 0) - innerHeight],
      cut: parts
        .filter((part) => part.getBoundingClientRect().bottom > innerHeight || part.getBoundingClientRect().top < 0)
        .map(({ textContent, className }) => `${className} ${textContent ?? ''}`),
      codes: [...(slide?.querySelectorAll('.slide-code') ?? [])].map((code) => code.getBoundingClientRect().width),
      text: slide?.innerHTML.slice(0, 2000) ?? '',
    };
  });

test.each(sizes)(
  'shows one slide after the other for ever, at $width × $height, also without a network',
  async (viewport) => {
    const { page, faults, close } = await site.open(path, { viewport, before: (tab) => tab.clock.install() });
    await begun(page);
    const count = await page.locator('.slide').count();
    expect(count).toBeGreaterThan(8);
    await page.context().setOffline(true);
    const texts = new Set<string>();
    let codes = 0;
    for (let index = 0; index < count; index += 1) {
      expect(await page.locator('.slide:visible').count()).toBe(1);
      const slide = await seen(page);
      texts.add(slide.text);
      expect(
        slide.over.every((pixels) => pixels <= 0),
        `slide ${index} fits: ${slide.over.join(' ')}`,
      ).toBe(true);
      expect(slide.cut).toEqual([]);
      expect(slide.codes.length).toBeLessThan(2);
      expect(Math.min(leastCode, ...slide.codes)).toBe(leastCode);
      codes += slide.codes.length;
      expect(await page.locator('.slides-progress [data-past]').count()).toBe(index);
      if (index === 1) {
        // Somebody in the hall holds up a phone.
        const scanned = await scanCodes(await page.screenshot());
        const link = await page.locator('.slide:visible .slide-code').getAttribute('src');
        const [, id] = /activities-(.*)\.png$/u.exec(link ?? '') ?? [];
        expect(scanned).toEqual([`https://example.com/zt/${sample.id}/activities/${id ?? '?'}.html?c=screen`]);
      }
      await page.clock.runFor(9000);
    }
    expect(texts.size).toBe(count);
    expect(codes).toBeGreaterThan(6);
    expect((await seen(page)).text).toBe([...texts][0]);
    // The second time round the halves have changed places, so that nothing burns in.
    expect(await page.locator('body[data-turned]').count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  },
);

test('has a code of its own for each activity and policy, and one for the site', async () => {
  const { page } = await site.look(path, { javaScriptEnabled: false });
  const files = await page
    .locator('.slide-code')
    .evaluateAll((all) => all.map((code) => code.getAttribute('src') ?? ''));
  const read = await Promise.all(files.map((file) => scanCodes(join(sample.folder, file))));
  const root = `https://example.com/zt/${sample.id}/`;
  expect(read.map((codes) => codes.join(' '))).toEqual(
    files.map((file) => {
      const [, collection, id] = /\/(activities|policies)-(.*)\.png$/u.exec(file) ?? [];
      return `${root}${collection === undefined ? '' : `${collection}/${id ?? ''}.html`}?c=screen`;
    }),
  );
});

test('can be stopped, and moved by hand', async () => {
  const { page, close } = await site.open(path, { before: (tab) => tab.clock.install() });
  await begun(page);
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

test('runs on for hours and past midnight: drops what is over, and grows by nothing', async () => {
  const { page, faults, close } = await later.open(`${moving.id}/screen.html`, {
    before: (tab) => tab.clock.install({ time: new Date('2041-02-28T14:00:00Z') }),
  });
  await begun(page);
  const slides = () => page.locator('.slide').count();
  const size = () => page.evaluate(() => document.querySelectorAll('*').length);
  const [before, small] = [await slides(), await size()];
  await page.clock.runFor('01:30:00');
  expect([await slides(), await size()]).toEqual([before, small]);
  expect(await page.locator('.slide-activities').count()).toBe(1);
  await page.clock.runFor('01:00:00');
  expect(await page.locator('.slide-activities').count()).toBe(0);
  expect(await slides()).toBeLessThan(before);
  expect(await page.locator('.slides-progress li').count()).toBe(await slides());
  expect(await page.locator('.slide:visible').count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

test('is a page of slides one below the other without script', async () => {
  const { page } = await site.look(path, { javaScriptEnabled: false });
  expect(await page.locator('.slide:visible').count()).toBe(await page.locator('.slide').count());
});

test.each(sizes)('places with long names and addresses fit, at $width × $height', async (viewport) => {
  const { page, close } = await crowded.open(`${decks.id}/screen.html`, { viewport, javaScriptEnabled: false });
  const fit = await page.locator('.slide-points').evaluate((slide) => {
    const [top, band] = [slide, slide.querySelector('.slide-band')].map(
      (part) => part?.getBoundingClientRect().top ?? 0,
    );
    return [...slide.querySelectorAll('.slide-kind, b, span')].map((part) => {
      const box = part.getBoundingClientRect();
      return box.height > 0 && box.top >= (top ?? 0) && box.bottom <= (band ?? 0);
    });
  });
  expect(fit).toEqual(Array.from({ length: 13 }, () => true));
  await close();
});
