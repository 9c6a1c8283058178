import { describe, expect, it } from 'vitest';
import { siteAddress } from '#campaign/site-address.ts';

describe('siteAddress', () => {
  it.each([
    ['https://x.cn/zt/q/', '/rss.xml', 'https://x.cn/zt/q/rss.xml'],
    ['https://x.cn/zt/q', '/policies/a.html', 'https://x.cn/zt/q/policies/a.html'],
    ['https://x.cn', '/rss.xml', 'https://x.cn/rss.xml'],
    ['https://x.cn/zt/q/index.html', '/rss.xml', 'https://x.cn/zt/q/rss.xml'],
    ['https://x.cn/zt/q/?from=wx#top', '/rss.xml', 'https://x.cn/zt/q/rss.xml'],
    ['https://x.cn:8443/q/', '/rss.xml', 'https://x.cn:8443/q/rss.xml'],
    ['https://x.cn/q/', '/a:b.html', 'https://x.cn/q/a:b.html'],
    ['https://x.cn/q/', '//evil.cn/a.html', 'https://x.cn/q/evil.cn/a.html'],
  ])('%s + %s', (url, path, address) => {
    expect(siteAddress(url)(path)).toBe(address);
  });

  it('gives the front page the address of the folder only', () => {
    const address = siteAddress('https://x.cn/zt/q');
    expect([address('/'), address('/index.html')]).toEqual(['https://x.cn/zt/q/', 'https://x.cn/zt/q/']);
    expect(address('/regions/index.html')).toBe('https://x.cn/zt/q/regions/index.html');
  });

  it('knows nothing when the site has no address', () => {
    expect(siteAddress(undefined)).toBeUndefined();
  });
});
