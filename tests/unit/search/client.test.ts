import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSearch, type SearchSession } from '#search/client.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

/** What a browser would load from the site: the same face as Pagefind, 23 pages, and a record of what it was asked. */
const fakePagefind = `
export const calls = globalThis.pagefindCalls = [];
const pages = Array.from({ length: 23 }, (_, at) => ({
  url: '/p' + at + '.html',
  excerpt: '第<mark>' + at + '</mark>页',
  meta: at === 1 ? {} : { title: '标题' + at, summary: '摘要' + at },
  filters: at === 2 ? {} : { 类型: ['政策', '其他'] },
}));
export async function options(given) { calls.push(['options', given]); }
export async function init() { calls.push(['init']); }
export async function filters() { return { 类型: { 政策: 22 } }; }
export async function search(query, options) {
  calls.push(['search', query, options]);
  const found = query === '没有' ? [] : query === '十个' ? pages.slice(0, 10) : pages;
  return { results: found.map((page, at) => ({ data: async () => { calls.push(['data', at]); return page; } })) };
}
`;

let folder: ContentFolder;
let session: SearchSession;
const calls = () => (globalThis as unknown as { pagefindCalls: unknown[][] }).pagefindCalls;
const searches = () =>
  calls()
    .filter(([name]) => name === 'search')
    .map(([, query, options]) => [query, options]);
const reads = () => calls().filter(([name]) => name === 'data').length;

beforeAll(async () => {
  folder = await campaignFolder({ 'pagefind/pagefind.js': fakePagefind, 'pagefind/package.json': '{"type":"module"}' });
  session = await openSearch(pathToFileURL(folder.path('pagefind/')).href);
  expect(calls()).toEqual([['options', { excerptLength: 40 }], ['init']]);
});
beforeEach(() => void calls().splice(0));
afterAll(() => folder.dispose());

describe('a search', () => {
  it('gives hits ten at a time, fetching no more than it shows', async () => {
    const first = await session.search('归巢', {});
    expect([first.total, first.hits.length, reads()]).toEqual([23, 10, 10]);
    const second = await first.more?.();
    const third = await second?.more?.();
    expect([second?.hits.length, third?.hits.length, third?.total, reads()]).toEqual([10, 3, 23, 23]);
    expect(third?.more).toBeUndefined();
    expect([...first.hits, ...(second?.hits ?? []), ...(third?.hits ?? [])].map(({ url }) => url)).toEqual(
      Array.from({ length: 23 }, (_, at) => `/p${at}.html`),
    );
    expect(searches()).toHaveLength(1);
  });

  it('says what a page is, and does without what is missing', async () => {
    const { hits } = await session.search('归巢', {});
    expect(hits[0]).toEqual({
      url: '/p0.html',
      title: '标题0',
      excerpt: '第<mark>0</mark>页',
      summary: '摘要0',
      kind: '政策',
    });
    expect(hits[1]).toMatchObject({ title: '/p1.html', summary: '' });
    expect(hits[2]).toMatchObject({ kind: '' });
  });

  it('has no further page after exactly ten, or after none', async () => {
    expect((await session.search('十个', {})).more).toBeUndefined();
    expect(await session.search('没有', {})).toEqual({ total: 0, hits: [], more: undefined });
  });

  it('takes any of the values of a filter, and no filter without values', async () => {
    await session.search(' 归巢  ', { 类型: ['政策', '活动'], 地区: [] });
    expect(searches()).toEqual([['归巢', { filters: { 类型: { any: ['政策', '活动'] } } }]]);
  });

  it('lists everything that passes the filters when nothing is typed', async () => {
    await session.search('', { 类型: ['政策'] });
    await session.search('　 ', {});
    expect(searches()).toEqual([
      [null, { filters: { 类型: { any: ['政策'] } } }],
      [null, { filters: {} }],
    ]);
  });
});

it('knows how many pages each filter has', async () => {
  expect(await session.filters()).toEqual({ 类型: { 政策: 22 } });
});

it('throws when there is no index', async () => {
  await expect(openSearch(pathToFileURL(folder.path('nowhere/')).href)).rejects.toThrow();
});
