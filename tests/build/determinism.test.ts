import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { buildHere, checkout, differences, readSite, runCommand, type SiteFiles } from '../support/build-site.ts';
import { campaignFolder, campaignId, edited, type ContentFolder } from '../support/campaign-folder.ts';
import { oneCity, village } from '../support/village.ts';

let content: ContentFolder;
const at = (...parts: string[]) => join(inject('runFolder'), 'determinism', ...parts);

async function build(
  name: string,
  options: { root?: string; contentDir?: string; asOf?: string } = {},
): Promise<SiteFiles> {
  const { root = name, contentDir = content.contentDir, asOf } = options;
  const [result] = await buildHere({ root: at(root, 'work'), contentDir, outDir: at(name), asOf }, campaignId);
  expect(result?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return readSite(at(name, campaignId));
}

let first: SiteFiles;
beforeAll(async () => {
  content = await campaignFolder(await village());
  first = await build('first');
});
afterAll(() => content.dispose());

describe('the same content gives the same bytes', () => {
  test('with a warm cache', async () => {
    expect(first.size).toBeGreaterThan(30);
    expect(differences(first, await build('warm', { root: 'first' }))).toEqual([]);
  });

  test('from another folder, with another clock, language and mode, by the command', async () => {
    const elsewhere = at('another place', 'content');
    await cp(content.contentDir, elsewhere, { recursive: true });
    const env = { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'C', NODE_ENV: 'development' };
    const { code, text } = await runCommand(['build', '--content', elsewhere, '--out', at('command')], { env });
    expect(code, text).toBe(0);
    expect(differences(first, await readSite(at('command', campaignId)))).toEqual([]);
  });

  test('and none of them tells where it was made', () => {
    const places = [checkout, content.contentDir, inject('runFolder')];
    const telling = [...first].flatMap(([path, bytes]) =>
      places.filter((place) => bytes.includes(place)).map((place) => `${path}: ${place}`),
    );
    expect(telling).toEqual([]);
  });
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
  test('--as-of beats campaign.yaml and changes the pages that speak of it', async () => {
    const later = await build('later', { root: 'first', asOf: '2021-02-13' });
    expect(changedPages(first, later)).toMatchInlineSnapshot(`
      [
        "about.html",
        "activities.html",
        "activities/zuotan.html",
        "cases.html",
        "cases/liqun.html",
        "index.html",
        "notices.html",
        "notices/tongzhi.html",
        "policies.html",
        "policies/maoyou-butie.html",
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
      ...(await village()),
      'xiaocun/campaign.yaml': edited(oneCity, 'asOf: 2021-02-01\n', ''),
    });
    // A place where the date is another one than in China at this hour: the day before until seven in the evening, else the day after.
    const inChina = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'short',
    }).format();
    vi.stubEnv('TZ', inChina.slice(11, 13) < '19' ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati');
    expect(new Intl.DateTimeFormat('sv-SE').format()).not.toBe(inChina.slice(0, 10));
    try {
      const today = await build('today', { root: 'first', contentDir: unpinned.contentDir });
      const asked = await build('asked', { root: 'first', asOf: inChina.slice(0, 10) });
      expect(changedPages(asked, today)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
      await unpinned.dispose();
    }
  });
});
