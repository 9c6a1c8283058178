import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { desktop, phone, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
const pages = await pageTypes(sample.folder);

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

describe('without scripts', () => {
  test.each(pages)('%s reads', async (path) => {
    const { page, faults, close } = await site.look(`${sample.id}/${path}`, { javaScriptEnabled: false });
    const main = page.locator('main');
    expect((await main.innerText()).length).toBeGreaterThan(path === '404.html' ? 20 : 50);
    // The page for wrong addresses stands alone: it is shown under addresses of any depth, where relative links would
    // break; the one for displays has nobody to touch it; a deck fills the screen.
    const alone: Record<string, string[]> = {
      '404.html': ['main', 'main h1', 'main a'],
      'screen.html': ['main', 'main h2'],
      decks: ['main', 'main h1', 'main section', 'main section:last-of-type a'],
    };
    const own = alone[path.replace(/(?<=^decks)\/.*/u, '')];
    const landmarks = own ?? ['main', 'main h1', 'header', 'nav[aria-label]', 'footer'];
    for (const landmark of landmarks)
      expect([landmark, (await page.locator(landmark).filter({ visible: true }).count()) > 0]).toEqual([
        landmark,
        true,
      ]);
    // What needs a script must not stand there as if it worked.
    const dead = page.locator('button:not([type=submit])').filter({ visible: true });
    expect(await dead.allInnerTexts()).toEqual([]);
    // 本页有误？ says whom to tell, and what.
    if (own === undefined) {
      const block = page.locator('details.mistake');
      await block.locator('summary').click();
      expect(await block.innerText()).toMatch(/告诉|网站找错平台/u);
      expect(await block.locator('.mistake-page').innerText()).toMatch(new RegExp(`\\S\\nhttps://.*/${path}$`, 'u'));
      expect(await block.locator('form, input').count()).toBe(0);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('every item of the navigation leads to its page, on a %s', async (_name, viewport) => {
    const { page, faults, close } = await site.open(`${sample.id}/index.html`, { viewport, javaScriptEnabled: false });
    const links = page.locator('nav a').filter({ visible: true });
    const addresses = (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).filter(
      (address) => address.endsWith('.html'),
    );
    expect(addresses.length).toBeGreaterThan(3);
    // Each is followed from the page of the one before: only then the new address tells that the link was followed.
    await page.goto(`${site.base}/${sample.id}/${addresses.at(-1) ?? ''}`);
    for (const address of new Set(addresses)) {
      await page.locator(`nav a[href="${address}"]`).filter({ visible: true }).first().click();
      await page.waitForURL(`**/${address.replace('./', '')}`);
      expect(await page.locator('h1').first().isVisible()).toBe(true);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('the search page offers the whole catalogue', async () => {
    const { page, close } = await site.open(`${sample.id}/search.html`, { javaScriptEnabled: false });
    expect(await page.locator('main section li a').filter({ visible: true }).count()).toBeGreaterThan(30);
    expect(await page.locator('main noscript').innerText()).toMatchInlineSnapshot(
      `"搜索要用到脚本。现在可以按类别翻，全部内容都列在下面。"`,
    );
    await close();
  });
});
