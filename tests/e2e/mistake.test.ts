import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
const pages = (await pageTypes(sample.folder)).filter((path) => !/^(?:404|screen)\.html$/u.test(path));

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

describe('本页有误？', () => {
  test.each(pages)('%s says whom to tell, and what', async (path) => {
    const { page, close } = await site.look(`${sample.id}/${path}`, { javaScriptEnabled: false });
    const block = page.locator('details.mistake');
    await block.locator('summary').click();
    expect(await block.innerText()).toMatch(/告诉|网站找错平台/u);
    expect(await block.locator('.mistake-page').innerText()).toMatch(new RegExp(`\\S\\nhttps://.*/${path}$`, 'u'));
    expect(await block.locator('form, input').count()).toBe(0);
    await close();
  });

  test('copies title and address', async () => {
    const path = pages.find((name) => name.startsWith('policies/'))!;
    const { page, faults, close } = await site.open(`${sample.id}/${path}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.mistake summary').click();
    await page.getByRole('button', { name: '复制这两行' }).click();
    expect(await page.locator('.mistake [role=status]').innerText()).toContain('复制好了');
    const [title, address] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(await page.title()).toContain(title!);
    expect(address).toMatch(new RegExp(`/${path}$`, 'u'));
    expect(faults).toEqual([]);
    await close();
  });
});
