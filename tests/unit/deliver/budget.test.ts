import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgets, checkBudgets, weighPages } from '#deliver/budget.ts';
import { openPage, type PageScan } from '#deliver/page-scan.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

const css = `/*${randomBytes(3000).toString('hex')}*/`;
const script = `//${randomBytes(2000).toString('hex')}`;
const font = randomBytes(5000);
const photo = randomBytes(50_000);
/** What a host would send; the code may compress a little harder or faster. */
const brotli = (content: string) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

let site: ContentFolder;
beforeAll(async () => {
  site = await campaignFolder({
    '_assets/x.css': css,
    'x.js': script,
    'f.woff2': font,
    'p.jpg': photo,
    's.mp3': photo,
    '村 景.svg': css,
    'i.svg': script,
    'rss.xml': photo,
  });
});
afterAll(() => site.dispose());

async function weigh(html: string): Promise<number> {
  const { scan } = openPage(html, '/p.html');
  await writeFile(site.path('p.html'), html);
  const [weight] = await weighPages(site.contentDir, new Map([['/p.html', scan]]));
  return (weight?.bytes ?? 0) - brotli(html);
}

describe('the weight of a page', () => {
  it.each<[string, string, number]>([
    ['the page alone', '<p>x</p>', 0],
    [
      'style sheets and scripts, over brotli',
      '<link rel="stylesheet" href="/_assets/x.css"><script src="/x.js"></script>',
      brotli(css) + brotli(script),
    ],
    ['fonts, which are packed already', '<link rel="preload" href="/f.woff2">', font.length],
    ['drawings', '<img src="/i.svg">', brotli(script)],
    ['each file once', '<img src="/i.svg#a"><img src="/i.svg#b"><img src="/i.svg">', brotli(script)],
    ['files with escapes and queries', '<img src="/%E6%9D%91%20%E6%99%AF.svg?v=1">', brotli(css)],
    ['no photographs', '<img src="/p.jpg" srcset="/p.jpg 2x"><video poster="/p.jpg"></video>', 0],
    ['no sound', '<audio preload="none" src="/s.mp3"></audio>', 0],
    [
      'nothing that is only linked',
      '<a href="/i.svg">x</a><link rel="alternate" href="/rss.xml"><link rel="canonical" href="/gone.html">',
      0,
    ],
    ['nothing for what is not there', '<img src="/gone.svg"><img src="/50%.svg">', 0],
    [
      'nothing of other sites',
      '<script src="https://example.com/x.js"></script><script src="//example.com/x.js"></script>',
      0,
    ],
  ])('has %s', async (_name, html, bytes) => {
    expect(Math.abs((await weigh(html)) - bytes)).toBeLessThan(5 + bytes * 0.03);
  });

  it('is taken of every main page, but only of the heaviest articles', async () => {
    await mkdir(site.path('a'), { recursive: true });
    const pages = new Map<string, PageScan>();
    for (let number = 10; number < 70; number += 1) {
      const html = `<p>${'村'.repeat(number)}</p>`;
      for (const path of [`/${number}.html`, `/a/${number}.html`]) {
        await writeFile(site.path(path), html);
        pages.set(path, openPage(html, path).scan);
      }
    }
    const weighed = (await weighPages(site.contentDir, pages)).map(({ page }) => page);
    expect(weighed.filter((page) => !page.startsWith('/a/'))).toHaveLength(60);
    const articles = weighed.filter((page) => page.startsWith('/a/'));
    expect(articles.length).toBeGreaterThanOrEqual(10);
    expect(articles.length).toBeLessThan(60);
    expect(articles).toEqual(Array.from(articles, (_path, at) => `/a/${69 - at}.html`));
  });
});

describe('a picture with a source for other screens', () => {
  it('weighs as the heavier of the two: a browser fetches one', async () => {
    const light = '<picture><source media="(min-width: 1px)" srcset="/i.svg"><img src="/村 景.svg"></picture>';
    expect(await weigh(light)).toBeLessThan(brotli(css) + brotli(script));
    expect(await weigh(light)).toBeGreaterThan(0.9 * Math.max(brotli(css), brotli(script)));
    expect((await weigh(light + light)) - (await weigh(light))).toBeLessThan(40);
    expect(await weigh('<img src="/i.svg"><img src="/村 景.svg">')).toBeGreaterThan(1.3 * (await weigh(light)));
  });
});

describe('checkBudgets', () => {
  it.each<[string, number, boolean]>([
    ['/index.html', budgets.main, true],
    ['/index.html', budgets.main + 1, false],
    ['/policies.html', budgets.main, true],
    ['/policies/a.html', budgets.article, true],
    ['/policies/a.html', budgets.article + 1, false],
    ['/forms/a.html', budgets.form, true],
    ['/forms/a.html', budgets.form + 1, false],
    ['/decks/a.html', budgets.deck, true],
    ['/decks/a.html', budgets.deck + 1, false],
  ])('%s with %d bytes', (page, bytes, fine) => {
    expect(checkBudgets('xiaocun', [{ page, bytes }])).toHaveLength(fine ? 0 : 1);
  });

  it('warns in numbers people read', () => {
    expect(checkBudgets('xiaocun', [{ page: '/a/b.html', bytes: 40 * 1024 }])).toMatchObject([
      {
        code: 'budget-exceeded',
        severity: 'warning',
        file: 'xiaocun/a/b.html',
        message: expect.stringContaining('共 40.0 kB（不算照片），超过了 30.0 kB'),
      },
    ]);
  });
});
