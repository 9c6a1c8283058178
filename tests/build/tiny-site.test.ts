import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildHere, readSite, type SiteFiles } from '../support/build-site.ts';
import { campaignFolder, campaignId, edited } from '../support/campaign-folder.ts';
import { addressFaults, references } from '../support/crawl-site.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { oneCity, village } from '../support/village.ts';

const siteUrl = 'https://example.com/xiaocun/';
let site: SiteFiles;
let sample: SiteFiles;
beforeAll(async () => {
  site = await readSite((await sharedSite('village')).folder);
  sample = await readSite((await sharedSite('sample')).folder);
});

/** Names of files with what changes from version to version taken out. */
const named = (files: SiteFiles) =>
  [
    ...new Set(
      [...files.keys()].map((path) =>
        path
          .replace(/[._-][\w-]{8,}(?=(?:_[\w-]+)?\.(?:css|js|woff2|avif|webp|jpg|docx)$)/u, '.#')
          .replace(/[\w-]{7,}\.(?=pf_|pagefind$|woff2$)/u, '#.'),
      ),
    ),
  ].sort();

describe('the files of a small campaign', () => {
  test('are these and no others', () => {
    expect(named(site).filter((path) => !/^(?:regions\/|art\/)/u.test(path))).toMatchInlineSnapshot(`
      [
        "404.html",
        "_assets/ChipBox.astro_astro_type_script_index_0_lang.#.js",
        "_assets/DaysTo.astro_astro_type_script_index_0_lang.#.js",
        "_assets/Deck.astro_astro_type_script_index_0_lang.#.js",
        "_assets/During.astro_astro_type_script_index_0_lang.#.js",
        "_assets/Entry.#.css",
        "_assets/Finder.astro_astro_type_script_index_0_lang.#.js",
        "_assets/Form.astro_astro_type_script_index_0_lang.#.js",
        "_assets/FormBlock.astro_astro_type_script_index_0_lang.#.js",
        "_assets/KeepDays.astro_astro_type_script_index_0_lang.#.js",
        "_assets/MaterialList.astro_astro_type_script_index_0_lang.#.js",
        "_assets/MediaKitList.astro_astro_type_script_index_0_lang.#.js",
        "_assets/OrganisationFinder.astro_astro_type_script_index_0_lang.#.js",
        "_assets/OwnForm.astro_astro_type_script_index_0_lang.#.js",
        "_assets/PhaseStop.#.css",
        "_assets/PlatformForm.astro_astro_type_script_index_0_lang.#.js",
        "_assets/PointCard.#.css",
        "_assets/PosterMaker.astro_astro_type_script_index_0_lang.#.js",
        "_assets/ScreenLoop.astro_astro_type_script_index_0_lang.#.js",
        "_assets/ShareLinks.astro_astro_type_script_index_0_lang.#.js",
        "_assets/ShareLinks.astro_astro_type_script_index_1_lang.#.js",
        "_assets/ShareSheet.#.css",
        "_assets/Site.astro_astro_type_script_index_0_lang.#.js",
        "_assets/TableBody.#.css",
        "_assets/Term.astro_astro_type_script_index_0_lang.#.js",
        "_assets/_column_.#.css",
        "_assets/_id_.#.css",
        "_assets/channel.#.css",
        "_assets/china-day.#.js",
        "_assets/copy-button.#.js",
        "_assets/copy-text.#.js",
        "_assets/entry-paths.#.css",
        "_assets/fonts/display.#.woff2",
        "_assets/form-after.#.css",
        "_assets/form-closed.#.js",
        "_assets/form-closing.#.js",
        "_assets/form-write.#.css",
        "_assets/form.#.docx",
        "_assets/hand-on.#.js",
        "_assets/index.#.css",
        "_assets/large-text-first.#.js",
        "_assets/leave.#.css",
        "_assets/letter.#.css",
        "_assets/notices.#.css",
        "_assets/pear-trees.#.avif",
        "_assets/pear-trees.#.jpg",
        "_assets/pear-trees.#.webp",
        "_assets/places.#.css",
        "_assets/point-order.#.css",
        "_assets/poster.#.css",
        "_assets/query-parameter.#.js",
        "_assets/screen.#.css",
        "_assets/search-keys.#.js",
        "_assets/search.#.css",
        "_assets/service.#.css",
        "_assets/stats-print.#.css",
        "_assets/table.#.css",
        "_assets/theme.#.css",
        "_assets/way.#.css",
        "_hosting/README.txt",
        "_hosting/_headers",
        "_hosting/apache.htaccess",
        "_hosting/iis.config",
        "_hosting/nginx.conf",
        "about.html",
        "activities.html",
        "activities/zuotan.html",
        "activities/zuotan.ics",
        "calendar.ics",
        "cards/activities/zuotan-square.jpg",
        "cards/activities/zuotan.jpg",
        "cards/campaign-square.jpg",
        "cards/campaign.jpg",
        "cards/cases/liqun-square.jpg",
        "cards/cases/liqun.jpg",
        "cards/notices/tongzhi-square.jpg",
        "cards/notices/tongzhi.jpg",
        "cards/policies/maoyou-butie.jpg",
        "cards/policies/maoyou.#.jpg",
        "cards/stories/axiu-square.jpg",
        "cards/stories/axiu.jpg",
        "cases.html",
        "cases/liqun.html",
        "egress.json",
        "feed.json",
        "forms/baoming.html",
        "index.html",
        "licenses/lxgw-wenkai-OFL.txt",
        "licenses/ma-shan-zheng-OFL.txt",
        "licenses/noto-sans-sc-OFL.txt",
        "licenses/noto-serif-sc-OFL.txt",
        "licenses/zcool-xiaowei-OFL.txt",
        "notices.html",
        "notices/tongzhi.html",
        "pagefind/filter/#.pf_filter",
        "pagefind/fragment/#.pf_fragment",
        "pagefind/index/#.pf_index",
        "pagefind/pagefind-entry.json",
        "pagefind/pagefind-worker.js",
        "pagefind/pagefind.#.pf_meta",
        "pagefind/pagefind.js",
        "pagefind/wasm.#.pagefind",
        "policies.html",
        "policies/maoyou-butie.html",
        "poster.html",
        "posters/campaign.png",
        "posters/own.png",
        "posters/stories/axiu.png",
        "regions.html",
        "robots.txt",
        "rss.xml",
        "screen.html",
        "screen/activities-zuotan.png",
        "screen/policies-maoyou-butie.png",
        "screen/site.png",
        "search.html",
        "sitemap.xml",
        "stories.html",
        "stories/axiu.html",
        "timeline.html",
      ]
    `);
  });

  test('one page for each place', () => {
    expect(named(site).filter((path) => path.startsWith('regions/'))).toMatchInlineSnapshot(`
      [
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
      ]
    `);
  });
});

describe.each(['village', 'sample'] as const)('addresses of %s', (name) => {
  const files = () => (name === 'village' ? site : sample);
  const url = () => (name === 'village' ? siteUrl : 'https://example.com/zt/qingchun-xingjin/');

  test('every link and fragment leads somewhere, every address is relative, nothing is fetched from elsewhere', () => {
    expect(references(files()).length).toBeGreaterThan(500);
    expect(addressFaults(files(), url())).toEqual([]);
  });

  test('only what machines are told is absolute, and it is the address of the site', () => {
    const absolute = references(files()).filter(
      ({ kind, url: address }) => kind === 'name' && /^https?:/u.test(address),
    );
    expect([...new Set(absolute.map(({ place }) => place))].sort()).toMatchInlineSnapshot(`
      [
        "link[href]",
        "meta Image",
        "meta Url",
        "meta image",
        "meta og:image",
        "meta og:url",
      ]
    `);
  });
});

describe('the crawler itself', () => {
  const page = (body: string) =>
    new Map([
      ['a.html', Buffer.from(`<p id="here">${body}</p>`)],
      ['b/c.html', Buffer.from('<p id="there">')],
      ['x.css', Buffer.from('a{background:url(/y.png)}')],
    ]);
  test.each([
    ['<a href="/b/c.html">', 'an absolute path: breaks under a sub-path and from disk'],
    ['<a href="b/">', 'no such file'],
    ['<a href="b/d.html">', 'no such file'],
    ['<a href="b/c.html#here">', 'no such place in that page'],
    ['<a href="#there">', 'no such place in that page'],
    ['<a href="../up.html">', 'leads out of the site'],
    ['<a href="http://example.com/">', 'not https'],
    ['<img src="https://example.com/a.png">', 'fetched from another origin'],
    ['<img src="a.png" srcset="b/c.html 1x, b/e.png 2x">', 'no such file'],
    ['<link rel="preconnect" href="//fonts.example.com">', 'fetched from another origin'],
    ['<link rel="canonical" href="https://elsewhere.example/">', 'absolute, and not of this site'],
    ['<p style="background:url(b/f.png)">', 'no such file'],
    [`<link rel="canonical" href="${siteUrl}c.html">`, 'no such file'],
  ])('sees what is wrong with %s', (body, fault) => {
    expect(addressFaults(page(body), siteUrl).join('\n')).toContain(fault);
  });

  test('finds nothing wrong with good addresses, and a bad one in a style sheet', () => {
    const good =
      '<a href="b/c.html#there">x</a><a href="#here">x</a><a href="#top">x</a><a href="https://example.com/">x</a><a href="tel:0351-1">x</a>';
    expect(addressFaults(page(good), siteUrl)).toEqual([
      'x.css: css url() /y.png: an absolute path: breaks under a sub-path and from disk',
    ]);
  });
});

describe('a campaign that does not know its address yet', () => {
  let unknown: SiteFiles;
  let told: unknown;
  beforeAll(async () => {
    const text = edited(oneCity, 'site:\n  url: https://example.com/xiaocun/\n', '');
    const { contentDir, dispose } = await campaignFolder({ ...(await village()), 'xiaocun/campaign.yaml': text });
    const outDir = join(inject('runFolder'), 'no-address');
    // Where the pictures of the village have been made already.
    const { root } = await sharedSite('village');
    const [result] = await buildHere({ root, contentDir, outDir }, campaignId);
    told = result?.problems.map(({ severity, code, file }) => [severity, code, file]);
    unknown = await readSite(join(outDir, campaignId));
    await dispose();
  });

  test('says so, and does not fail', () => {
    expect(told).toEqual([['info', 'site-url-unknown', 'xiaocun/campaign.yaml']]);
  });

  test('has no feed and no sitemap; the rest is there', () => {
    const gone = named(site).filter((path) => !named(unknown).includes(path));
    expect(gone).toMatchInlineSnapshot(`
      [
        "feed.json",
        "rss.xml",
        "screen/activities-zuotan.png",
        "screen/policies-maoyou-butie.png",
        "screen/site.png",
        "sitemap.xml",
      ]
    `);
    expect(unknown.has('calendar.ics')).toBe(true);
  });

  test('names no absolute address of its own, and links to none of the files that are not there', () => {
    expect(references(unknown).filter(({ kind, url }) => kind === 'name' && /^https?:/u.test(url))).toEqual([]);
    expect(addressFaults(unknown)).toEqual([]);
    expect(unknown.get('robots.txt')?.toString()).toMatchInlineSnapshot(`
      "User-agent: *
      Allow: /
      "
    `);
  });
});
