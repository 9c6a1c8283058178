import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { buildHere, checkout, readSite, type SiteFiles } from '../support/build-site.ts';
import { campaignFolder, edited } from '../support/campaign-folder.ts';
import { sharedSite, type SharedSite } from '../support/shared-sites.ts';
import { oneCity, village as villageFiles } from '../support/village.ts';

/*
 * What a site depends on besides its content. That the same content gives the same bytes is looked at where a site is
 * built again: with a warm cache in isolation.test.ts; elsewhere, with another clock and language, in elsewhere.test.ts.
 */

let village: SharedSite;
let first: SiteFiles;
beforeAll(async () => {
  village = await sharedSite('village');
  first = await readSite(village.folder);
});

async function build(name: string, options: { contentDir?: string; asOf?: string }): Promise<SiteFiles> {
  const { contentDir = village.contentDir, asOf } = options;
  const outDir = join(inject('runFolder'), 'determinism', name);
  const [result] = await buildHere({ root: village.root, contentDir, outDir, asOf }, village.id);
  expect(result?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return readSite(join(outDir, village.id));
}

test('no file tells where it was made', () => {
  expect(first.size).toBeGreaterThan(30);
  const places = [checkout, village.contentDir, village.root, inject('runFolder'), inject('sitesFolder')];
  const telling = [...first].flatMap(([path, bytes]) =>
    places.filter((place) => bytes.includes(place)).map((place) => `${path}: ${place}`),
  );
  expect(telling).toEqual([]);
});

/** What a reader sees, page by page. */
function visible(files: SiteFiles): Map<string, string> {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  return new Map(
    pages.map(([path, bytes]) => [
      path,
      DomUtils.innerText(parseDocument(bytes.toString('utf8')).children).replace(/\s+/gu, ' '),
    ]),
  );
}

const changedPages = (one: SiteFiles, other: SiteFiles) => {
  const [a, b] = [visible(one), visible(other)];
  return [...a].filter(([path, text]) => b.get(path) !== text).map(([path]) => path);
};

describe('the day a site is built for', () => {
  let later: SiteFiles;
  beforeAll(async () => {
    // After its last day, when nothing on a page waits for another day of the reader's.
    later = await build('later', { asOf: '2026-03-13' });
  });

  test('--as-of beats campaign.yaml and changes the pages that speak of it', () => {
    expect(changedPages(first, later)).toMatchInlineSnapshot(`
      [
        "about.html",
        "activities.html",
        "activities/zuotan.html",
        "cases.html",
        "cases/liqun.html",
        "forms/baoming.html",
        "index.html",
        "notices.html",
        "notices/tongzhi.html",
        "policies.html",
        "policies/maoyou-butie.html",
        "poster.html",
        "regions.html",
        "regions/1401.html",
        "regions/140105.html",
        "regions/140106.html",
        "regions/140107.html",
        "regions/140108.html",
        "regions/140109.html",
        "regions/140110.html",
        "regions/140121.html",
        "regions/140122.html",
        "regions/140123.html",
        "regions/140181.html",
        "screen.html",
        "search.html",
        "stories.html",
        "stories/axiu.html",
        "timeline.html",
      ]
    `);
  });

  test('without either it is today in China, whatever the clock of the machine', async () => {
    const unpinned = await campaignFolder({
      ...(await villageFiles()),
      'xiaocun/campaign.yaml': edited(oneCity, 'asOf: 2021-02-01\n', ''),
    });
    // Two in the morning of the thirteenth in China, while it is still the twelfth where the machine stands.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-12T18:00:00Z') });
    vi.stubEnv('TZ', 'Pacific/Pago_Pago');
    try {
      expect(new Intl.DateTimeFormat('sv-SE').format(new Date())).toBe('2026-03-12');
      const today = await build('today', { contentDir: unpinned.contentDir });
      expect(changedPages(later, today)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
      vi.useRealTimers();
      await unpinned.dispose();
    }
  });
});
