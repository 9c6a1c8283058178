import { posix } from 'node:path';
import { tokenizer } from 'acorn';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { SiteFiles } from './build-site.ts';

/*
 * A second opinion on the addresses of a built site, written without looking at `src/deliver/check-links.ts`: it knows
 * only files on a disk and what a browser does with them.
 */

/** An address somewhere in the site, as it stands in the file. */
export interface Reference {
  /** File it is in. */
  from: string;
  /** Where in the file: `a[href]`, `css url()`. */
  place: string;
  url: string;
  /** `fetch`: the browser loads it by itself; `link`: a reader follows it; `name`: it is only told to machines. */
  kind: 'fetch' | 'link' | 'name';
}

const singles = [
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'data',
  'xlink:href',
  'cite',
  'background',
  'manifest',
];
const sets = ['srcset', 'imagesrcset'];
const fetchedRels =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|mask-icon|apple-touch-icon)\b/u;

/** Every address a page, a style sheet or a drawing names. */
export function references(files: SiteFiles): Reference[] {
  return [...files].flatMap(([from, bytes]) => {
    if (/\.(?:html|svg)$/u.test(from)) return inMarkup(from, bytes.toString('utf8'));
    if (from.endsWith('.css')) return inStyle(from, bytes.toString('utf8'), 'css');
    return [];
  });
}

function inMarkup(from: string, text: string): Reference[] {
  const document = parseDocument(text, { xmlMode: from.endsWith('.svg') });
  const found: Reference[] = [];
  for (const element of DomUtils.findAll(() => true, document)) {
    const { name, attribs } = element;
    const add = (attribute: string, url: string) =>
      found.push({ from, place: `${name}[${attribute}]`, url, kind: kindOf(name, attribs) });
    for (const attribute of singles) if (attribs[attribute] !== undefined) add(attribute, attribs[attribute]);
    for (const attribute of sets) {
      for (const candidate of (attribs[attribute] ?? '').split(/,\s+/u).filter(Boolean))
        add(attribute, candidate.trim().split(/\s/u)[0] ?? '');
    }
    if (attribs['style'] !== undefined) found.push(...inStyle(from, attribs['style'], 'style attribute'));
    if (name === 'style') found.push(...inStyle(from, DomUtils.textContent(element), '<style>'));
    const meta = attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? attribs['http-equiv'] ?? '';
    if (name === 'meta' && /^(?:https?:|\/|\.)/u.test(attribs['content'] ?? ''))
      found.push({ from, place: `meta ${meta}`, url: attribs['content'] ?? '', kind: 'name' });
    if (name === 'meta' && meta.toLowerCase() === 'refresh') add('content', attribs['content']?.split('url=')[1] ?? '');
  }
  return found;
}

function kindOf(name: string, attribs: Record<string, string>): Reference['kind'] {
  if (name === 'a' || name === 'area' || name === 'form' || name === 'button' || name === 'blockquote' || name === 'q')
    return 'link';
  if (name === 'link') return fetchedRels.test(attribs['rel'] ?? '') ? 'fetch' : 'name';
  return 'fetch';
}

function inStyle(from: string, css: string, place: string): Reference[] {
  const urls = [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gu)];
  return urls.map((match) => ({
    from,
    place: `${place} url()`,
    url: match.slice(1).find((part) => part !== undefined) ?? '',
    kind: 'fetch',
  }));
}

/** Everything that is wrong with the addresses of a site, one line each. Empty is good. */
export function addressFaults(files: SiteFiles, siteUrl?: string): string[] {
  const ids = new Map(
    [...files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => [path, idsOf(bytes.toString('utf8'))]),
  );
  const faults = references(files).flatMap((reference) => {
    const fault = faultOf(reference, files, ids, siteUrl);
    return fault === undefined ? [] : [`${reference.from}: ${reference.place} ${reference.url}: ${fault}`];
  });
  return [
    ...faults,
    ...[...files].flatMap(([path, bytes]) => (path.endsWith('.js') ? scriptFaults(path, bytes.toString('utf8')) : [])),
  ];
}

function idsOf(html: string): Set<string> {
  const elements = DomUtils.findAll(() => true, parseDocument(html));
  return new Set(
    elements
      .flatMap(({ name, attribs }) => [attribs['id'], name === 'a' ? attribs['name'] : undefined])
      .filter((id) => id !== undefined),
  );
}

function faultOf(
  { from, url, kind }: Reference,
  files: SiteFiles,
  ids: ReadonlyMap<string, Set<string>>,
  siteUrl?: string,
): string | undefined {
  if (/^(?:mailto|tel|sms):/u.test(url)) return kind === 'link' ? undefined : 'not something to fetch';
  if (/^data:/u.test(url)) return kind === 'fetch' ? undefined : 'a data address is not a link';
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url)) {
    if (kind === 'fetch') return 'fetched from another origin';
    if (!/^https:\/\//u.test(url)) return 'not https';
    if (siteUrl !== undefined && url.startsWith(siteUrl)) {
      const own = url.slice(siteUrl.length).replace(/[?#].*$/u, '') || 'index.html';
      return files.has(decodeURIComponent(own)) ? undefined : 'no such file';
    }
    return kind === 'name' ? 'absolute, and not of this site' : undefined;
  }
  if (url.startsWith('/')) return 'an absolute path: breaks under a sub-path and from disk';
  const [path = '', fragment = ''] = url.split('#');
  const file =
    path === '' ? from : posix.normalize(posix.join(posix.dirname(from), decodeURIComponent(path.split('?')[0] ?? '')));
  if (file.startsWith('..')) return 'leads out of the site';
  if (!files.has(file)) return 'no such file';
  if (fragment === '' || fragment === 'top' || !file.endsWith('.html')) return undefined;
  return ids.get(file)?.has(decodeURIComponent(fragment)) === true ? undefined : 'no such place in that page';
}

/** What Pagefind's own scripts say and never fetch: a base for parsing addresses, and a place we always overrule. */
const pagefindOwn = ['https://example.com', '/pagefind/'];

/** Strings of a script that are paths from the root of a host, or addresses of other hosts that could be fetched. */
function scriptFaults(path: string, code: string): string[] {
  const faults: string[] = [];
  for (const token of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' })) {
    const { label } = token.type;
    const value: unknown = (token as unknown as { value: unknown }).value;
    if ((label !== 'string' && label !== 'template') || typeof value !== 'string') continue;
    if (path.startsWith('pagefind/') && pagefindOwn.includes(value)) continue;
    if (/^\/[\w-]+[\w/.-]*$/u.test(value)) faults.push(`${path}: "${value}": an absolute path`);
    if (/^(?:https?:)?\/\/[\w-]+\./iu.test(value) && !/^https?:\/\/www\.w3\.org\//u.test(value))
      faults.push(`${path}: "${value}": another origin`);
  }
  return faults;
}
