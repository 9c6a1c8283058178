import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listSite } from '#deliver/site-files.ts';

/** Data for machines, which nothing runs. */
const dataBlock = /type="application\/(?:ld\+)?json"/u;
/** What can load, send, show or run something by itself. */
const active = /<(?:form|iframe|frame|object|embed|video|audio|template|dialog|canvas)\b/gu;

/**
 * All that decides what a page can do in a browser, one line each: its scripts, its style sheets, its policy, elements that
 * load or send something, and the `data-` names that scripts look for. Pages with the same makeup differ in their words and
 * pictures alone.
 */
export function makeupOf(html: string): string {
  const lines = new Set<string>();
  const inSite = (address: string) => address.replace(/^(?:\.{1,2}\/)+/u, '');
  for (const [, attributes = '', code = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gu)) {
    if (dataBlock.test(attributes)) continue;
    lines.add(`script ${inSite(/\bsrc="([^"]*)"/u.exec(attributes)?.[1] ?? '')} ${code}`);
  }
  for (const [tag] of html.matchAll(/<link\b[^>]*>/gu)) {
    const rel = /\brel="([^"]*)"/u.exec(tag)?.[1] ?? '';
    // Icons and addresses differ from page to page, and style sheets are what they are.
    lines.add(`link ${rel} ${rel === 'stylesheet' ? inSite(/\bhref="([^"]*)"/u.exec(tag)?.[1] ?? '') : ''}`);
  }
  for (const policy of policiesIn(html)) lines.add(`policy ${policy.replaceAll(/'sha256-[^']*'/gu, 'hash')}`);
  for (const [tag] of html.matchAll(active)) lines.add(tag);
  for (const [, name] of html.matchAll(/\s(data-[a-z-]+)(?=[=\s>])/gu)) lines.add(name ?? '');
  return [...lines].sort().join('\n');
}

/** The security policies that stand in a page. */
export const policiesIn = (html: string): string[] =>
  [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/gu)].map(([, policy = '']) => policy);

/** Every page of a site, by path from its root without a slash. */
export async function pagesOf(folder: string): Promise<Map<string, string>> {
  const paths = (await listSite(folder)).filter((path) => path.endsWith('.html')).map((path) => path.slice(1));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

/** One page of each makeup that is not among some pages. */
export function madeOtherwise(pages: ReadonlyMap<string, string>, than: readonly string[]): string[] {
  const known = new Set(than.map((path) => makeupOf(pages.get(path) ?? '')));
  return [...pages].flatMap(([path, html]) => {
    const makeup = makeupOf(html);
    if (known.has(makeup)) return [];
    known.add(makeup);
    return [path];
  });
}
