import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareFiles } from '../support/bare-campaign.ts';
import { readPdf, type PdfPage } from '../support/read-pdf.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { desktop, paper, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

/** Type area of GB/T 9704-2012 in millimetres (5.2.1). */
const area = { left: 28, right: 184, top: 37, bottom: 262 };

let site: SiteInBrowser;
let pages: PdfPage[];
beforeAll(async () => {
  const { id, outDir } = await sharedSite('bare');
  site = await siteInBrowser(outDir);
  const { page, close } = await site.open(`${id}/notices/tongzhi.html`, { viewport: desktop });
  pages = await readPdf(await paper(page));
  await close();
});
afterAll(() => site.close());

const lines = () => pages.flatMap((page) => page.lines);

test('a notice without date, number and addressees prints on two pages, with nothing in their place', () => {
  expect(pages).toHaveLength(2);
  const words = lines().map(({ text }) => text.replaceAll(/\s/gu, ''));
  expect(words.filter((text) => !/^[—–-]\d+[—–-]$/u.test(text)).filter((text) => !longTitle().includes(text))).toEqual([
    '河湾镇团委',
    '请通知在外青年，安排见座谈。',
    '附件：1.安排表',
    '2.报名表',
    '共青团河湾镇委员会',
    '附件2',
    '报名表',
    '报名表另发。',
  ]);
});

test('a long title is whole, in lines inside the type area, without a single word on a line', () => {
  const title = lines().filter(({ size, text }) => size === 22 && longTitle().includes(text.replaceAll(/\s/gu, '')));
  expect(title.map(({ text }) => text.replaceAll(/\s/gu, '')).join('')).toBe(longTitle());
  expect(title.length).toBeLessThanOrEqual(5);
  for (const { left, right, text } of title) {
    expect(left).toBeGreaterThan(area.left - 1);
    expect(right).toBeLessThan(area.right + 1);
    expect(text.length).toBeGreaterThan(8);
  }
});

test('the signature stands at the right, two characters in', () => {
  const [signature] = lines().filter(({ text }) => text.includes('共青团河湾镇委员会'));
  const character = (16 * 25.4) / 72;
  expect(Math.abs(area.right - (signature?.right ?? 0) - 2 * character)).toBeLessThan(character / 2);
});

function longTitle(): string {
  return /^title: (.*)$/mu.exec(bareFiles['notices/tongzhi.mdx'])?.[1] ?? '';
}
