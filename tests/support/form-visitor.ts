import type { Page } from 'playwright-core';
import { formEndpoint, type FormEndpoint } from './form-endpoint.ts';
import { sharedSite } from './shared-sites.ts';
import { desktop, phone, siteInBrowser, type OpenPage, type SiteInBrowser } from './site-in-browser.ts';

/*
 * Somebody who fills in the forms of form-campaign.ts:
 *   formSite()                 the built site, its endpoint and a browser that finds it
 *   visit(site, form, where)   opens the page of a form
 *   part(page, name)           a piece of the page the scripts work with
 *   fillAll(page)              every box of `quan`, on a desktop or step by step
 *   agree(page)                the consents of somebody who fills in for themselves
 */

export interface FormSite extends SiteInBrowser {
  endpoint: FormEndpoint;
  /** The site's folder on the disk. */
  folder: string;
  close(): Promise<void>;
}

export async function formSite(): Promise<FormSite> {
  const { outDir, folder } = await sharedSite('forms');
  const endpoint = await formEndpoint(folder);
  const site = await siteInBrowser(outDir, endpoint.browserArguments);
  return {
    ...site,
    endpoint,
    folder,
    async close() {
      await site.close();
      await endpoint.close();
    },
  };
}

/** @param where `forms/quan.html` when only `quan` is named; a query may follow */
export function visit(
  site: FormSite,
  form: string,
  {
    wide = true,
    script = true,
    before,
  }: { wide?: boolean; script?: boolean; before?: (page: Page) => Promise<void> } = {},
): Promise<OpenPage> {
  const [id, query = ''] = form.split(/(?=\?)/u);
  return site.open(`xiaocun/forms/${id ?? ''}.html${query}`, {
    viewport: wide ? desktop : phone,
    javaScriptEnabled: script,
    ignoreHTTPSErrors: true,
    ...(before && { before }),
  });
}

export const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

export const typed = {
  xingming: '阿秀',
  shouji: '138 0013 8000',
  nianling: '22',
  daogang: '2041-02-12',
  youxiang: '',
  zuo: '靠门',
  xiangqu: ['岗位', '果园'],
  cheliang: '坐班车',
  laojia: '140106',
  zhengjian: '140000200001010000',
  shuoming: '第一行\n第二行 & <b>+100%</b>',
  zhaopian: 'yes',
  filled_by: 'self',
  consent: 'yes',
  consent_sensitive: 'yes',
  form: 'quan',
};

/** Writes into every box of `quan`. @param next called where one screen of a phone ends */
export async function fillAll(page: Page, next: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  await page.fill('#f-xingming', ` ${typed.xingming} `);
  await page.fill('#f-shouji', typed.shouji);
  await page.fill('#f-nianling', typed.nianling);
  await next();
  await page.fill('#f-daogang', typed.daogang);
  await page.getByLabel(typed.zuo).check();
  await next();
  for (const wish of typed.xiangqu) await page.getByLabel(wish, { exact: true }).check();
  await next();
  await page.selectOption('#f-cheliang', typed.cheliang);
  const cities = page.locator('.places-first');
  if ((await cities.count()) > 0) await cities.selectOption('太原市');
  await page.selectOption('#f-laojia', typed.laojia);
  await next();
  await page.fill('#f-zhengjian', typed.zhengjian);
  await next();
  await page.fill('#f-shuoming', typed.shuoming);
  await next();
  await page.locator('#f-zhaopian').check();
  await next();
}

export async function agree(page: Page): Promise<void> {
  await page.locator('[name="filled_by"][value="self"]').check();
  await page.locator('#f-consent').check();
  await page.locator('#f-consent_sensitive').check();
}

/** What the browser keeps of a page, beside the page itself. */
export const kept = (page: Page) =>
  page.evaluate(() => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    state: JSON.stringify(history.state),
    address: location.search + location.hash,
  }));
