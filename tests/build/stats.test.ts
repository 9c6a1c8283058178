import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildHere, differences, readSite, type SiteFiles } from '../support/build-site.ts';
import { addressFaults } from '../support/crawl-site.ts';
import { sharedSite, type SharedSite } from '../support/shared-sites.ts';
import { statsHead } from '../support/stats-table.ts';
import { zipFiles } from '../support/zip-files.ts';

let stats: SharedSite;
let site: SiteFiles;

beforeAll(async () => {
  stats = await sharedSite('stats');
  expect(stats.result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  site = await readSite(stats.folder);
});

const page = (id: string) => {
  const html = site.get(`stats/${id}.html`)?.toString('utf8') ?? '';
  const { children } = parseDocument(html);
  const all = (name: string) => DomUtils.getElementsByTagName(name, children);
  return { html, all, text: DomUtils.innerText(children).replace(/\s+/gu, ' ') };
};

describe('a table with results', () => {
  test('says where it goes, that nothing is taken in here, and gives the form to take along', () => {
    const { text, all } = page('ganji');
    for (const words of ['各县团委', '交到哪里', '市团委', '2月20日', '不收表', '截至2021年1月31日'])
      expect(text).toContain(words);
    const links = all('a').map(({ attribs }) => attribs['href']);
    expect(links).toEqual(
      expect.arrayContaining(['../stats/ganji.xlsx', '../stats/ganji.csv', '../notices/tongzhi.html']),
    );
    expect(all('form').concat(all('input'))).toEqual([]);
  });

  test('shows sums, a chart for the blind too, and every number', () => {
    const { all, text } = page('ganji');
    expect(text).toContain('座谈会·场次5场');
    const charts = all('svg').filter(({ attribs }) => attribs['role'] === 'img');
    expect(charts).toHaveLength(1);
    const [results, form] = all('table');
    const cellsOf = (row: Parameters<typeof DomUtils.innerText>[0]) =>
      DomUtils.findAll(({ name }) => name === 'th' || name === 'td', [row].flat());
    const rows = DomUtils.getElementsByTagName('tr', results ?? []).map((row) =>
      cellsOf(row)
        .map((cell) => DomUtils.innerText(cell).trim())
        .join('|'),
    );
    expect(rows).toContain('吉县|2|40|1|12.5|80%|大集');
    expect(rows.at(-1)).toBe('合计|5|100|3|||');
    const headings = DomUtils.getElementsByTagName('th', form ?? []).map(({ attribs }) => attribs['scope']);
    expect(new Set(headings)).toEqual(new Set(['col', 'colgroup', 'row']));
  });

  test('can be published under a strict policy, and is light', () => {
    const { html } = page('ganji');
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+="/u);
    expect(html.slice(html.indexOf('<body'))).not.toContain('<style');
    expect(brotliCompressSync(Buffer.from(html)).length).toBeLessThan(8000);
  });

  test('can be found: only its article is indexed, under its kind', () => {
    const [article] = page('ganji').all('article');
    expect(article?.attribs).toMatchObject({ 'data-pagefind-body': '', 'data-pagefind-filter': '类型:统计表' });
  });
});

test('a table without results has the form alone', () => {
  const { text, all } = page('kongbai');
  expect(text).not.toContain('报上来的数');
  expect(all('table')).toHaveLength(1);
});

test.each(['ganji', 'kongbai'])('%s is valid HTML and leads nowhere wrong', async (id) => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended', 'html-validate:standard'] });
  const { results } = await validator.validateString(page(id).html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
  ).toEqual([]);
  expect(
    addressFaults(site, 'https://example.com/xiaocun/').filter((fault) => JSON.stringify(fault).includes('stats/')),
  ).toEqual([]);
});

test('the files are what they say', () => {
  expect(site.get('stats/ganji.csv')?.toString('utf8').startsWith(`\ufeff${statsHead}\r\n尧都区,,,,,,\r\n`)).toBe(true);
  expect([...zipFiles(site.get('stats/ganji.xlsx') ?? Buffer.alloc(0)).keys()]).toContain('xl/worksheets/sheet1.xml');
});

test('the same content gives the same files, whenever', async () => {
  // The time in a ZIP file counts in steps of two seconds.
  await new Promise((done) => setTimeout(done, 2100));
  const outDir = join(inject('runFolder'), 'stats-again');
  await buildHere({ root: join(outDir, 'work'), contentDir: stats.contentDir, outDir }, stats.id);
  const again = await readSite(join(outDir, stats.id));
  expect(again.has('stats/ganji.xlsx')).toBe(true);
  expect(differences(site, again).filter((path) => path.includes('stats'))).toEqual([]);
});
