import { storageKeys, storageReasons, type StorageName } from '#lib/storage-keys.ts';
import { originKinds, type Declaration } from './declaration.ts';
import type { SiteContents } from './check-egress.ts';

/**
 * 外联清单, published as `egress.json`: every other origin the pages may contact or lead to and why, and what they may
 * keep in a browser. The same content gives the same bytes.
 */
export function egressFile(declared: readonly Declaration[], site: SiteContents): string {
  const naming = new Map<string, Set<string>>();
  const note = (origin: string, page: string) => naming.set(origin, (naming.get(origin) ?? new Set()).add(page));
  for (const [page, { addresses }] of site.pages) for (const { origin } of addresses.values()) note(origin, page);
  for (const { origin, page } of declared) if (page !== undefined && site.pages.has(page)) note(origin, page);

  // What is declared and neither named nor shown as a code anywhere is not something a page can lead to.
  const reached = declared.filter(({ origin, kinds }) => naming.has(origin) || kinds.includes('code'));
  const origins = [...new Set(reached.map(({ origin }) => origin))].sort().map((origin) => {
    const reasons = reached.filter((declaration) => declaration.origin === origin);
    return {
      origin,
      kinds: originKinds.filter((kind) => reasons.some(({ kinds }) => kinds.includes(kind))),
      reasons: unique(reasons.map(({ why, where }) => ({ why, where }))),
      pages: [...(naming.get(origin) ?? [])].sort(),
    };
  });
  const contacting = reached.filter(({ kinds }) => kinds.some((kind) => ['form', 'connect', 'frame'].includes(kind)));
  // What is sent or shown is a form's, on its page; any page may be signed.
  const contacted = (by: 'form' | 'signature') =>
    unique(
      contacting.flatMap(({ page, origin }) => ((page === undefined) === (by === 'signature') ? [origin] : [])),
    ).sort();
  const names = Object.keys(storageKeys) as StorageName[];
  const storage = names.map((name) => ({ store: 'localStorage', key: storageKeys[name], ...storageReasons[name] }));
  const linked = origins.filter(({ kinds }) => kinds.includes('link') || kinds.includes('code'));
  const file = {
    summary: `${contact(contacted('form'), contacted('signature'))}链接和二维码可能把读者带到 ${linked.length} 个别的网站，点了、扫了才会去。不设 cookie，浏览器里最多留 ${storage.length} 项设置。`,
    origins,
    storage,
    cookies: [],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function contact(forms: readonly string[], signers: readonly string[]): string {
  const times = [
    ...(forms.length > 0 ? [`只在读者填写或打开表单时和 ${forms.join('、')} 通信`] : []),
    ...(signers.length > 0 ? [`在微信里打开页面时请 ${signers.join('、')} 给这一页签名`] : []),
  ];
  return times.length === 0
    ? '打开和使用本站的任何一页，浏览器都不会和别的网站通信。'
    : `浏览器${times.join('，')}，此外不和别的网站通信。`;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
