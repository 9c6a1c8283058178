import { DomUtils, parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite, type SiteFiles } from '../support/build-site.ts';
import { scanCodes } from '../support/scan-code.ts';
import { sharedSite, type SharedSite } from '../support/shared-sites.ts';

let site: SharedSite;
let files: SiteFiles;
beforeAll(async () => {
  site = await sharedSite('village');
  files = await readSite(site.folder);
});

/** Pages of entries, by the name their pictures have. */
const entryNames = () =>
  [...files.keys()].flatMap((path) =>
    /^(?:notices|activities|policies|stories|cases|services|letters|decks)\/[^/]+\.html$/u.test(path)
      ? [path.replace(/\.html$/u, '')]
      : [],
  );

const tag = (page: string, property: string) =>
  DomUtils.findOne(
    ({ name, attribs }) => name === 'meta' && (attribs['property'] ?? attribs['itemprop']) === property,
    parseDocument(files.get(page)?.toString('utf8') ?? ''),
  )?.attribs['content'];

describe('pictures for sharing', () => {
  test('every entry and the campaign have a card and a square of the right size, without the camera’s notes', async () => {
    const names = ['campaign', ...entryNames()];
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      const card = await sharp(files.get(`cards/${name}.jpg`)).metadata();
      const square = await sharp(files.get(`cards/${name}-square.jpg`)).metadata();
      expect([name, card.format, card.width, card.height, card.exif]).toEqual([name, 'jpeg', 1200, 630, undefined]);
      expect([name, square.format, square.width, square.height]).toEqual([name, 'jpeg', 500, 500]);
    }
    const cards = [...files.keys()].filter((path) => path.startsWith('cards/'));
    expect(cards).toHaveLength(2 * names.length);
  });

  test('posters: the campaign’s, a visitor’s own, and those that are asked for; their codes lead to their pages', async () => {
    const posters = [...files.keys()].filter((path) => path.startsWith('posters/')).sort();
    expect(posters).toEqual(['posters/campaign.png', 'posters/own.png', 'posters/stories/axiu.png']);
    for (const [path, page] of [
      ['posters/campaign.png', 'index.html'],
      ['posters/stories/axiu.png', 'stories/axiu.html'],
    ] as const) {
      const { width, height } = await sharp(files.get(path)).metadata();
      expect([width, height]).toEqual([1080, 1920]);
      expect(await scanCodes(files.get(path)!)).toEqual([`${tag(page, 'og:url')}?c=poster`]);
    }
  });

  test('what networks are told of a page is its own card; pages without one show the campaign’s', () => {
    const root = tag('index.html', 'og:url')!;
    for (const name of entryNames()) expect(tag(`${name}.html`, 'og:image')).toBe(`${root}cards/${name}.jpg`);
    for (const page of ['index.html', 'stories.html', 'about.html'])
      expect([page, tag(page, 'og:image'), tag(page, 'image')]).toEqual([
        page,
        `${root}cards/campaign.jpg`,
        `${root}cards/campaign.jpg`,
      ]);
  });

  test('the build tells how many it drew and how long that took', () => {
    const { total, drawn, seconds } = site.result.pictures;
    expect(total).toBe(2 * (entryNames().length + 1) + 3);
    expect(drawn).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(0);
  });
});
