import { parse } from 'csv-parse/sync';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parseCalendar, type Component } from '../unit/feeds/ics-parser.ts';
import { parseXml, textOf, within } from '../unit/feeds/xml.ts';
import { readSite } from '../support/build-site.ts';
import { evilHost } from '../support/hostile-campaign.ts';
import { inertAttacks } from '../support/hostile-corpus.ts';
import { secret } from '../support/load-hostile.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { zipFiles } from '../support/zip-files.ts';

/* The files of the site with everything hostile that gets past the checks, read by parsers that forgive nothing. */

const hostile = await sharedSite('hostile');
const site = await readSite(hostile.folder);
const text = (path: string) => site.get(path)?.toString('utf8') ?? '';
const paths = [...site.keys()];
const all = (ending: string) => paths.filter((path) => path.endsWith(ending));

const eventsOf = (calendar: Component) => calendar.children.filter(({ name }) => name === 'VEVENT');
const valueOf = ({ properties }: Component, name: string) => properties.find((one) => one.name === name)?.value;

test('the site was built, with a page for every story among the attacks', () => {
  expect(hostile.result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const stories = inertAttacks
    .flatMap(({ files = {} }) => Object.keys(files))
    .filter((path) => /^stories\/[^.].*\.mdx$/u.test(path));
  expect(stories.length).toBeGreaterThan(60);
  expect(stories.map((path) => path.replace(/mdx$/u, 'html')).filter((path) => !site.has(path))).toEqual([]);
});

test('nothing from outside the campaign, and nothing of the machine, is in any file', () => {
  const telling = [
    secret,
    'canary-hidden',
    hostile.outDir,
    process.env['HOME'] ?? secret,
    'HOSTILE-COMMENT',
    'root:x:0:0',
  ];
  const found = [...site].flatMap(([path, bytes]) =>
    telling.filter((word) => word !== '/' && bytes.includes(word)).map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});

test('the words of the bundler and of Astro stand as they were written', () => {
  expect(text('stories/title-vite.html')).toContain('import.meta.env.MODE __VITE_ASSET__x__');
  expect(text('stories/bundler-words.html')).toContain('process.env.NODE_ENV');
});

test('no photograph tells where and by whom it was taken', async () => {
  const pictures = paths.filter((path) => /\.(?:jpe?g|png|webp|avif)$/u.test(path));
  expect(pictures.length).toBeGreaterThan(10);
  for (const path of pictures) {
    const { exif, xmp, iptc, comments } = await sharp(site.get(path)).metadata();
    expect({ path, exif, xmp, iptc, comments }).toEqual({ path });
  }
});

describe('what readers take along', () => {
  test('no cell of a CSV file is a formula', () => {
    expect(all('.csv').filter((path) => path.startsWith('stats/')).length).toBeGreaterThan(2);
    for (const path of all('.csv').filter((one) => one.startsWith('stats/'))) {
      const rows = parse(text(path), { bom: true });
      expect(
        rows.flat().filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/u.test(cell)),
        path,
      ).toEqual([]);
      expect(new Set(rows.map((row) => row.length)).size, path).toBe(1);
    }
    expect(text('stats/gongshi.csv')).toContain("'=1+1");
  });

  test('no cell of a workbook is a formula', () => {
    expect(all('.xlsx').length).toBeGreaterThan(2);
    for (const path of all('.xlsx')) {
      const files = zipFiles(site.get(path) ?? Buffer.alloc(0));
      const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
      expect(sheets.length).toBe(1);
      for (const [name, { text: xml }] of files) {
        if (!/\.(?:xml|rels)$/u.test(name)) continue;
        expect(xml, `${path} ${name}`).not.toMatch(/<f[\s>]|TargetMode="External"|<!DOCTYPE|<script|javascript:/u);
        expect(xml).not.toContain(evilHost + '/');
      }
      const strings = files.get('xl/sharedStrings.xml')?.text ?? sheets.map(([, { text: xml }]) => xml).join('');
      if (path === 'stats/gongshi.xlsx') expect(strings).toContain('=1+1');
    }
  });

  test('a calendar holds its own events and no other', () => {
    for (const path of all('.ics')) {
      const events = eventsOf(parseCalendar(text(path)));
      expect(
        events.map((event) => valueOf(event, 'UID')).filter((uid) => !/@xiaocun\.guichao$/u.test(uid ?? '')),
      ).toEqual([]);
      expect(events.map((event) => valueOf(event, 'SUMMARY'))).not.toContain('HOSTILE-EVENT');
      const names = events.flatMap(({ properties }) => properties.map(({ name }) => name));
      expect(names).not.toContain('ATTENDEE');
      const alarms = events.flatMap(({ children }) => children);
      expect(alarms.map((alarm) => valueOf(alarm, 'ACTION')).filter((action) => action !== 'DISPLAY')).toEqual([]);
    }
    const own = eventsOf(parseCalendar(text('calendar.ics')));
    expect(own.map((event) => valueOf(event, 'SUMMARY'))).toContain('截止：BEGIN:VALARM\\;ACTION:EMAIL');
    expect(own.find((event) => valueOf(event, 'SUMMARY') === '行动日')?.properties.map(({ name }) => name)).toContain(
      'DESCRIPTION',
    );
  });
});

describe('what machines read', () => {
  test('the feed has an item for each entry, and their titles as they were written', () => {
    const channel = within(parseXml(text('rss.xml')), 'channel')[0];
    const items = channel ? within(channel, 'item') : [];
    const feed = JSON.parse(text('feed.json')) as { items: { title: string; url: string }[] };
    expect(items.length).toBe(feed.items.length);
    expect(items.map((item) => textOf(item, 'title'))).toContain(']]><item>x</item><![CDATA[');
    expect(items.map((item) => textOf(item, 'title'))).toEqual(feed.items.map(({ title }) => title));
    const strangers = items
      .map((item) => textOf(item, 'link') ?? '')
      .filter((link) => !link.startsWith('https://example.com/xiaocun/'));
    expect(strangers).toEqual([]);
    for (const { children } of items) expect(children.map(({ name }) => name)).not.toContain('item');
  });

  test('the list of pages and the word to crawlers name this site alone', () => {
    const places = within(parseXml(text('sitemap.xml')), 'url').map((url) => textOf(url, 'loc') ?? '');
    expect(places.length).toBeGreaterThan(50);
    expect(places.filter((place) => !place.startsWith('https://example.com/xiaocun/'))).toEqual([]);
    expect(text('robots.txt').trim().split('\n')).toEqual([
      'User-agent: *',
      'Allow: /',
      '',
      'Sitemap: https://example.com/xiaocun/sitemap.xml',
    ]);
  });

  test('structured data on every page is JSON of its own, ended by nothing in it', () => {
    for (const path of all('.html')) {
      const blocks = [...text(path).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu)];
      for (const [, block = ''] of blocks) expect(() => JSON.parse(block) as unknown, path).not.toThrow();
    }
    expect(text('stories/title-json-ld.html')).toContain(String.raw`\u003c/script>\u003csvg onload=alert(1)>`);
  });

  test('the directory is data', () => {
    const parts = paths.filter((path) => /^orgs\/.*\.json$/u.test(path));
    const rows = parts.flatMap((path) => (JSON.parse(text(path)) as { rows: { name: string }[] }).rows);
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['<img src=x onerror=alert(1)>', '__proto__']));
  });
});
