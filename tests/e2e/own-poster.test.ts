import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printable } from '#browser/own-poster-words.ts';
import { ownPosterBoxes } from '#pictures/own-poster.ts';
import { violations } from '../support/accessibility.ts';
import { scanCodes } from '../support/scan-code.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { overflow, siteInBrowser, type OpenPage, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
const path = `${sample.id}/poster.html`;
const width = 1080;
const blankAlt = '还没写字的海报';

let site: SiteInBrowser;
let open: OpenPage;
let blank: Buffer;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
  open = await site.open(path);
  blank = await drawn(open.page, blankAlt);
});
afterAll(() => site.close());

/** The picture as it would be saved, once its description is this. */
async function drawn(page: Page, said: string): Promise<Buffer> {
  const address = await page.waitForFunction((alt) => {
    const image = document.querySelector<HTMLImageElement>('.own-result img');
    return image?.alt === alt && image.src.startsWith('data:image/png;base64,') ? image.src : '';
  }, said);
  return Buffer.from((await address.jsonValue()).split(',')[1] ?? '', 'base64');
}

/** Writes into the three fields and waits for the picture of it. */
async function write(page: Page, words: { home: string; name: string; from: string }): Promise<Buffer> {
  await page.getByLabel('老家').fill(words.home);
  await page.getByLabel('名字或昵称').fill(words.name);
  await page.getByLabel('从哪儿回来').fill(words.from);
  const [home, name, from] = [words.home, words.name, words.from].map((text) => printable(text).text);
  const told = [name, from && `从${from}回来`, home && `老家${home}`].filter((text) => text !== '');
  return drawn(page, told.length === 0 ? blankAlt : `写好的海报：${told.join('，')}`);
}

/** How many pixels of two posters differ, by the box they are in. */
async function changed(one: Buffer, other: Buffer): Promise<{ homeTown: number; name: number; outside: number }> {
  const [a, b] = await Promise.all([one, other].map((picture) => sharp(picture).removeAlpha().raw().toBuffer()));
  const found = { homeTown: 0, name: 0, outside: 0 };
  if (!a || !b || a.length !== b.length) throw new Error('the posters differ in size');
  const within = (box: { x: number; y: number; width: number; height: number }, x: number, y: number) =>
    x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
  for (let at = 0; at < a.length; at += 3) {
    if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2]) continue;
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)];
    if (within(ownPosterBoxes.homeTown, x, y)) found.homeTown += 1;
    else if (within(ownPosterBoxes.name, x, y)) found.name += 1;
    else found.outside += 1;
  }
  return found;
}

test('draws what is typed into its boxes, sends nothing, keeps nothing, and saves it', async () => {
  const { page, faults } = open;
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!/^data:/u.test(request.url())) requests.push(request.url());
  });
  const address = page.url();
  await page.getByLabel('老家').pressSequentially('吉县');
  await page.getByLabel('名字或昵称').pressSequentially('小禾');
  const poster = await drawn(page, '写好的海报：小禾，老家吉县');
  const differing = await changed(blank, poster);
  expect(differing.homeTown).toBeGreaterThan(1500);
  expect(differing.name).toBeGreaterThan(500);
  expect(differing.outside).toBe(0);
  expect(await page.getByRole('status').filter({ hasText: '印好了' }).innerText()).toContain('老家吉县');

  const waiting = page.waitForEvent('download');
  const save = page.getByRole('link', { name: '保存图片' });
  // Chromium itself changes the name where the system's language knows no Han characters.
  expect(await save.getAttribute('download')).toBe('我的海报.png');
  await save.click();
  const saved = await waiting;
  expect((await readFile(await saved.path())).equals(poster)).toBe(true);

  // The gallery below is fetched as it comes near, whatever is typed.
  expect(requests.filter((url) => !/\/posters\/[a-z]+(?:\/[a-z0-9-]+)?\.png$/u.test(url))).toEqual([]);
  expect(requests.join(' ')).not.toContain(encodeURIComponent('小禾'));
  expect(page.url()).toBe(address);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    document.cookie,
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
  expect(kept.join('')).toBe('');
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('writes a place that is pressed', async () => {
  const { page } = open;
  await write(page, { home: '', name: '', from: '' });
  await page.getByRole('button', { name: '大同' }).click();
  await drawn(page, '写好的海报：老家大同');
  expect(await page.getByLabel('老家').inputValue()).toBe('大同');
});

test.each([
  ['the widest letters', 'W'.repeat(17)],
  ['more than there is room for', '克孜勒苏柯尔克孜自治州的一个县'],
  ['letters that reach out above and below', 'Ǻĝ̦j𝓯Ỹqf|'],
  ['families', '👨‍👩‍👧‍👦'.repeat(9)],
  ['a word that is a line by itself', '﷽'.repeat(16)],
  ['from right to left', 'ئەركىن تۇرسۇن'],
  ['a heap of marks', `Z${'̍'.repeat(40)}${'̖'.repeat(40)}a`],
  ['hidden signs', '\u202e\u200b吉\u2066\u00ad县'],
])('stays inside the boxes with %s', async (_name, text) => {
  const { page } = open;
  const differing = await changed(blank, await write(page, { home: text, name: text, from: text }));
  expect(differing.outside).toBe(0);
  expect(differing.homeTown).toBeGreaterThan(300);
  expect(differing.name).toBeGreaterThan(200);
  expect(await page.getByText('最多印 8 个汉字').count()).toBe(printable(text).cut ? 1 : 0);
});

test('has a code that a phone reads from the whole poster and from a small one', async () => {
  const { page } = open;
  const poster = await write(page, { home: '太原', name: '小禾', from: '北京' });
  const address = `https://example.com/zt/${sample.id}/?c=poster`;
  expect(await scanCodes(poster)).toEqual([address]);
  // With its light margin, the code takes a good quarter of the width: here 240 pixels, and as a phone of two pixels a point shows it.
  for (const narrower of [940, 700])
    expect(await scanCodes(sharp(poster).resize({ width: narrower })), `${narrower} pixels wide`).toEqual([address]);
});

test('does all of it in a browser that knows nothing of what @supports asks for', async () => {
  const { page, faults, close } = await site.open(path, {
    before: async (tab) => {
      await tab.route('**/*.css', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: withoutSupports(await response.text()) });
      });
      await tab.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
    },
  });
  expect(await page.evaluate(() => 'Segmenter' in Intl)).toBe(false);
  const poster = await write(page, { home: '克孜勒苏柯尔克孜自治州', name: '👨‍👩‍👧‍👦é', from: '' });
  expect((await changed(blank, poster)).outside).toBe(0);
  expect(await overflow(page)).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('shows the campaign’s own poster without script, and says why', async () => {
  const { page } = await site.look(path, { javaScriptEnabled: false });
  expect(await page.getByText('要靠网页脚本').isVisible()).toBe(true);
  expect(await page.getByLabel('老家').isVisible()).toBe(false);
  const ready = page.locator('.posters img').first();
  expect(await ready.isVisible()).toBe(true);
  expect(join('/', (await ready.getAttribute('src')) ?? '')).toBe('/posters/campaign.png');
  await expect.poll(() => ready.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(width);
});

/** Takes out every `@supports` with what is in it. */
function withoutSupports(css: string): string {
  const start = css.indexOf('@supports');
  if (start === -1) return css;
  let depth = 0;
  let end = css.indexOf('{', start);
  do {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
    end += 1;
  } while (depth > 0 && end < css.length);
  return css.slice(0, start) + withoutSupports(css.slice(end));
}
