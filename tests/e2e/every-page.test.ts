import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { violations } from '../support/accessibility.ts';
import { sharedSamples } from '../support/shared-sites.ts';
import {
  desktop,
  missingPictures,
  overflow,
  readThrough,
  siteInBrowser,
  type SiteInBrowser,
} from '../support/site-in-browser.ts';
import { textFaults } from '../support/text-faults.ts';

// The list of tests is made before any hook runs, so the sites are built here.
const samples = await sharedSamples();
const pages = await Promise.all(samples.map(async ({ id, folder }) => ({ id, paths: await pageTypes(folder) })));

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(samples[0]?.outDir ?? '');
});
afterAll(() => site.close());

test('there is a page of every type', () => {
  const types = pages.flatMap(({ paths }) =>
    paths.map((path) =>
      path.replace(/(?<=\/).*?(?=\.html)/u, (name) => (/^\d+$/u.test(name) ? `${name.length} digits` : '…')),
    ),
  );
  expect([...new Set(types)].sort()).toMatchInlineSnapshot(`
    [
      "404.html",
      "about.html",
      "activities.html",
      "activities/….html",
      "cases.html",
      "cases/….html",
      "channels.html",
      "channels/….html",
      "glossary.html",
      "index.html",
      "letters.html",
      "letters/….html",
      "media-kit.html",
      "notices.html",
      "notices/….html",
      "orgs.html",
      "points.html",
      "policies.html",
      "policies/….html",
      "programmes.html",
      "regions.html",
      "regions/4 digits.html",
      "regions/6 digits.html",
      "screen.html",
      "search.html",
      "services.html",
      "services/….html",
      "stats.html",
      "stats/….html",
      "stories.html",
      "stories/….html",
      "tables.html",
      "tables/….html",
      "timeline.html",
    ]
  `);
});

describe.each(pages)('$id', ({ id, paths }) => {
  test.each(paths)('%s', async (path) => {
    const { page, faults, close } = await site.look(`${id}/${path}`);
    await readThrough(page);
    const look = async () => ({ overflow: await overflow(page), violations: await violations(page) });
    const good = { overflow: 0, violations: [] };
    expect(await look(), 'on a phone').toEqual(good);
    expect(await missingPictures(page)).toEqual([]);

    const read = async () => ({ overflow: await overflow(page), faults: await textFaults(page) });
    const readable = { overflow: 0, faults: [] };
    const large = (on: boolean) =>
      page.evaluate((value) => document.documentElement.toggleAttribute('data-large', value), on);
    await large(true);
    expect(await read(), '大字版, on a phone').toEqual(readable);
    await large(false);
    const twice = await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
    expect(await read(), 'text twice as large, on a phone').toEqual(readable);
    await twice.evaluate((style) => (style as HTMLElement).remove());

    await page.setViewportSize(desktop);
    expect(await look(), 'on a desktop').toEqual(good);
    expect(faults).toEqual([]);
    await close();
  });
});
