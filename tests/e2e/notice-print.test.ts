import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf, type PdfLine, type PdfPage } from '../support/read-pdf.ts';
import { sharedSamples } from '../support/shared-sites.ts';
import { desktop, paper, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

/** GB/T 9704-2012 in millimetres: sheet, type area (5.2.1), 22 lines of it (5.2.3). */
const area = { left: 28, right: 184, top: 37, bottom: 262 };
const pitch = 225 / 22;
const point = 25.4 / 72;
/** How far the middle of a line is above its letters' foot, in letters. */
const middle = 0.43;

const samples = await sharedSamples();
const notices = (
  await Promise.all(
    samples.map(async ({ id, folder }) =>
      (await readdir(join(folder, 'notices')))
        .filter((name) => name.endsWith('.html'))
        .map((name) => `${id}/notices/${name}`),
    ),
  )
).flat();

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(samples[0]!.outDir);
});
afterAll(() => site.close());

test('every sample has a notice', () => {
  expect(notices.length).toBeGreaterThanOrEqual(samples.length);
});

/** Width in full-width characters: figures and Latin letters are half as wide. */
const measure = (text: string) =>
  [...text.replaceAll(/\s/gu, '')].reduce((sum, letter) => sum + (/[\x20-\x7e]/u.test(letter) ? 0.5 : 1), 0);
const lineTop = ({ baseline, size }: PdfLine) => baseline - middle * size * point - pitch / 2;
const lineBottom = (line: PdfLine) => lineTop(line) + pitch;
/** Lines in the letters of the text, 3号, below the title. */
const text = ({ lines }: PdfPage) => {
  const title = lines.findLast(({ size }) => size === 22)?.baseline ?? 0;
  return lines.filter(({ size, baseline }) => size === 16 && baseline > title);
};
/** Tables have lines of their own. */
const hasTable = ({ lines }: PdfPage) =>
  lines.some(
    ({ size, baseline, text: words }) => size === 14 && baseline < area.bottom && !/^抄送|印发$|^兵团/u.test(words),
  );

describe.each(notices)('%s on paper', (path) => {
  let pages: PdfPage[];
  /** What the screen shows: words of the document, and words around it. */
  let screen: {
    title: string;
    addressees: string;
    opening: string;
    date: string;
    number: string;
    imprint: string;
    around: string[];
  };
  beforeAll(async () => {
    const { page, close } = await site.look(path, { viewport: desktop });
    screen = await page.evaluate(() => {
      const plain = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s/gu, '');
      const own = document.querySelector<HTMLElement>('.document')!;
      const within = plain(own);
      const around = [...document.querySelectorAll('body *')].filter(
        (element) => element.children.length === 0 && (!own.contains(element) || element.closest('.callout')),
      );
      // The page itself stays as it is: it is printed next.
      const bare = own.cloneNode(true) as HTMLElement;
      for (const callout of bare.querySelectorAll('.callout')) callout.remove();
      const document_ = plain(bare);
      return {
        title: plain(bare.querySelector('h1')),
        addressees: plain(bare.querySelector('.document-to')),
        opening: plain(bare.querySelector('.document-body > p')).slice(0, 40),
        date: plain(bare.querySelector('.document-signature time')),
        number: plain(bare.querySelector('.document-number')),
        imprint: plain(bare.querySelector('.document-issued span + span')),
        around: [
          ...new Set(
            around
              .filter((element) => !/^(?:SCRIPT|STYLE|NOSCRIPT)$/u.test(element.tagName))
              .map(plain)
              .filter(
                (words) =>
                  words.length >= 4 && !document_.includes(words) && !words.includes('示例站点') && within !== words,
              ),
          ),
        ],
      };
    });
    pages = await readPdf(await paper(page));
    await close();
  });

  test('is on A4, and keeps the margins of the type area', () => {
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(297, 0);
    }
    const lines = pages.flatMap(text);
    expect(Math.abs(Math.min(...lines.map(({ left }) => left)) - area.left)).toBeLessThan(1);
    expect(Math.abs(Math.max(...lines.map(({ right }) => right)) - area.right)).toBeLessThan(1);
    for (const { lines: all } of pages.slice(1)) {
      const [highest] = all.filter(({ baseline }) => baseline > area.top);
      if (highest?.size === 16) expect(Math.abs(lineTop(highest) - area.top)).toBeLessThan(1);
    }
    const ends = pages
      .filter((page) => text(page).length > 0 && !hasTable(page))
      .map((page) => lineBottom(text(page).at(-1)!));
    expect(Math.max(...ends)).toBeLessThan(area.bottom + 1);
    // Where the text goes on, the page is full; a heading may go over with what it heads.
    expect(Math.min(...ends.slice(0, -2))).toBeGreaterThan(area.bottom - 2 * pitch - 1);
  });

  test('stands on a grid of 22 lines with 28 characters', () => {
    for (const page of pages) {
      const lines = text(page);
      expect(lines.length).toBeLessThanOrEqual(22);
      if (hasTable(page)) continue;
      const start = lines[0]?.baseline ?? 0;
      for (const { baseline } of lines) {
        const steps = (baseline - start) / pitch;
        expect(Math.abs(steps - Math.round(steps)) * pitch).toBeLessThan(0.5);
      }
    }
    const widths = pages.flatMap(text).map((line) => measure(line.text));
    expect(Math.max(...widths)).toBeLessThanOrEqual(29);
    expect(Math.max(...widths)).toBeGreaterThanOrEqual(27);
  });

  test('begins with mark, number, title and addressees, and its text on page one', () => {
    const [first] = pages;
    expect(first!.text).toContain(screen.opening);
    const mark = first!.lines.find(({ size }) => size > 22)!;
    // 7.2.4: 35 mm below the edge of the type area.
    expect(Math.abs(mark.baseline - 0.88 * mark.tall * point - (area.top + 35))).toBeLessThan(2);
    if (screen.number !== '') {
      expect(mark.text).toMatch(/文件$/u);
      const number = first!.lines.find((line) => line.text.replaceAll(' ', '') === screen.number)!;
      expect(Math.abs((number.left + number.right) / 2 - 106)).toBeLessThan(1);
    }
    const title = first!.lines.filter(({ size }) => size === 22);
    expect(title.map((line) => line.text.replaceAll(' ', '')).join('')).toBe(screen.title);
    for (const { left, right } of title) expect(Math.abs((left + right) / 2 - 106)).toBeLessThan(1);
    const addressees = text(first!).find((line) => line.baseline > title.at(-1)!.baseline)!;
    expect(Math.abs(addressees.left - area.left)).toBeLessThan(1);
    expect(screen.addressees).toMatch(/：$/u);
    const opening = text(first!).find((line) =>
      screen.opening.startsWith(line.text.replaceAll(/\s/gu, '').slice(0, 12)),
    )!;
    // 7.3.3: two characters in.
    expect(Math.abs(opening.left - area.left - 32 * point)).toBeLessThan(1);
  });

  test('ends with name and date, the date two characters behind the beginning of the name', () => {
    const lines = pages.flatMap(text);
    const at = lines.findIndex((line) => line.text.replaceAll(' ', '') === screen.date);
    expect(at >= 0).toBe(screen.date !== '');
    if (at < 0) return;
    const [name, date] = [lines[at - 1]!, lines[at]!];
    // 7.3.5.2
    expect(Math.abs(date.left - name.left - 32 * point)).toBeLessThan(1);
    expect(Math.abs(Math.max(date.right, name.right) - (area.right - 32 * point))).toBeLessThan(1);
  });

  test('has its imprint at the foot of the last page', () => {
    const issued = pages.flatMap(({ lines }, page) =>
      lines
        .filter((line) => screen.imprint !== '' && line.text.replaceAll(' ', '').endsWith(screen.imprint))
        .map((line) => ({ line, page })),
    );
    expect(issued).toHaveLength(screen.imprint === '' ? 0 : 1);
    for (const { line, page } of issued) {
      expect(page).toBe(pages.length - 1);
      expect(line.size).toBe(14);
      expect(Math.abs(lineBottom(line) - area.bottom)).toBeLessThan(1.5);
    }
  });

  test('has its page numbers outside, 7 mm below the type area', () => {
    for (const [index, page] of pages.entries()) {
      const number = page.lines.find((line) => line.text === `— ${index + 1} —`)!;
      expect(number.size).toBe(14);
      expect(number.baseline).toBeGreaterThan(area.bottom + 7);
      expect(number.baseline).toBeLessThan(area.bottom + 7 + 16 * point);
      const edge = index % 2 === 0 ? area.right - number.right : number.left - area.left;
      expect(Math.abs(edge - 14 * point)).toBeLessThan(1);
    }
  });

  test('carries nothing of the site but the mark of a sample, on every page', () => {
    const printed = pages.map((page) => page.text).join('');
    expect(screen.around.length).toBeGreaterThan(10);
    expect(screen.around.filter((words) => printed.includes(words))).toEqual([]);
    for (const page of pages) expect(page.text).toContain('示例站点');
    for (const { lines } of pages.slice(1)) expect(lines[0]!.baseline).toBeLessThan(area.top);
  });
});
