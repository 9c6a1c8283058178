import { expect, test } from 'vitest';
import { webAddressFault } from '#lib/web-address.ts';

test.each([
  'https://www.gov.cn/zhengce/2021-01/01/content_1.htm?a=1&b=2#c',
  'http://example.com',
  'https://example.com:8443/',
  'HTTPS://EXAMPLE.COM/',
  'https://some_host.example.com/',
  'https://中国政府网.政务/',
  'https://xn--fiqs8s.xn--fiqs8s/',
  'https://example.com/名单.html?问=答',
  'https://example.com/@somebody',
])('%s leads where it says', (href) => {
  expect(webAddressFault(href)).toBeUndefined();
});

test.each([
  ['https:example.com', 'form'],
  ['https:/example.com', 'form'],
  ['https:///example.com', 'form'],
  ['https://', 'form'],
  ['https://exa mple.com/', 'form'],
  ['https://example.com/a\tb', 'form'],
  ['https:\\\\example.com', 'form'],
  ['https://example.com\\@evil.example/', 'form'],
  ['ftp://example.com/', 'form'],
  ['https://www.gov.cn@evil.example/', 'user'],
  ['https://a:b@evil.example/', 'user'],
  ['https://www.аррӏе.com/', 'host'],
  ['https://xn--80ak6aa92e.com/', 'host'],
  ['https://ｅxample.com/', 'host'],
  ['https://example。com/', 'host'],
  ['https://localhost/', 'host'],
  ['https://127.0.0.1/', 'host'],
  ['https://2130706433/', 'host'],
  ['https://[::1]/', 'host'],
  ['https://example.com./', 'host'],
  [`https://${'a.'.repeat(200)}cn/`, 'host'],
])('%s does not', (href, fault) => {
  expect(webAddressFault(href)).toBe(fault);
});

test('a long host is told apart at once', () => {
  const began = performance.now();
  expect(webAddressFault(`https://${'a-'.repeat(200_000)}/`)).toBe('host');
  expect(performance.now() - began).toBeLessThan(2_000);
});
