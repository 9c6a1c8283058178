import { domainToUnicode } from 'node:url';

/** `form`: no address browsers and people read alike; `user`: a name before the host; `host`: a host that looks like another, or is none. */
export type WebAddressFault = 'form' | 'user' | 'host';

const letter = 'a-z0-9_\\p{Script=Han}';
/** A full host name in letters that can be told apart: Latin ones, digits and Han. No bare numbers, which are addresses of machines. */
const plainHost = new RegExp(
  `^(?:[${letter}](?:[${letter}-]*[${letter}])?\\.)+(?:[a-z\\p{Script=Han}]{2,}|xn--[a-z0-9-]+)$`,
  'iu',
);

/**
 * What makes an `http(s)` address lead elsewhere than it seems to. Browsers mend `https:\\x`, `https:x` and `https:///x`,
 * take `gov.cn` in `https://gov.cn@evil.example` for the name of a user, and draw Cyrillic letters like Latin ones.
 */
export function webAddressFault(href: string): WebAddressFault | undefined {
  const authority = /^https?:\/\/([^/?#]+)/iu.exec(href)?.[1];
  if (authority === undefined || /[\s\\]/u.test(href) || !URL.canParse(href)) return 'form';
  if (authority.includes('@')) return 'user';
  const written = authority.replace(/:\d{1,5}$/u, '');
  // What is meant by `xn--80ak6aa92e.com` shows only when it is written out.
  if (written.length > 253) return 'host';
  return plainHost.test(written) && plainHost.test(domainToUnicode(new URL(href).hostname)) ? undefined : 'host';
}
