import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuildResult } from '#deliver/build-campaign.ts';
import { bareFiles } from '../support/bare-campaign.ts';
import { readSite, type SiteFiles } from '../support/build-site.ts';
import { sharedSite } from '../support/shared-sites.ts';

/*
 * A campaign that knows only the little its notice says becomes a site without holes: nothing said of what is not known,
 * and nothing of what is still to be looked over.
 */
let result: BuildResult;
let site: SiteFiles;
const textOf = (path: string) => site.get(path)?.toString('utf8') ?? '';
const pages = () => [...site.keys()].filter((path) => path.endsWith('.html'));

beforeAll(async () => {
  const bare = await sharedSite('bare');
  ({ result } = bare);
  site = await readSite(bare.folder);
});

test('is built, without an error or a warning, and with a word on what is to be looked over', () => {
  expect(result.problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['info review-needed']);
  expect(result.problems[0]?.message).toContain('有 5 份文件');
});

test('has no page for what there is not', () => {
  expect([...site.keys()].filter((path) => /^(?:regions|channels|orgs|calendar)|\.ics$/u.test(path))).toEqual([]);
  for (const page of pages()) expect(textOf(page), page).not.toMatch(/calendar\.ics|regions(?:\/|\.html)/u);
});

test('says nothing of what is not known, of drafts, or of what is to be looked over', () => {
  for (const path of [...site.keys()].filter((name) =>
    /^(?!(?:_assets|pagefind)\/).*\.(?:html|xml|json|csv|css|svg)$/u.test(name),
  ))
    expect(textOf(path), path).not.toMatch(/undefined|\bnull\b|NaN|\[object|待补充|待核对|review|河湾青年群/u);
});

test('has no link, button or heading without words', () => {
  const empty = pages().flatMap((page) => wordless(textOf(page)).map((what) => `${page} ${what}`));
  expect(empty).toEqual([]);
});

describe('its pages', () => {
  test('let the activity speak with what there is', () => {
    const page = textOf('activities/zuotan.html');
    expect(page).toContain('通知没写具体日子');
    expect(page).not.toMatch(/来了能得到|你只要|地点|活动期间一直有|正在进行/u);
  });

  test('show a deadline as the notice writes it', () => {
    expect(textOf('timeline.html')).toContain('通知里写的是：2月30日前');
    expect(textOf('timeline.html')).not.toMatch(/一步一步怎么走|接下来的日子|都走完了/u);
    expect(textOf('about.html')).not.toContain('分几步');
  });

  test('set the notice with its own signature, its long title whole, its second attachment in its place', () => {
    const page = textOf('notices/tongzhi.html');
    expect(page).toMatch(/document-signature[\s\S]{0,80}共青团河湾镇委员会/u);
    const title = /<h1 class="document-title"[\s\S]*?<\/h1>/u.exec(page)?.[0] ?? '';
    const lines = [...title.matchAll(/<span>(.*?)<\/span>/gu)].map(([, line]) => line ?? '');
    expect(bareFiles['notices/tongzhi.mdx']).toContain(`title: ${lines.join('')}\n`);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
    expect(page).toMatch(/附件2\s*<\/h2>\s*<p class="document-attachment-title">\s*<span>报名表<\/span>/u);
    expect(page).not.toContain('document-date');
  });
});

interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

/** Links, buttons and headings that say nothing to anybody. */
function wordless(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (/^(?:a|button|h[1-6]|dt|dd|li|summary)$/u.test(node.name ?? '') && saying(node).trim() === '')
      found.push(`<${node.name ?? ''} class="${node.attribs?.['class'] ?? ''}">`);
    node.children?.forEach(visit);
  };
  visit(parseDocument(html) as unknown as Node);
  return found;
}

function saying({ type, data = '', attribs = {}, children = [] }: Node): string {
  if (type === 'text') return data;
  return [attribs['aria-label'] ?? '', attribs['alt'] ?? '', ...children.map(saying)].join('');
}
