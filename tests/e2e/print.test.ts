import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const sample = await sharedSite('sample');
let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

/** Sizes of the pages of a PDF in millimetres, and how often its streams show text. */
function readPdf(bytes: Buffer): { pages: string[]; textOperators: number } {
  const text = bytes.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/gu)];
  const pages = boxes.map(
    ([, width, height]) => `${Math.round((Number(width) / 72) * 25.4)} × ${Math.round((Number(height) / 72) * 25.4)}`,
  );
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  return { pages, textOperators: streams.join('\n').match(/\bT[jJ]\b/gu)?.length ?? 0 };
}

describe('a notice on paper', () => {
  test('is A4, and begins on page one', async () => {
    const { page, close } = await site.open(`${sample.id}/notices/qingchun-xingjin-tongzhi.html`, {
      viewport: { width: 1280, height: 800 },
    });
    const whole = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(new Set(whole.pages)).toEqual(new Set(['210 × 297']));
    expect(whole.pages.length).toBeGreaterThan(2);
    expect(whole.pages.length).toBeLessThan(20);
    const first = readPdf(await page.pdf({ preferCSSPageSize: true, pageRanges: '1' }));
    expect(first.textOperators).toBeGreaterThan(10);
    await close();
  });

  test('shows the document and nothing of the site around it', async () => {
    const { page, close } = await site.open(`${sample.id}/notices/qingchun-xingjin-tongzhi.html`, {
      viewport: { width: 605, height: 850 },
    });
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() =>
      [...document.body.querySelectorAll('header, nav, footer, button, .skip')]
        .filter(
          (element) =>
            element.checkVisibility() && element.textContent.trim() !== '' && !element.closest('main article'),
        )
        .map((element) => element.className),
    );
    expect(shown).toEqual([]);
    const top = await page.locator('main h1').evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(700);
    await close();
  });
});
