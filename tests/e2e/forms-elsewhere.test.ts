import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { formSite, visit, type FormSite } from '../support/form-visitor.ts';
import { readQrPicture } from '../support/qr-picture.ts';
import { overflow } from '../support/site-in-browser.ts';

let site: FormSite;
beforeAll(async () => {
  site = await formSite();
});
afterAll(() => site.close());

describe('a form at a platform', () => {
  test('says where one is going, and leads there with the code of each place', async () => {
    for (const wide of [true, false]) {
      const { page, faults, close } = await visit(site, 'pingtai', { wide });
      const out = page.locator('.way-out');
      expect(await out.innerText()).toContain('即将离开本站，前往 jinshuju.net（金数据）');
      const link = out.getByRole('link', { name: '去jinshuju.net填表' });
      expect(await link.getAttribute('href')).toBe('https://jinshuju.net/f/hewan1?x_field_1=form');
      expect(await link.getAttribute('rel')).toContain('noreferrer');
      expect(await page.locator('.sheet-asked').innerText()).toContain('最想说的一件事');
      expect([await violations(page), await overflow(page), faults]).toEqual([[], 0, []]);
      await close();
    }
  });

  test('has a code for the screen and one for paper', async () => {
    expect(await readQrPicture(`${site.folder}/forms/pingtai/code.png`)).toBe(
      'https://jinshuju.net/f/hewan1?x_field_1=qr',
    );
    const { page, close } = await visit(site, 'pingtai');
    const paper = page.locator('.paper-code');
    expect(await paper.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await paper.evaluate((code: SVGElement) => {
      for (const [name, value] of [
        ['width', '369px'],
        ['height', '369px'],
        ['max-height', 'none'],
        ['max-width', 'none'],
      ] as const)
        code.style.setProperty(name, value, 'important');
    });
    expect(await readQrPicture(await paper.screenshot())).toBe('https://jinshuju.net/f/hewan1?x_field_1=print');
    await close();
  });

  test('is opened in the page only when asked for, shut in as far as it works', async () => {
    const { page, close } = await visit(site, 'pingtai');
    const asked: string[] = [];
    await page.route('https://jinshuju.net/**', (route) => {
      asked.push(`${route.request().url()} ${route.request().headers()['referer'] ?? 'no referrer'}`);
      return route.fulfill({ contentType: 'text/html', body: '<title>x</title>' });
    });
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.locator('.embed').innerText()).toContain('你的浏览器会直接连到 jinshuju.net');
    await page.locator('[data-embed]').click();
    await expect.poll(() => asked).toEqual(['https://jinshuju.net/f/hewan1?x_field_1=form no referrer']);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts allow-forms allow-same-origin');
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('without script has its link and code, and nothing that does not work', async () => {
    const { page, close } = await visit(site, 'pingtai', { script: false });
    expect(await page.locator('.way-out a').isVisible()).toBe(true);
    expect(await page.locator('.way-out img').isVisible()).toBe(true);
    expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
    await close();
  });

  test('closes by the reader’s clock: nothing leads there any more', async () => {
    const { page, close } = await visit(site, 'pingtai', {
      before: (tab) => tab.clock.setFixedTime(new Date('2041-02-10T10:00:00Z')),
    });
    await page.locator('[data-closed]').waitFor();
    expect(await page.locator('main a[href*="jinshuju"], main img').count()).toBe(0);
    await close();
  });
});

test('the page that names a form leads to its page, and says where a visitor came from', async () => {
  const { page, close } = await site.open('xiaocun/activities/zuotan.html');
  const block = page.locator('#form');
  expect(await block.innerText()).toContain('2041年2月10日 周日 18:00');
  await block.getByRole('link', { name: '去填表' }).click();
  await page.waitForURL('**/forms/quan.html?c=page');
  await expect.poll(() => page.locator('[data-own="channel"]').inputValue()).toBe('page');
  // Nothing else of an address is taken for a code.
  await page.goto(`${site.base}/xiaocun/forms/quan.html?c=13800138000%20x`);
  await page.locator('[data-own="submission"]:enabled').waitFor({ state: 'attached' });
  expect(await page.locator('[data-own="channel"]').isDisabled()).toBe(true);
  await close();

  const later = await site.open('xiaocun/activities/zuotan.html', {
    before: (tab) => tab.clock.setFixedTime(new Date('2041-02-11T00:00:00Z')),
  });
  await later.page.getByRole('link', { name: '已经截止，看看问谁' }).waitFor();
  expect(await later.page.getByRole('link', { name: '去填表' }).count()).toBe(0);
  await later.close();
});

test('where a scriptless visitor is sent back to is a page nobody finds by searching', async () => {
  const { page, faults, close } = await site.open('xiaocun/forms/quan/received.html', { javaScriptEnabled: false });
  expect(await page.locator('h1').innerText()).toBe('交好了');
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
  const map = await (await page.request.get(`${site.base}/xiaocun/sitemap.xml`)).text();
  expect([map.includes('/forms/quan.html'), map.includes('received')]).toEqual([true, false]);
  expect(faults).toEqual([]);
  await close();
});
