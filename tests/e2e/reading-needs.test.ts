import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { readThrough, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
const pages = await pageTypes(sample.folder);

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

describe('fingers, on a phone', () => {
  test.each(pages)('%s: what one acts on is at least 44 × 44', async (path) => {
    const { page, close } = await site.look(`${sample.id}/${path}`, { hasTouch: true, isMobile: true });
    const small = await page.evaluate(() => {
      const primary = 'header a, nav[aria-label] a, .button, button, summary, input, select, .chip';
      const shown = [...document.querySelectorAll(primary)].filter(
        (element) => element.checkVisibility() && !element.closest('.trail, .unseen'),
      );
      return shown.flatMap((element) => {
        // A box is ticked by touching its words as well.
        const target = (element.matches('[type=checkbox], [type=radio]') && element.closest('label')) || element;
        const { width, height } = target.getBoundingClientRect();
        return width >= 43.5 && height >= 43.5
          ? []
          : [
              `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.trim()}: ${Math.round(width)} × ${Math.round(height)}`,
            ];
      });
    });
    expect(small).toEqual([]);
    await close();
  });
});

describe('motion', () => {
  test.each(['index.html', 'search.html', 'timeline.html', 'screen.html'])(
    '%s stands still for those who ask for it',
    async (path) => {
      const { page, close } = await site.open(`${sample.id}/${path}`, { reducedMotion: 'reduce' });
      await readThrough(page);
      const moving = await page.evaluate(() => {
        const lasts = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
        return [...document.querySelectorAll('*')].flatMap((element) =>
          ['', '::before', '::after'].flatMap((part) => {
            const style = getComputedStyle(element, part === '' ? undefined : part);
            const { animationName, animationDuration, transitionDuration, scrollBehavior } = style;
            const moves = (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
            return moves || scrollBehavior !== 'auto' ? [`${element.tagName} ${element.className}${part}`] : [];
          }),
        );
      });
      expect(moving).toEqual([]);
      await close();
    },
  );

  test('moves for the others', async () => {
    const { page, close } = await site.open(`${sample.id}/index.html`, { reducedMotion: 'no-preference' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('smooth');
    await close();
  });
});

describe('by keyboard', () => {
  const target = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
      return {
        text: element.textContent.trim().replace(/\s+/gu, ' '),
        ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        seen,
        inMain: element.closest('main') !== null,
      };
    });

  test.each(['index.html', 'activities.html', 'policies/chuangye-danbao-daikuan.html'])(
    '%s: skip link, navigation, first action, each with a ring that can be seen',
    async (path) => {
      const { page, close } = await site.open(`${sample.id}/${path}`, { viewport: { width: 1280, height: 800 } });
      const stops = [];
      do {
        await page.keyboard.press('Tab');
        stops.push(await target(page));
      } while (stops.at(-1)?.inMain === false && stops.length < 20);
      expect(stops[0]?.text).toBe('跳到正文');
      expect(stops.filter(({ ring, seen }) => !ring || !seen).map(({ text }) => text)).toEqual([]);
      expect(stops.length).toBeGreaterThan(8);
      expect(stops.at(-1)?.inMain).toBe(true);
      await close();
    },
  );

  test('the skip link goes to the text, and the next stop is in it', async () => {
    const { page, close } = await site.open(`${sample.id}/activities.html`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator(':target').waitFor();
    await page.keyboard.press('Tab');
    expect((await target(page)).inMain).toBe(true);
    await close();
  });
});
