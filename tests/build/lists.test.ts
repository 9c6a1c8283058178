import { join } from 'node:path';
import { parseDocument, DomUtils } from 'htmlparser2';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildHere, readSite, type SiteFiles } from '../support/build-site.ts';
import { campaignFolder, campaignId } from '../support/campaign-folder.ts';
import { addressFaults } from '../support/crawl-site.ts';
import { listCampaign, listFiles } from '../support/lists.ts';
import { modulesOf, readQr } from '../support/read-qr.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { photograph } from '../support/village.ts';

let site: SiteFiles;
beforeAll(async () => {
  const codes = (await Promise.all([photograph(600, 600), photograph(640, 640)])) as [Buffer, Buffer];
  const { contentDir, dispose } = await campaignFolder(
    listCampaign({
      'channels.yaml':
        listFiles['channels.yaml'] + pictured('tu', 'open', '2021-02-01') + pictured('wan', 'late', '2021-01-31'),
      'media/open.jpg': codes[0],
      'media/late.jpg': codes[1],
    }),
  );
  const outDir = join(inject('runFolder'), 'lists');
  const [result] = await buildHere({ root: join(outDir, 'work'), contentDir, outDir }, campaignId);
  await dispose();
  expect(result?.built, JSON.stringify(result?.problems)).toBe(true);
  site = await readSite(join(outDir, campaignId));
});

/** A channel whose code is a picture. */
const pictured = (id: string, file: string, expires: string) => `  - id: ${id}
    name: 有图的群
    kind: 微信群
    about: 群
    host: 河湾镇团委
    code: {image: media/${file}.jpg, expires: ${expires}}
    join: 来一趟
`;

const html = (path: string, files = site) => files.get(path)?.toString('utf8') ?? '';
/** The text of `main`, with hidden parts left out. */
function mainText(path: string): string {
  const [main] = DomUtils.findAll(({ name }) => name === 'main', parseDocument(html(path)));
  for (const element of DomUtils.findAll(({ attribs }) => 'hidden' in attribs, main ?? []))
    DomUtils.removeElement(element);
  return main ? DomUtils.textContent(main).replace(/\s+/gu, ' ') : '';
}
const own = /^(?:services|letters|orgs|channels|points)(?:\.html|\/)/u;

describe('pages of lists', () => {
  test('are there when there is something on them', () => {
    expect([...site.keys()].filter((path) => own.test(path)).sort()).toEqual([
      'channels.html',
      'channels/guoqi-qun.html',
      'channels/taiyuan-qun.html',
      'channels/taiyuan-qun.png',
      'channels/tu.html',
      'channels/wan.html',
      'channels/zonghao.html',
      'channels/zonghao.png',
      'letters.html',
      'letters/gei-ni.html',
      'orgs.html',
      'orgs/14.json',
      'orgs/1401.json',
      'orgs/1410.json',
      'points.html',
      'services.html',
      'services/huan-zheng.html',
    ]);
  });

  test('and only then', async () => {
    const village = await readSite((await sharedSite('village')).folder);
    expect([...village.keys()].filter((path) => own.test(path))).toEqual([]);
    expect(html('search.html', village)).not.toContain('找人，找地方');
  });

  test('lead somewhere, all of them', () => {
    expect(addressFaults(site, 'https://example.com/xiaocun/')).toEqual([]);
  });

  test('are told to search engines', () => {
    const map = site.get('sitemap.xml')?.toString('utf8') ?? '';
    for (const path of [
      'orgs.html',
      'channels.html',
      'channels/zonghao.html',
      'points.html',
      'services/huan-zheng.html',
    ])
      expect(map).toContain(`https://example.com/xiaocun/${path}`);
  });

  test.each([
    'channels.html',
    'channels/zonghao.html',
    'points.html',
    'orgs.html',
    'regions/140105.html',
    'services/huan-zheng.html',
    'letters/gei-ni.html',
  ])('%s is in the search, once', (path) => {
    expect(html(path).match(/data-pagefind-body/gu)).toHaveLength(1);
  });
});

describe('codes', () => {
  test.each([
    ['zonghao', 'https://example.com/q/zonghao'],
    ['taiyuan-qun', 'https://example.com/q/taiyuan-qun'],
  ])('%s is a picture that says its address', async (id, address) => {
    const { data, info } = await sharp(site.get(`channels/${id}.png`))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.width).toBeGreaterThanOrEqual(720);
    const pixels = Array.from({ length: info.width * info.height }, (_, at) => data[at * info.channels] ?? 255);
    expect(readQr(modulesOf({ size: info.width, pixels }))).toBe(address);
  });

  test('stand alone on their pages, as pictures with words for them', () => {
    const images = DomUtils.findAll(
      ({ name }) => name === 'img',
      parseDocument(html('channels/taiyuan-qun.html')),
    ).filter(({ attribs }) => attribs['src']?.endsWith('.png'));
    expect(images.map(({ attribs }) => [attribs['src'], attribs['alt'], attribs['width']])).toEqual([
      ['../channels/taiyuan-qun.png', '微信群“太原老乡群”的二维码', '320'],
    ]);
  });

  test('that have run out are nowhere in the site, and the page says how to get in', () => {
    for (const [path, bytes] of site) expect([path, bytes.includes('secret-of-the-past')]).toEqual([path, false]);
    expect(mainText('channels/guoqi-qun.html')).toContain('二维码1月31日过期了');
    expect(mainText('channels/guoqi-qun.html')).toContain('到县团委说一声');
    expect(html('channels/guoqi-qun.html')).not.toContain('guoqi-qun.png');
    expect(mainText('channels.html')).toContain('二维码过期了');
  });

  test('given as a picture are that picture; when they run out it is gone', async () => {
    const [, source] = /<img[^>]+src="\.\.\/(_assets\/open[^"]+\.png)"/u.exec(html('channels/tu.html')) ?? [];
    expect((await sharp(site.get(source ?? '')).metadata()).width).toBe(600);
    expect(site.has('channels/tu.png')).toBe(false);
    expect(mainText('channels/wan.html')).toContain('过期了');
    expect([...site.keys()].filter((path) => path.includes('late.'))).toEqual([]);
  });
});

describe('the directory', () => {
  test('is one file a city, with the places’ names', () => {
    const rows = (code: string) =>
      (JSON.parse(site.get(`orgs/${code}.json`)?.toString('utf8') ?? '') as { rows: { name: string }[] }).rows;
    expect(['14', '1401', '1410'].map((code) => rows(code).map(({ name }) => name))).toEqual([
      ['共青团河湾总委员会'],
      ['共青团太原市委员会', '小店区青年之家'],
      ['共青团吉县委员会'],
    ]);
  });

  test('stands on the places’ pages, with what is known and with how to ask for what is not', () => {
    expect(mainText('regions/1401.html')).toContain('共青团太原市委员会解放路 2 号工作日 9:00—17:00');
    expect(html('regions/1401.html')).toContain('href="tel:03515550101"');
    const home = mainText('regions/140105.html');
    expect(home).toContain('小店区青年之家');
    expect(home).toContain('问上一级：共青团太原市委员会');
    expect(mainText('regions/140107.html')).toContain('杏花岭区的团组织还没登进名录');
    expect(mainText('regions/141028.html')).not.toContain('href="tel:');
  });

  test('of 5,000 rows makes no page heavy', async () => {
    const { result, folder } = await sharedSite('directory');
    const files = await readSite(folder);
    const weight = (path: string) => result.weights.find(({ page }) => page === path)?.bytes ?? Infinity;
    expect(weight('/orgs.html')).toBeLessThan(60 * 1024);
    expect(html('orgs.html', files).length).toBeLessThan(60_000);
    expect(result.problems.filter(({ file }) => /orgs|regions/u.test(file))).toEqual([]);
    const counts = ['1401', '1410'].map(
      (code) => (JSON.parse(files.get(`orgs/${code}.json`)?.toString('utf8') ?? '') as { rows: unknown[] }).rows.length,
    );
    expect(counts).toEqual([4000, 1000]);
  });
});

describe('points, services and letters', () => {
  test('points: today’s first, those past last and marked', () => {
    const text = mainText('points.html');
    const places = ['今天就在的岗', '还没开始的岗', '已经撤了的岗'].map((name) => text.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('1月31日已经撤了');
    expect(mainText('regions/140105.html')).toContain('今天就在的岗');
    expect(mainText('regions/1401.html')).toContain('今天就在的岗');
    expect(mainText('regions/140107.html')).not.toContain('今天就在的岗');
    expect(mainText('activities/zuotan.html')).toContain('今天就在的岗');
  });

  test('a service says everything before one leaves home', () => {
    const text = mainText('services/huan-zheng.html');
    for (const said of [
      '部分能',
      '照相要本人去',
      '身份证',
      '三号窗口',
      '河湾镇中街 1 号',
      '工作日 9:00—17:00',
      '当天',
      '10 元',
      '三个月内到期',
    ])
      expect(text).toContain(said);
    expect(html('services/huan-zheng.html')).toContain('href="tel:03515550102"');
    expect(mainText('activities/zuotan.html')).toContain('换证');
  });

  test('a letter is addressed, signed and dated, and leads on to what it speaks of', () => {
    const text = mainText('letters/gei-ni.html');
    const parts = ['在路上的你：', '慢慢走。', '河湾镇团委2021年1月19日', '信里说到的活动', '信里说到的政策'];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
