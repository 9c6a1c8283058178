import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arrivedFrom, handOn } from '#browser/share-arrival.ts';

describe('where a reader came from', () => {
  it.each([
    ['?c=weibo', 'weibo'],
    ['?from=singlemessage&c=h5-2&x', 'h5-2'],
    ['', undefined],
    ['?c=', undefined],
    ['?c=<b>', undefined],
    ['?c=%E5%BC%A0%E4%B8%89', undefined],
    ['?c=138%200013', undefined],
    [`?c=${'a'.repeat(40)}`, 'a'.repeat(40)],
    [`?c=${'a'.repeat(41)}`, undefined],
  ])('%s', (search, code) => {
    expect(arrivedFrom(search)).toBe(code);
  });
});

describe('what is handed on', () => {
  beforeEach(() => void vi.stubGlobal('location', { host: 'x.cn' }));
  afterEach(() => void vi.unstubAllGlobals());
  const after = (address: string, code?: string) => {
    const { host, pathname, href } = new URL(address);
    const link = { host, pathname, href };
    handOn(code, [link as HTMLAnchorElement]);
    return link.href;
  };

  it('goes to forms of this site, in the place of the page’s own code', () => {
    expect(after('https://x.cn/zt/forms/a.html?c=page', 'weibo')).toBe('https://x.cn/zt/forms/a.html?c=weibo');
    expect(after('https://x.cn/forms/a.html#top', 'weibo')).toBe('https://x.cn/forms/a.html?c=weibo#top');
  });

  it('goes nowhere else, and not without a code', () => {
    for (const address of [
      'https://y.cn/forms/a.html',
      'https://x.cn/forms/a/privacy.md',
      'https://x.cn/stories/a.html',
    ])
      expect(after(address, 'weibo')).toBe(address);
    expect(after('https://x.cn/forms/a.html?c=page')).toBe('https://x.cn/forms/a.html?c=page');
  });
});
