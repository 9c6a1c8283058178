import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, type AtRule } from 'postcss';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { addStyle } from '../support/add-style.ts';
import { everyKind } from '../support/deck-campaign.ts';
import { scanCodes } from '../support/scan-code.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { overflow, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';
import { textFaults } from '../support/text-faults.ts';

const decks = await sharedSite('decks');
const path = `${decks.id}/decks/heng.html`;

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(decks.outDir);
});
afterAll(() => site.close());

const moving = { reducedMotion: 'no-preference' } as const;
const at = (page: Page) => page.locator('[data-deck-at]');
const scene = (page: Page, kind: string) => page.locator(`.scene-${kind}`);
const toScene = (page: Page, kind: string) =>
  scene(page, kind).evaluate((element) => element.scrollIntoView({ behavior: 'instant', block: 'start' }));

/** What of a screen's words lies under the bar when it is scrolled to its end, and whether screens that are too high can be scrolled. */
const screens = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.deck-bar')?.getBoundingClientRect().height ?? 0;
    const all = [...document.querySelectorAll<HTMLElement>('[data-scene]')];
    const ends = all.map((one) =>
      Math.max(
        ...[...one.querySelectorAll('p, li, dd, dt, h1, h2, a, b, blockquote')]
          .filter((part) => part.checkVisibility() && !part.closest('.unseen, .mistake'))
          .map((part) => part.getBoundingClientRect().bottom - one.getBoundingClientRect().bottom),
      ),
    );
    return {
      covered: ends.flatMap((end, index) => (end > -bar + 1 ? [`${all[index]?.className}: ${end}`] : [])),
      lower: all.filter((one) => one.getBoundingClientRect().height < innerHeight - 40).length,
      locks: getComputedStyle(document.documentElement).scrollSnapType,
      higher: all.some((one) => one.offsetHeight > innerHeight + 1),
    };
  });

describe('at every size each screen can be read to its end', () => {
  test.each([
    { width: 360, height: 640 },
    { width: 390, height: 844 },
    { width: 430, height: 932 },
    { width: 844, height: 390 },
    { width: 1280, height: 800 },
  ])('$width × $height', async (viewport) => {
    const { page, faults } = await site.look(path, { viewport });
    const good = async () => {
      const { covered, lower, higher } = await screens(page);
      expect({ covered, lower, overflow: await overflow(page), faults: await textFaults(page) }).toEqual({
        ...{ covered: [], lower: 0, overflow: 0, faults: [] },
      });
      const lock = expect.poll(async () => (await screens(page)).locks);
      await (higher ? lock.not.toContain('mandatory') : lock.toContain('mandatory'));
    };
    await good();
    const twice = await addStyle(page, ':root { font-size: 200% !important }');
    await good();
    await twice();
    await page.evaluate(() => document.documentElement.setAttribute('data-large', ''));
    await good();
    await page.evaluate(() => document.documentElement.removeAttribute('data-large'));
    if (viewport.width !== 360) expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test('shows one code, which a scanner reads from the screen, and the same place as a link', async () => {
  const { page } = await site.look(path);
  const code = page.locator('.home-code img');
  await code.scrollIntoViewIfNeeded();
  await expect
    .poll(() => code.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeTruthy();
  expect((await code.boundingBox())?.width).toBeGreaterThanOrEqual(240);
  expect(await page.locator('.deck img[alt*="二维码"]').count()).toBe(1);
  const address = 'https://example.com/xiaocun/activities/zuotan.html?c=h5';
  // As it stands on the screen, with everything around it, and alone as somebody saves it.
  await expect.poll(async () => scanCodes(await page.screenshot()), { timeout: 10_000 }).toEqual([address]);
  expect(await scanCodes(sharp(await code.screenshot()).resize(240))).toEqual([address]);
  expect(await page.locator('.home-go a').getAttribute('href')).toBe('../activities/zuotan.html');
  // Whoever came by a link says so to the form, not that they came by the deck.
  const form = page.locator('a[href*="/forms/"]').first();
  expect(await form.getAttribute('href')).toMatch(/\?c=h5$/u);
  await site.look(`${path}?c=weibo`);
  await expect.poll(() => form.getAttribute('href')).toMatch(/\/forms\/.*\?c=weibo$/u);
  await site.look(`${decks.id}/decks/axiu.html`);
  expect(await page.locator('.home-go a').getAttribute('href')).toBe('../stories/axiu.html');
});

test('dresses a screen when it is reached, and counts up to what stands there', async () => {
  const { page, faults, close } = await site.open(path, moving);
  const numbers = scene(page, 'numbers').locator('[data-count]');
  const opacity = (kind: string) =>
    scene(page, kind)
      .locator('.rise')
      .first()
      .evaluate((element) => getComputedStyle(element).opacity);
  const told = ['3', '12,800', '2', '3', '20.5'];
  expect(await numbers.allTextContents()).toEqual(told);
  expect(await opacity('numbers')).toBe('0');
  expect(await page.locator('#s1').getAttribute('data-arrived')).toBe('');
  await numbers.nth(1).evaluate((element) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(element.textContent)).observe(element, { childList: true });
  });
  await toScene(page, 'numbers');
  await expect.poll(() => opacity('numbers')).toBe('1');
  await expect.poll(() => page.evaluate(() => (window as Window & { seen?: string[] }).seen?.at(-1))).toBe('12,800');
  expect(await page.evaluate(() => (window as Window & { seen?: string[] }).seen?.at(0))).toBe('0');
  await expect.poll(() => numbers.allTextContents()).toEqual(told);
  expect(await opacity('steps')).toBe('0');
  expect(faults).toEqual([]);
  await close();
});

test('keeps still for those whom motion bothers', async () => {
  const { page } = await site.look(path);
  expect(await page.locator('html').getAttribute('data-moves')).toBeNull();
  const shown = await page.locator('.rise').evaluateAll((parts) => parts.map((part) => getComputedStyle(part).opacity));
  expect(new Set(shown)).toEqual(new Set(['1']));
  await toScene(page, 'numbers');
  expect(await scene(page, 'numbers').locator('[data-count]').first().textContent()).toBe('3');
});

test('is silent until somebody asks, and again when out of sight', async () => {
  const asked: string[] = [];
  const { page, close } = await site.open(path, {
    before: async (opened) => {
      opened.on('request', (request) => asked.push(request.url()));
      await Promise.resolve();
    },
  });
  const button = page.getByRole('button', { name: '声音' });
  const pressed = () => button.getAttribute('aria-pressed');
  const silent = () => page.locator('audio').evaluate((sound: HTMLAudioElement) => sound.paused);
  expect([await pressed(), await silent()]).toEqual(['false', true]);
  expect(asked.filter((url) => url.endsWith('.mp3'))).toEqual([]);
  await button.click();
  await expect.poll(pressed).toBe('true');
  expect(await silent()).toBe(false);
  await button.click();
  expect([await pressed(), await silent()]).toEqual(['false', true]);
  await button.click();
  await expect.poll(pressed).toBe('true');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect([await pressed(), await silent()]).toEqual(['false', true]);
  await close();
});

test('goes from screen to screen by keys and by the list, and says where one is', async () => {
  const { page } = await site.look(path);
  await expect.poll(() => at(page).textContent()).toBe('1 / 13');
  const top = (number: number) =>
    page.locator(`#s${number}`).evaluate((element) => Math.round(element.getBoundingClientRect().top));
  for (const [key, number] of [
    ['ArrowDown', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['Shift+Space', 3],
    ['ArrowUp', 2],
    ['End', 13],
    ['PageUp', 12],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => at(page).textContent(), { message: key }).toBe(`${number} / 13`);
    expect(await top(number), key).toBe(0);
    const dots = await page.locator('[data-dot]').evaluateAll((all) => all.map((dot) => dot.getAttribute('data-dot')));
    expect(dots, key).toEqual([...Array(number - 1).fill('past'), 'here', ...Array(13 - number).fill('next')]);
  }
  await page.locator('.deck-jump summary').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  const list = page.locator('.deck-list');
  await list.waitFor();
  expect(await list.locator('a').allTextContents()).toHaveLength(13);
  await list.getByRole('link', { name: '这几天做什么' }).click();
  await expect.poll(() => at(page).textContent()).toBe('7 / 13');
  expect(await list.isVisible()).toBe(false);
  expect(await page.locator('[aria-current]').allTextContents()).toEqual([expect.stringContaining('这几天做什么')]);
  const next = page.getByRole('link', { name: '下一屏' });
  await next.click();
  await expect.poll(() => at(page).textContent()).toBe('8 / 13');
  await page.keyboard.press('End');
  await next.waitFor({ state: 'hidden' });
});

test('can be read without script from the first screen to the last', async () => {
  const { page, close } = await site.open(path, { ...moving, javaScriptEnabled: false });
  expect(await page.locator('[data-scene]').count()).toBe(everyKind.length);
  for (const [kind, words] of everyKind)
    expect(await scene(page, kind).getByText(words).first().isVisible(), kind).toBe(true);
  expect(
    await page
      .locator('.rise')
      .evaluateAll((parts) => parts.every((part) => part.checkVisibility({ checkOpacity: true }))),
  ).toBe(true);
  expect(await page.getByRole('button').count()).toBe(0);
  await page.locator('.deck-jump summary').click();
  await page.locator('.deck-list a').nth(8).click();
  expect(new URL(page.url()).hash).toBe('#s9');
  await close();
});

test('keys read a screen that is higher than the window to its end, and skip nothing', async () => {
  const { page } = await site.look(path, { viewport: { width: 360, height: 480 } });
  await page.evaluate(() => document.documentElement.setAttribute('data-large', ''));
  await expect.poll(async () => (await screens(page)).locks).not.toContain('mandatory');
  const number = await page
    .locator('[data-scene]')
    .evaluateAll((all) => all.slice(0, -1).findIndex((one) => one.clientHeight > innerHeight + 40));
  const tall = page.locator('[data-scene]').nth(number);
  await tall.evaluate((one) => one.scrollIntoView({ behavior: 'instant', block: 'start' }));
  /** How much of the screen is above the window, how much it is in all, and the part of the window the bar leaves free. */
  const measure = () =>
    tall.evaluate((one) => {
      const { top, height } = one.getBoundingClientRect();
      const bar = document.querySelector('.deck-bar')?.getBoundingClientRect().height ?? 0;
      return { above: Math.round(-top), height, window: innerHeight, free: innerHeight - bar };
    });
  const { height, window, free } = await measure();
  expect(height).toBeGreaterThan(window + 40);
  const steps = [0];
  while ((steps.at(-1) ?? 0) < height - 1) {
    await page.keyboard.press('Space');
    // Pressed at once again, a key goes on to the next screen.
    await page.waitForTimeout(650);
    steps.push((await measure()).above);
    if (steps.length > 8) break;
  }
  const inside = steps.slice(0, -1);
  expect(inside.length).toBeGreaterThan(1);
  inside.slice(1).forEach((step, index) => expect(step - (inside[index] ?? 0)).toBeLessThanOrEqual(free));
  // It is left only from its end, and for the top of the next one.
  expect((inside.at(-1) ?? 0) + window).toBeGreaterThan(height - 9);
  expect(Math.abs((steps.at(-1) ?? 0) - height)).toBeLessThan(2);
  await page.evaluate(() => document.documentElement.removeAttribute('data-large'));
});

test('brings no more script than it says', async () => {
  const html = await readFile(join(decks.folder, 'decks/heng.html'), 'utf8');
  const names = [...html.matchAll(/<script[^>]* src="(?:\.\.\/)*([^"]+)"/gu)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(1);
  // With all that they bring along, whether something is taken from it or it only runs.
  const texts = new Map<string, string>();
  const read = async (name: string): Promise<void> => {
    if (texts.has(name)) return;
    const text = await readFile(join(decks.folder, name), 'utf8');
    texts.set(name, text);
    for (const [, other = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/gu))
      await read(join(dirname(name), other));
  };
  for (const name of names) await read(name);
  const bytes = [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(bytes).toBeLessThanOrEqual(8 * 1024);
});

test('needs nothing that only newer browsers have', async () => {
  const { page, close } = await site.open(path, {
    before: async (opened) => {
      await opened.route('**/*.css', async (route) => {
        const response = await route.fetch();
        const sheet = parse(await response.text());
        sheet.walkAtRules('supports', (rule: AtRule) => {
          rule.remove();
        });
        await route.fulfill({ response, body: sheet.toString() });
      });
    },
  });
  const { covered, lower } = await screens(page);
  expect({ covered, lower, overflow: await overflow(page), faults: await textFaults(page) }).toEqual({
    ...{ covered: [], lower: 0, overflow: 0, faults: [] },
  });
  await close();
});
