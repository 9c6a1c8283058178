import { describe, expect, it } from 'vitest';
import { isRootPath, relativeSrcset, relativeUrl, srcsetUrls, unescapeUrl } from '#deliver/relative-url.ts';

describe('relativeUrl', () => {
  it.each([
    ['/index.html', '/policies/x.html', './policies/x.html'],
    ['/index.html', '/', './index.html'],
    ['/index.html', '/#top', './index.html#top'],
    ['/index.html', '/?q=1', './index.html?q=1'],
    ['/policies/y.html', '/policies/x.html#a', '../policies/x.html#a'],
    ['/policies/y.html', '/', '../index.html'],
    ['/policies/y.html', '/#top', '../index.html#top'],
    ['/a/b/c.html', '/_assets/x.css', '../../_assets/x.css'],
    ['/a/b/c.html', '/图片.svg?v=1#i', '../../图片.svg?v=1#i'],
  ])('from %s to %s', (page, target, expected) => {
    expect(relativeUrl(page, target)).toBe(expected);
    expect(new URL(expected, `https://h.invalid/zt/xiaocun${page}`).pathname).toMatch(/^\/zt\/xiaocun\//u);
  });

  it.each([
    'https://example.com/',
    '//example.com/a',
    '#top',
    '',
    'x.html',
    '../x.html',
    'mailto:a@b.cn',
    'tel:0351-1',
    'data:image/png;base64,AA',
    '?q=1',
  ])('leaves %j', (target) => {
    expect(relativeUrl('/a/b.html', target)).toBe(target);
  });

  it('leads to the same file as the path did, from any depth', () => {
    for (const page of ['/index.html', '/a/x.html', '/a/b/x.html']) {
      for (const target of ['/index.html', '/a/y.html', '/a/b/y.html', '/_assets/z.css']) {
        expect(new URL(relativeUrl(page, target), `https://h.invalid${page}`).pathname).toBe(target);
      }
    }
  });
});

describe('isRootPath', () => {
  it.each([
    ['/', true],
    ['/a', true],
    ['//a', false],
    ['a', false],
    ['', false],
    ['#/a', false],
  ])('%j: %s', (target, expected) => {
    expect(isRootPath(target)).toBe(expected);
  });
});

describe('srcset', () => {
  it.each([
    ['/a.png 1x, /b.png 2x', ['/a.png', '/b.png'], '../a.png 1x, ../b.png 2x'],
    ['/a.png 1x,/b.png 2x', ['/a.png', '/b.png'], '../a.png 1x,../b.png 2x'],
    ['/a.png, /b.png 2x', ['/a.png', '/b.png'], '../a.png, ../b.png 2x'],
    ['/a.png', ['/a.png'], '../a.png'],
    ['  /a.png\n 320w ,\n /b.png 640w ', ['/a.png', '/b.png'], '  ../a.png\n 320w ,\n ../b.png 640w '],
    [
      'https://example.com/a.png 1x, /b.png 2x',
      ['https://example.com/a.png', '/b.png'],
      'https://example.com/a.png 1x, ../b.png 2x',
    ],
    [
      'data:image/png;base64,AA/BB 1x, /b.png 2x',
      ['data:image/png;base64,AA/BB', '/b.png'],
      'data:image/png;base64,AA/BB 1x, ../b.png 2x',
    ],
    ['', [], ''],
    [' , ', [], ' , '],
  ])('%j', (srcset, urls, relative) => {
    expect(srcsetUrls(srcset)).toEqual(urls);
    expect(relativeSrcset('/x/y.html', srcset)).toBe(relative);
  });

  it('takes no long time over a long attribute', () => {
    const started = performance.now();
    relativeSrcset('/x.html', `${' ,'.repeat(20_000)}${'a,'.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('unescapeUrl', () => {
  it.each([
    ['/%E6%9D%91.html', '/村.html'],
    ['/a%20b', '/a b'],
    ['/100%.html', '/100%.html'],
    ['/%E6%9D', '/%E6%9D'],
  ])('%s', (url, expected) => {
    expect(unescapeUrl(url)).toBe(expected);
  });
});
