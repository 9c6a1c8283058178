import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type OpenPage, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

const open = (query = '', options = {}): Promise<OpenPage> => site.open(`${sample.id}/search.html${query}`, options);
const field = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.locator('[data-finder-hits] > li');
const status = (page: Page) => page.locator('[data-finder-status]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

/**
 * Waits until the live region tells of a finished search for what stands in the field: on a slow machine the first
 * character of a word is looked for before the second comes. The address is written when a search begins.
 * @param but an earlier answer that is not waited for
 */
async function answer(page: Page, but?: string): Promise<string> {
  await page.waitForFunction((earlier) => {
    const said = document.querySelector('[data-finder-status]')?.textContent ?? '';
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    const typed = document.querySelector<HTMLInputElement>('main [type=search]')?.value.trim();
    return /^(?:找到|没有)/u.test(said) && said !== earlier && asked === typed;
  }, but);
  return status(page).innerText();
}

describe('searching', () => {
  test('while typing: results with kind, title and text, told in a live region', async () => {
    const { page, faults, close } = await open();
    await field(page).pressSequentially('贷款', { delay: 30 });
    expect(await answer(page)).toMatch(/^找到 \d+ 条$/u);
    expect(await status(page).getAttribute('role')).toBe('status');
    const first = hits(page).first();
    expect(await first.locator('h2 a').innerText()).toMatchInlineSnapshot(`"创业担保贷款：没房子抵押，也能贷出第一笔"`);
    expect((await first.locator('p').allInnerTexts()).map((text) => text.length > 1)).toEqual([true, true]);
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-catalogue]').isHidden()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test('with Enter, at once, and the address can be passed on', async () => {
    const { page, close } = await open();
    await field(page).fill('身份证');
    await field(page).press('Enter');
    const said = await answer(page);
    expect(decodeURIComponent(page.url())).toBe(`${site.base}/${sample.id}/search.html?q=身份证`);
    const passedOn = await open(`?q=${encodeURIComponent('身份证')}`);
    expect(await answer(passedOn.page)).toBe(said);
    expect(await field(passedOn.page).inputValue()).toBe('身份证');
    await passedOn.close();
    await close();
  });

  test('nothing found: says so, says what to do, and shows everything', async () => {
    const { page, close } = await open(`?q=${encodeURIComponent('潜水艇')}`);
    expect(await answer(page)).toMatchInlineSnapshot(`"没有找到。换个短一点的词试试，比如“贷款”。"`);
    expect(await hits(page).count()).toBe(0);
    expect(await page.locator('[data-catalogue]').isVisible()).toBe(true);
    await close();
  });

  test('from the search field of the home page', async () => {
    const { page, close } = await site.open(`${sample.id}/index.html`);
    await page.locator('main form[role=search] input').fill('苹果');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search.html?q=*');
    expect(await answer(page)).toMatch(/^找到/u);
    await close();
  });
});

describe('filters', () => {
  test('a chip tapped with a finger narrows the results; tapped again it lets go', async () => {
    const { page, close } = await open(`?q=${encodeURIComponent('青年')}`, { hasTouch: true, isMobile: true });
    const all = await answer(page);
    await page.locator('[data-finder-filters] summary').tap();
    const chip = page.locator('[data-finder-filters] button').filter({ hasText: /^政策/u });
    await chip.tap();
    const narrowed = await answer(page, all);
    expect(narrowed).toMatch(/^找到/u);
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    expect(new Set(await hits(page).locator('p:first-child').allInnerTexts())).toEqual(new Set(['政策']));
    expect(decodeURIComponent(page.url())).toContain('类型=政策');
    await chip.tap();
    expect(await answer(page, narrowed)).toBe(all);
    await close();
  });

  test('groups are named, and a filter alone lists what passes it', async () => {
    const { page, close } = await open(`?${encodeURIComponent('类型')}=${encodeURIComponent('案例')}`);
    expect(await answer(page)).toBe('找到 8 条');
    // They are drawn when the index tells what there is, which is not when the answer comes.
    await page.locator('[data-finder-filters] legend').first().waitFor();
    expect(await page.locator('[data-finder-filters] legend').allInnerTexts()).toMatchInlineSnapshot(`
      [
        "类型",
        "对象",
        "话题",
        "地区",
      ]
    `);
    await close();
  });
});

describe('by keyboard', () => {
  test('slash, arrows and Esc', async () => {
    const { page, close } = await open();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.insertText('青年');
    await answer(page);
    const titles = await hits(page).locator('h2 a').allInnerTexts();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect([
      await field(page).inputValue(),
      await field(page).evaluate((element) => element === document.activeElement),
    ]).toEqual(['', true]);
    expect(await page.locator('[data-catalogue]').isVisible()).toBe(true);
    await page.keyboard.insertText('贷款');
    await answer(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.base}/${sample.id}/*/*.html`);
    await close();
  });
});
