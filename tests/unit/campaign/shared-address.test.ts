import { describe, expect, it } from 'vitest';
import { sharePlaces, withPlace } from '#campaign/shared-address.ts';

describe('an address with the place of its link', () => {
  it('keeps the rest letter by letter', () => {
    expect(withPlace('https://x.cn/zt/q/', 'weibo')).toBe('https://x.cn/zt/q/?c=weibo');
    expect(withPlace('https://x.cn/a.html?b=%E4%BD%A0#d', 'poster')).toBe('https://x.cn/a.html?b=%E4%BD%A0&c=poster#d');
  });

  it('carries one place only', () => {
    expect(withPlace(withPlace('https://x.cn/', 'qq'), 'copy')).toBe('https://x.cn/?c=copy');
  });

  it('has codes that forms take over: letters, digits and hyphens', () => {
    for (const place of sharePlaces) expect(place).toMatch(/^[a-z0-9-]{1,40}$/u);
  });
});
