import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import { storageKeys } from '#lib/storage-keys.ts';
import type { Declaration, OriginKind } from './declaration.ts';
import type { AddressUse, NamedAddress, PageContents } from './page-contents.ts';
import { policySource } from './page-policy.ts';
import type { ScriptFacts } from './script-facts.ts';

/** Everything of a site that was read, by its path from the site's root. */
export interface SiteContents {
  pages: ReadonlyMap<string, PageContents>;
  /** Pictures in SVG: read like pages, since they can hold the same things. */
  drawings: ReadonlyMap<string, PageContents>;
  scripts: ReadonlyMap<string, ScriptFacts>;
  /** Addresses of other sites that style sheets, manifests and data files name; nothing of the kind is ever fine in the first two. */
  others: ReadonlyMap<string, readonly NamedAddress[]>;
}

/** Which declared kinds allow a use. A page never fetches from elsewhere by itself, whatever is declared. */
const allowing: Record<AddressUse, readonly OriginKind[]> = {
  load: [],
  link: ['link'],
  form: ['form'],
  frame: ['frame'],
  name: ['link', 'code', 'form', 'connect', 'frame', 'name'],
};

const said: Record<AddressUse, string> = {
  load: '会自动访问',
  link: '链接到',
  form: '把填的内容交给',
  frame: '在页面里打开',
  name: '写着',
};

/** Compares what the pages hold with what the campaign declares. One mistake of a template is told once, with its pages. */
export function checkEgress(campaign: string, site: SiteContents, declared: readonly Declaration[]): Problem[] {
  const found = new Map<string, { tell: (at: string, pages: string[]) => Problem; pages: string[] }>();
  const add = (page: string, key: string, tell: (at: string, pages: string[]) => Problem) => {
    const known = found.get(key) ?? { tell, pages: [] };
    known.pages.push(page);
    found.set(key, known);
  };
  const address = (page: string, named: NamedAddress) => {
    if (isDeclared(page, named, declared)) return;
    const { origin, use, place } = named;
    add(page, `${use} ${origin}`, (file, pages) =>
      problem('egress-origin-undeclared', { file }, { origin, use: said[use], place, pages, form: use === 'form' }),
    );
  };
  for (const [page, contents] of [...site.pages, ...site.drawings]) {
    for (const named of contents.addresses.values()) address(page, named);
    for (const { kind, what, text } of contents.unruly)
      add(page, `${kind} ${what} ${text}`, (file, pages) =>
        problem('egress-unruly', { file }, { kind, what, text, pages }),
      );
  }
  for (const [file, addresses] of site.others) for (const named of addresses) address(file, named);
  const keys = new Set<string>(Object.values(storageKeys));
  for (const [file, facts] of site.scripts) {
    for (const key of facts.keeps.filter((name) => !keys.has(name)))
      add(file, `keeps ${key}`, (at, pages) => problem('egress-storage-undeclared', { file: at }, { key, pages }));
    for (const name of facts.forbidden)
      add(file, `forbidden ${name}`, (at, pages) => problem('egress-script-forbidden', { file: at }, { name, pages }));
    for (const origin of scriptOrigins(file, facts))
      address(file, { origin, use: 'load', address: origin, place: 'script' });
  }
  return [...found.values()].map(({ tell, pages }) => tell(`${campaign}${pages[0] ?? ''}`, pages));
}

/**
 * Origins a script could speak to. Namespaces are no addresses, and Pagefind takes apart addresses with the help of one that
 * stands for none.
 */
function scriptOrigins(file: string, { addresses }: ScriptFacts): string[] {
  const harmless = /^https?:\/\/www\.w3\.org(?:\/|$)/u;
  return addresses
    .filter((found) => !harmless.test(found) && !(file.startsWith('/pagefind/') && found === 'https://example.com'))
    .map((found) => (URL.canParse(found) ? new URL(found).origin : found));
}

/** Whether a page may use an origin so. What is sent or framed is declared for one page, and sent to one address. */
function isDeclared(page: string, { origin, use, address }: NamedAddress, declared: readonly Declaration[]): boolean {
  return declared.some((declaration) => {
    if (declaration.origin !== origin || !declaration.kinds.some((kind) => allowing[use].includes(kind))) return false;
    if (use === 'name' || use === 'link') return true;
    if (declaration.page !== page) return false;
    return use === 'frame' || (URL.canParse(address) && policySource(declaration.address) === policySource(address));
  });
}
