import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { violations } from './accessibility.ts';
import { addStyle } from './add-style.ts';
import { navigationFaults } from './navigation-faults.ts';
import { sharedSamples } from './shared-sites.ts';
import {
  desktop,
  missingPictures,
  overflow,
  readThrough,
  resize,
  siteInBrowser,
  type SiteInBrowser,
} from './site-in-browser.ts';
import { textFaults } from './text-faults.ts';

/** Files that share the pages: more than there are workers, so that none is left with nothing to do at the end. */
export const parts = 4;

/** One page of each type of every sample, by the sample's id. */
export async function everyPage(): Promise<{ id: string; outDir: string; paths: string[] }[]> {
  const samples = await sharedSamples();
  return Promise.all(samples.map(async ({ id, outDir, folder }) => ({ id, outDir, paths: await pageTypes(folder) })));
}

/** Everything that is looked at on every page, in one visit: each file takes its part of the pages. */
export async function lookAtEveryPage(part: number): Promise<void> {
  // The list of tests is made before any hook runs, so the sites are built here.
  const samples = await everyPage();
  const own = samples.map(({ id, paths }) => ({ id, paths: paths.filter((_path, index) => index % parts === part) }));

  let site: SiteInBrowser;
  beforeAll(async () => {
    site = await siteInBrowser(samples[0]?.outDir ?? '');
  });
  afterAll(() => site.close());

  describe.each(own)('$id', ({ id, paths }) => {
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
      const asBefore = await addStyle(page, ':root { font-size: 200% !important }');
      expect(await read(), 'text twice as large, on a phone').toEqual(readable);
      expect(await navigationFaults(page), 'the navigation, with text twice as large').toEqual([]);
      await asBefore();

      await resize(page, desktop);
      expect(await look(), 'on a desktop').toEqual(good);
      expect(faults).toEqual([]);
      await close();
    });
  });
}
