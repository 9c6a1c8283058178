import { describe, expect, it } from 'vitest';
import { openPage } from '#deliver/page-scan.ts';
import { checkEgress, type SiteContents } from '#egress/check-egress.ts';
import type { Declaration } from '#egress/declaration.ts';
import { scriptFacts } from '#egress/script-facts.ts';

const declared = (address: string, kinds: Declaration['kinds'], page?: string): Declaration => ({
  ...{ origin: new URL(address).origin, address, kinds, why: '报名', where: 'forms/a.yaml：url' },
  ...(page !== undefined && { page }),
});

function check(
  parts: { pages?: Record<string, string>; scripts?: Record<string, string>; others?: SiteContents['others'] },
  declarations: Declaration[] = [],
): string[] {
  const site: SiteContents = {
    pages: new Map(Object.entries(parts.pages ?? {}).map(([path, html]) => [path, openPage(html, path).scan.contents])),
    drawings: new Map(),
    scripts: new Map(Object.entries(parts.scripts ?? {}).map(([path, code]) => [path, scriptFacts(code)])),
    others: parts.others ?? new Map(),
  };
  return checkEgress('xiaocun', site, declarations).map(({ code, file, message }) => `${code} ${file} ${message}`);
}
const codes = (...args: Parameters<typeof check>) => check(...args).map((line) => line.split(' ')[0]);

describe('what a page names', () => {
  const page = (html: string) => ({ pages: { '/forms/a.html': html } });
  const link = '<a href="https://x.example/a">';
  const form = '<form action="https://x.example/f?y=1">';
  const frame = '<iframe src="https://x.example/f">';
  const image = '<img src="https://x.example/f.png">';
  const said = '<meta content="https://x.example/">';
  const at = (...kinds: Declaration['kinds']) => [declared('https://x.example/f', kinds, '/forms/a.html')];

  it.each([
    [link, at('link'), true],
    [link, at('form', 'connect', 'name', 'code', 'frame'), false],
    [link, [declared('https://y.example/f', ['link'])], false],
    [link, [declared('http://x.example/f', ['link'])], false],
    [form, at('form', 'connect'), true],
    [form, at('link', 'code', 'connect', 'frame'), false],
    [form, [declared('https://x.example/other', ['form'], '/forms/a.html')], false],
    [form, [declared('https://x.example/f', ['form'], '/forms/b.html')], false],
    [form, [declared('https://x.example/f', ['form'])], false],
    [frame, at('frame'), true],
    [frame, at('link', 'form'), false],
    [frame, [declared('https://x.example/f', ['frame'], '/forms/b.html')], false],
    [said, at('name'), true],
    [said, at('code'), true],
    [said, [], false],
    [image, at('link', 'code', 'form', 'connect', 'frame', 'name'), false],
  ])('%s with %j: %s', (html, declarations, fine) => {
    expect(codes(page(html), declarations)).toEqual(fine ? [] : ['egress-origin-undeclared']);
  });

  it('is told once, with its pages', () => {
    const found = check({ pages: { '/a.html': image, '/b.html': image, '/c.html': image, '/d.html': image + link } });
    expect(found).toMatchInlineSnapshot(`
      [
        "egress-origin-undeclared xiaocun/a.html 页面会自动访问 https://x.example（img src），外联清单里没有这一项，在 /a.html、/b.html、/c.html 等 4 处。",
        "egress-origin-undeclared xiaocun/d.html 页面链接到 https://x.example（a href），外联清单里没有这一项，在 /d.html。",
      ]
    `);
  });

  it('code in a page is told, whatever is declared', () => {
    expect(check(page('<p onclick="go()"><a href="javascript:go()">'))).toMatchInlineSnapshot(`
      [
        "egress-unruly xiaocun/forms/a.html 有写在标签里的脚本（onclick）：go()，在 /forms/a.html。",
        "egress-unruly xiaocun/forms/a.html 有不是网页的地址（javascript:）：a href javascript:go()，在 /forms/a.html。",
      ]
    `);
  });
});

describe('what scripts do', () => {
  const script = (code: string, path = '/_assets/a.js') => check({ scripts: { [path]: code } });

  it('keeps only what is declared', () => {
    expect(script("localStorage.getItem('guichao-large-text')")).toEqual([]);
    expect(script("localStorage.setItem('visitor', 1);document.cookie='a=1'")).toMatchInlineSnapshot(`
      [
        "egress-storage-undeclared xiaocun/_assets/a.js 脚本用 visitor 这个名字存东西，在 /_assets/a.js。",
        "egress-script-forbidden xiaocun/_assets/a.js 脚本用了 cookie，在 /_assets/a.js。",
      ]
    `);
  });

  it('names no other origin', () => {
    expect(
      codes({ scripts: { '/_assets/a.js': "fetch('https://count.example/x')" } }, [
        declared('https://count.example/', ['link', 'form', 'connect']),
      ]),
    ).toEqual(['egress-origin-undeclared']);
    expect(script("x.createElementNS('http://www.w3.org/2000/svg','g')")).toEqual([]);
    expect(script('new URL(x,`https://example.com`)', '/pagefind/pagefind.js')).toEqual([]);
    expect(script('new URL(x,`https://example.com`)')).toHaveLength(1);
  });
});

it('style sheets and data files are held to the same', () => {
  const named = { origin: 'https://x.example', address: 'https://x.example/', place: 'file' };
  const others = new Map([
    ['/_assets/a.css', [{ ...named, use: 'load' as const }]],
    ['/orgs/14.json', [{ ...named, use: 'link' as const }]],
  ]);
  expect(codes({ others })).toEqual(['egress-origin-undeclared', 'egress-origin-undeclared']);
  expect(codes({ others }, [declared('https://x.example/', ['link'])])).toEqual(['egress-origin-undeclared']);
});
