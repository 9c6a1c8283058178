import { parseDocument, DomUtils, parseFeed } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite, type SiteFiles } from '../support/build-site.ts';
import { sharedSite } from '../support/shared-sites.ts';

let site: SiteFiles;
const text = (path: string) => site.get(path)?.toString('utf8') ?? '';
beforeAll(async () => {
  site = await readSite((await sharedSite('village')).folder);
});

/** The lines of a calendar, unfolded (RFC 5545 §3.1), as name and value; throws where a line is none. */
function calendarLines(source: string): [name: string, value: string][] {
  expect(source.endsWith('\r\n')).toBe(true);
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  for (const line of source.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return source
    .replaceAll(/\r\n[ \t]/gu, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => {
      const match = /^(?<name>[A-Z-]+)(?:;[^:]+)?:(?<value>.*)$/u.exec(line);
      if (!match?.groups) throw new Error(`Not a calendar line: ${line}`);
      return [match.groups['name'] ?? '', match.groups['value'] ?? ''];
    });
}

describe('calendars', () => {
  test('one activity', () => {
    const lines = calendarLines(text('activities/zuotan.ics')).filter(
      ([name]) => !['UID', 'DTSTAMP', 'PRODID'].includes(name),
    );
    expect(lines.map((line) => line.join(':')).join('\n')).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      X-PUBLISHED-TTL:PT1H
      BEGIN:VEVENT
      SUMMARY:河湾座谈：把想法带回来
      DTSTART:20210212T063000Z
      DTEND:20210212T083000Z
      DESCRIPTION:二月十二日下午在文化站，聊岗位和果园。
      URL:https://example.com/xiaocun/activities/zuotan.html
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR"
    `);
  });

  test('the whole campaign: begun is ended, every event has what RFC 5545 asks for, no UID twice', () => {
    const lines = calendarLines(text('calendar.ics'));
    const count = (name: string, value?: string) =>
      lines.filter((line) => line[0] === name && (value === undefined || line[1] === value)).length;
    const events = count('BEGIN', 'VEVENT');
    expect(events).toBeGreaterThan(0);
    expect([count('END', 'VEVENT'), count('UID'), count('DTSTAMP'), count('DTSTART'), count('SUMMARY')]).toEqual([
      events,
      events,
      events,
      events,
      events,
    ]);
    expect(count('BEGIN')).toBe(count('END'));
    expect(new Set(lines.filter(([name]) => name === 'UID').map(([, value]) => value)).size).toBe(events);
  });
});

describe('feeds', () => {
  test('RSS names every entry once, newest first, at its address', () => {
    const feed = parseFeed(text('rss.xml'));
    expect([feed?.type, feed?.title, feed?.link]).toEqual(['rss', '小村归来', 'https://example.com/xiaocun/']);
    expect(
      feed?.items.map(({ title, link, pubDate }) => `${pubDate?.toISOString() ?? '?'} ${title ?? '?'} ${link ?? '?'}`),
    ).toMatchInlineSnapshot(`
      [
        "2021-01-18T16:00:00.000Z 河湾座谈：把想法带回来 https://example.com/xiaocun/activities/zuotan.html",
        "2021-01-17T16:00:00.000Z 关于开展小村归来活动的通知 https://example.com/xiaocun/notices/tongzhi.html",
        "2021-01-14T16:00:00.000Z 一个群帮三个村招人 https://example.com/xiaocun/cases/liqun.html",
        "2021-01-11T16:00:00.000Z 阿秀回来种梨 https://example.com/xiaocun/stories/axiu.html",
        "2021-01-09T16:00:00.000Z 果苗补贴 https://example.com/xiaocun/policies/maoyou-butie.html",
      ]
    `);
  });

  test('JSON Feed 1.1 says the same', () => {
    const feed = JSON.parse(text('feed.json')) as {
      version: string;
      feed_url: string;
      items: { id: string; url: string; title: string }[];
    };
    expect([feed.version, feed.feed_url]).toEqual([
      'https://jsonfeed.org/version/1.1',
      'https://example.com/xiaocun/feed.json',
    ]);
    expect(feed.items.map(({ url }) => url)).toEqual(parseFeed(text('rss.xml'))?.items.map(({ link }) => link));
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });

  test('the sitemap names pages that are there, and all entries', () => {
    const addresses = DomUtils.getElementsByTagName('loc', parseDocument(text('sitemap.xml'), { xmlMode: true })).map(
      (loc) => DomUtils.textContent(loc),
    );
    const paths = addresses.map((address) => address.replace('https://example.com/xiaocun/', '') || 'index.html');
    expect(paths.filter((path) => !site.has(path))).toEqual([]);
    const entries = [...site.keys()].filter((path) =>
      /^(?:notices|activities|policies|stories|cases)\/.+\.html$/u.test(path),
    );
    expect(entries.filter((path) => !paths.includes(path))).toEqual([]);
  });
});
