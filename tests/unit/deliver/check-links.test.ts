import { describe, expect, it } from 'vitest';
import { checkLinks } from '#deliver/check-links.ts';
import { openPage } from '#deliver/page-scan.ts';

/** Checks a site given as its pages' HTML and the paths of its other files. */
function check(pages: Record<string, string>, others: string[] = []) {
  const scans = new Map(Object.entries(pages).map(([path, html]) => [path, openPage(html, path).scan]));
  return checkLinks('xiaocun', scans, new Set([...Object.keys(pages), ...others]));
}
const from = (page: string, href: string) =>
  check(
    {
      '/index.html': '<i id="a"></i>',
      '/村/b c.html': '<i id="一"></i>',
      [page]: `<i id="own"></i><a href="${href}">x</a>`,
    },
    ['/x.pdf', '/i.svg', '/100%.html'],
  );

describe('checkLinks', () => {
  it.each([
    ['/p.html', '/'],
    ['/p.html', '/index.html#a'],
    ['/p.html', '/#a'],
    ['/p.html', '#own'],
    ['/p.html', '#top'],
    ['/p.html', '#'],
    ['/p.html', ''],
    ['/p.html', '?q=1'],
    ['/p.html', '/x.pdf#page=2'],
    ['/p.html', '/i.svg#leaf'],
    ['/p.html', 'https://example.com/nowhere'],
    ['/p.html', '//example.com'],
    ['/p.html', 'mailto:a@example.com'],
    ['/p.html', 'data:,x'],
    ['/p.html', '/%E6%9D%91/b%20c.html#%E4%B8%80'],
    ['/p.html', '/村/b c.html#一'],
    ['/p.html', '/100%.html'],
    ['/s/p.html', '../index.html'],
    ['/s/p.html', './p.html#own'],
  ])('on %s, %j leads somewhere', (page, href) => {
    expect(from(page, href)).toEqual([]);
  });

  it.each([
    ['/p.html', '/nowhere.html'],
    ['/p.html', '/index.html#nowhere'],
    ['/p.html', '/#own'],
    ['/p.html', '#a'],
    ['/p.html', '#100%'],
    ['/p.html', '/50%.html'],
    ['/p.html', '/INDEX.html'],
    ['/p.html', '/s/'],
    ['/p.html', 'index'],
    ['/s/p.html', 'index.html'],
    ['/p.html', '/index.html/'],
  ])('on %s, %j does not', (page, href) => {
    expect(from(page, href)).toMatchObject([{ code: 'output-link-broken', severity: 'error', file: `xiaocun${page}` }]);
  });

  it('tells a link of every page once, with the pages it is on', () => {
    const menu = '<a href="/gone.html">x</a>';
    const problems = check({
      '/1.html': menu,
      '/2.html': menu + menu,
      '/3.html': menu,
      '/4.html': `${menu}<img src="/gone.png">`,
    });
    expect(problems.map(({ message }) => message)).toEqual([
      '链接 /gone.html 没有着落，用到它的页面：/1.html、/2.html、/3.html 等 4 页。',
      '链接 /gone.png 没有着落，用到它的页面：/4.html。',
    ]);
  });

  it('tells a link to a part of a page where it is written', () => {
    const pages = {
      '/policies/a.html': '<h2 id="谁能申请">x</h2>',
      '/stories/b.html': '<a href="#没有">x</a><a href="../policies/a.html#怎么办">x</a><a href="#%E6%97%A0">x</a>',
    };
    const scans = new Map(Object.entries(pages).map(([path, html]) => [path, openPage(html, path).scan]));
    const at = (line: number, href: string) => ({ file: 'xiaocun/stories/b.mdx', line, href, page: '/stories/b.html' });
    const written = [at(9, '#没有'), at(12, '../policies/a.mdx#怎么办'), at(15, '../policies/a.mdx#谁能申请')];
    const problems = checkLinks('xiaocun', scans, new Set(Object.keys(pages)), written);
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['xiaocun/stories/b.mdx', 9],
      ['xiaocun/stories/b.mdx', 12],
      ['xiaocun/stories/b.html', undefined],
    ]);
    expect(problems[1]?.message).toContain('../policies/a.mdx#怎么办');
  });

  it('looks at every kind of address', () => {
    const html =
      '<link href="/a"><script src="/b"></script><img srcset="/c 1x, /d 2x"><video poster="/e"></video><object data="/f"></object>';
    expect(check({ '/p.html': html })).toHaveLength(6);
  });
});
