import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { readPdf } from '../support/read-pdf.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { desktop, paper, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

// What notices look like on paper is in notice-print.test.ts, statistics tables are in stats.test.ts.
const sample = await sharedSite('sample');
const pages = (await pageTypes(sample.folder)).filter(
  (path) => !/^(?:404|screen)\.html$|^(?:notices|stats)\//u.test(path),
);

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

/** Sheets a page may take. The home page and lists of everything are long; nobody prints a book by accident. */
const mostSheets = (path: string) => (path === 'index.html' ? 6 : path.includes('/') ? 6 : 10);

describe('on paper', () => {
  test.each(pages)('%s', async (path) => {
    const { page, close } = await site.look(`${sample.id}/${path}`, { viewport: desktop });
    const words = (selector: string) =>
      page.evaluate(
        (wanted) =>
          [...document.querySelectorAll(wanted)]
            .flatMap((element) => (element as HTMLElement).innerText.split('\n'))
            .map((line) => line.replaceAll(/\s/gu, ''))
            .filter((line) => line.length >= 5),
        selector,
      );
    const bars = await words('header.masthead, .thumb-bar, .deck-bar, footer.footer, .skip, .mistake > summary');
    const content = await words('main');
    await page.emulateMedia({ media: 'print' });
    const large = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main img, main svg, main video')]
        .filter((picture) => picture.checkVisibility() && picture.getBoundingClientRect().height > 300)
        .map((picture) => picture.className),
    );
    const sheets = await readPdf(await paper(page));
    await close();

    expect(large).toEqual([]);
    expect(sheets.length).toBeLessThanOrEqual(mostSheets(path));
    for (const { width, height, lines } of sheets) {
      expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
      // No blank sheets, and nothing cut off: all words stand within the margins.
      expect(lines.length).toBeGreaterThan(0);
      expect(Math.min(...lines.map(({ left }) => left))).toBeGreaterThan(17);
      expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(193);
    }
    const printed = sheets.map(({ text }) => text).join('');
    expect(bars.length).toBeGreaterThan(0);
    expect(bars.filter((line) => !content.includes(line) && printed.includes(line))).toEqual([]);
  });

  test('questions are unfolded', async () => {
    const texts = await Promise.all(pages.map((path) => readFile(join(sample.folder, path), 'utf8')));
    const path = pages.find((_path, index) => texts[index]?.includes('class="question"'));
    const { page, close } = await site.open(`${sample.id}/${path}`);
    const answers = await page.evaluate(() =>
      [...document.querySelectorAll('main details:not([open])')].map((details) =>
        [...(details.lastElementChild?.textContent ?? '')]
          .filter((letter) => letter.trim() !== '')
          .join('')
          .slice(0, 12),
      ),
    );
    const printed = (await readPdf(await page.pdf())).map(({ text }) => text).join('');
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((answer) => !printed.includes(answer))).toEqual([]);
    await expect.poll(() => page.locator('main details[open]').count()).toBe(0);
    await close();
  });
});
