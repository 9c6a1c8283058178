import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignId } from '../support/campaign-folder.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { paper, phone, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  const { outDir } = await sharedSite('moving');
  site = await siteInBrowser(outDir);
});
afterAll(() => site.close());

const at = (path: string, now: string) =>
  site.open(`${campaignId}/${path}`, {
    viewport: phone,
    timezoneId: 'America/New_York',
    before: (page) => page.clock.setFixedTime(new Date(now)),
  });

/** All but the stamp on the share sheet. */
const pictures = 'main img:visible:not([data-share-picture])';

describe('a code with a last day', () => {
  test('is there on that day in China, one on the screen, large enough to be pressed', async () => {
    // Still the second of February in New York.
    const { page, faults, close } = await at('channels/taiyuan-qun.html', '2041-02-02T20:00:00Z');
    const codes = page.locator(pictures);
    expect(await codes.count()).toBe(1);
    const box = await codes.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(240);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(phone.height);
    await expect
      .poll(() => codes.evaluate((image: HTMLImageElement) => [image.tagName, image.naturalWidth >= 720, image.alt]))
      .toEqual(['IMG', true, '微信群“太原老乡群”的二维码']);
    expect(await page.locator('.code-days').innerText()).toBe('今天是最后一天');
    expect(faults).toEqual([]);
    await close();
  });

  test('is gone the day after, with another way in', async () => {
    const { page, faults, close } = await at('channels/taiyuan-qun.html', '2041-02-03T17:00:00Z');
    expect(await page.locator(pictures).count()).toBe(0);
    expect(await page.locator('.code').innerText()).toContain('过期了');
    expect(await page.locator('.code').innerText()).toContain('到团委说一声');
    expect(faults).toEqual([]);
    await close();
  });

  test('is told as over in the list as well', async () => {
    const before = await at('channels.html', '2041-02-01T04:00:00Z');
    const card = (open: typeof before) => open.page.locator('.channel', { hasText: '太原老乡群' });
    expect(await card(before).innerText()).toContain('看二维码');
    await before.close();
    const after = await at('channels.html', '2041-02-05T04:00:00Z');
    expect(await card(after).innerText()).not.toContain('看二维码');
    expect(await card(after).innerText()).toContain('二维码过期了');
    await after.close();
  });
});

test('channels are chosen by who one is and where home is', async () => {
  const { page, faults, close } = await at('channels.html', '2041-02-01T04:00:00Z');
  const shown = () => page.locator('.channel:visible .channel-name').allInnerTexts();
  await page.getByRole('button', { name: '大学生', exact: true }).click();
  expect(await shown()).toEqual(['河湾青年']);
  await page.getByRole('button', { name: '务工青年', exact: true }).click();
  await page.getByText('再挑细一点').click();
  await page.getByRole('button', { name: '太原', exact: true }).click();
  expect(await shown()).toEqual(['太原老乡群']);
  expect(faults).toEqual([]);
  await close();
});

describe('points', () => {
  test.each([
    ['2041-02-01T04:00:00Z', ['今天就在的岗'], ['还没开始的岗'], ['已经撤了的岗']],
    ['2041-02-05T04:00:00Z', ['今天就在的岗', '还没开始的岗'], [], ['已经撤了的岗']],
    ['2041-02-15T04:00:00Z', ['今天就在的岗'], [], ['已经撤了的岗', '还没开始的岗']],
  ])('on %s stand on the shelves of that day', async (now, running, before, ended) => {
    const { page, faults, close } = await at('points.html', now);
    const on = (shelf: string) => page.locator(`[data-shelf="${shelf}"] .point-name`).allInnerTexts();
    expect([(await on('running')).sort(), await on('before'), (await on('ended')).sort()]).toEqual([
      [...running].sort(),
      before,
      [...ended].sort(),
    ]);
    // A shelf without points is not shown; what is over says so.
    expect(await page.locator('h2.block-title:visible').allInnerTexts()).toEqual([
      '今天就在',
      ...(before.length > 0 ? ['就要来的'] : []),
      '已经撤了的',
    ]);
    expect(await page.locator('[data-shelf="ended"] .point-state:visible').count()).toBe(ended.length);
    expect(faults).toEqual([]);
    await close();
  });

  test('are chosen by place; empty headings go', async () => {
    const { page, close } = await at('points.html', '2041-02-01T04:00:00Z');
    await page.getByRole('button', { name: '临汾', exact: true }).click();
    expect(await page.locator('.point:visible .point-name').allInnerTexts()).toEqual(['还没开始的岗']);
    expect(await page.locator('h2.block-title:visible').allInnerTexts()).toEqual(['就要来的']);
    await close();
  });
});

describe('the list of what to bring', () => {
  test('is ticked off and counted, and forgets when the page is left', async () => {
    const { page, faults, close } = await at('services/huan-zheng.html', '2041-02-01T04:00:00Z');
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBe(3);
    await page.getByText('旧证').click();
    expect(await page.locator('[data-bring-left]').innerText()).toBe('还差 2 样');
    await boxes.first().check();
    await boxes.last().check();
    expect(await page.locator('[data-bring-left]').innerText()).toBe('带齐了，出门吧。');
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept).toEqual([0, 0, '']);
    await page.reload();
    expect(await boxes.first().isChecked()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test('prints as empty boxes, whatever was ticked', async () => {
    const { page, close } = await at('services/huan-zheng.html', '2041-02-01T04:00:00Z');
    await page.getByRole('checkbox').first().check();
    await page.emulateMedia({ media: 'print' });
    const drawn = await page
      .getByRole('checkbox')
      .first()
      .evaluate((box) => {
        const { borderTopWidth, width } = getComputedStyle(box);
        return [
          Number.parseFloat(borderTopWidth) > 0,
          Number.parseFloat(width) > 10,
          getComputedStyle(box, '::after').content,
        ];
      });
    expect(drawn).toEqual([true, true, 'none']);
    await close();
  });
});

test('a letter prints on a sheet or two of A4', async () => {
  const { page, close } = await at('letters/gei-ni.html', '2041-02-01T04:00:00Z');
  const pdf = (await paper(page)).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/gu)];
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.length).toBeLessThanOrEqual(2);
  expect(sizes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toContainEqual([
    595, 842,
  ]);
  await close();
});
