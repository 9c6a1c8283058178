import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
const pages = await pageTypes(sample.folder);

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

// What it says, on every page, is looked at in without-scripts.test.ts.
describe('本页有误？', () => {
  test('copies title and address', async () => {
    const path = pages.find((name) => name.startsWith('policies/'))!;
    const { page, faults, close } = await site.open(`${sample.id}/${path}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.mistake summary').click();
    await page.getByRole('button', { name: '复制这两行' }).click();
    await expect.poll(() => page.locator('.mistake [role=status]').innerText()).toContain('复制好了');
    const [title, address] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(await page.title()).toContain(title!);
    expect(address).toMatch(new RegExp(`/${path}$`, 'u'));
    expect(faults).toEqual([]);
    await close();
  });
});
