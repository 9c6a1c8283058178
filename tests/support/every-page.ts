import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { rulesOfLayout, violations } from './accessibility.ts';
import { addStyle } from './add-style.ts';
import { expectWeight } from './fetched-weight.ts';
import { navigationFaults } from './navigation-faults.ts';
import { madeOtherwise, pagesOf } from './page-makeup.ts';
import { sharedSamples, type SharedSite } from './shared-sites.ts';
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
import { readEgress, watchEgress, type Egress, type Watch } from './watch-egress.ts';

/** Files that share the pages: more than there are workers, so that none is left with nothing to do at the end. */
export const parts = 4;

/** Scripts, loading and searching make it weigh something else than the build can know. */
const unweighed = ['search.html'];

/** A page's type, whatever the page is called. */
export const typeOf = (path: string) =>
  path.replace(/(?<=\/).*?(?=\.html)/u, (name) => (/^\d+$/u.test(name) ? `${name.length} digits` : '…'));

export interface Visits extends SharedSite {
  /** One page of each type: everything is looked at. */
  paths: string[];
  /** One page of each makeup that is not among those: looked at for what it does. */
  others: string[];
  /** Types that no sample before has a page of. */
  firstOfType: string[];
}

/** The pages that are visited, by sample. */
export async function everyPage(): Promise<Visits[]> {
  const known = new Set<string>();
  const visits: Visits[] = [];
  for (const sample of await sharedSamples()) {
    const paths = await pageTypes(sample.folder);
    const firstOfType = paths.filter((path) => !known.has(typeOf(path)));
    for (const path of paths) known.add(typeOf(path));
    visits.push({ ...sample, paths, others: madeOtherwise(await pagesOf(sample.folder), paths), firstOfType });
  }
  return visits;
}

/** Everything that is looked at on every page, in one visit: each file takes its part of the pages. */
export async function lookAtEveryPage(part: number): Promise<void> {
  // The list of tests is made before any hook runs, so the sites are built here.
  const samples = await everyPage();
  const mine = (_path: string, index: number) => index % parts === part;

  let site: SiteInBrowser;
  let watch: Watch | undefined;
  let asked: string[] = [];
  const declared = new Map<string, Egress>();
  beforeAll(async () => {
    site = await siteInBrowser(samples[0]?.outDir ?? '');
    for (const { id, folder } of samples) declared.set(id, await readEgress(folder));
  });
  afterAll(() => site.close());

  async function visit(id: string, path: string) {
    // What a page before left behind, whose test ended early.
    watch?.forget();
    const opened = await site.look(`${id}/${path}`, {
      before: async (page) => {
        watch = await watchEgress(page.context());
        page.on('request', (request) => {
          // A page that is left asks for the pictures of a phone again when the window gets narrow.
          const { referer = page.url() } = request.headers();
          if (referer === page.url() || !referer.endsWith('.html')) asked.push(request.url());
        });
        page.on('framenavigated', (frame) => {
          if (frame === page.mainFrame()) asked = [frame.url()];
        });
      },
    });
    await readThrough(opened.page);
    return opened;
  }
  const choices = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('picture')].map((picture) => [
        ...new Set(
          [...picture.querySelectorAll('source, img')].map(
            (one) => new URL(one.getAttribute('srcset') ?? one.getAttribute('src') ?? '', location.href).href,
          ),
        ),
      ]),
    );
  const root = (id: string) => `${site.base}/${id}/`;
  const egress = (page: Page, id: string, path: string) =>
    watch!.seen(page, `/${path}`, { root: root(id), egress: declared.get(id)! });

  describe.each(samples)('$id', ({ id, paths, others, firstOfType, folder, result }) => {
    const every = paths.filter(mine);
    const more = others.filter(mine);

    test.each(every)('%s', async (path) => {
      const { page, faults } = await visit(id, path);
      expect(await overflow(page), 'too wide for a phone').toBe(0);
      expect(await violations(page), 'on a phone').toEqual([]);
      expect(await missingPictures(page)).toEqual([]);
      if (!unweighed.includes(path))
        await expectWeight({ root: root(id), folder, result }, path, asked, await choices(page));

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
      expect(await overflow(page), 'too wide for a desktop').toBe(0);
      // Pages of one type are made of the same components: what only a wide window shows of them is named and nested the
      // same in every sample. Its colours and sizes are not.
      const rules = firstOfType.includes(path) ? undefined : rulesOfLayout;
      expect(await violations(page, rules), 'on a desktop').toEqual([]);
      expect(await egress(page, id, path), 'asks, keeps, or leads where it does not say').toEqual([]);
      expect(faults).toEqual([]);
    });

    // Vitest takes no empty list.
    if (more.length > 0) {
      test.each(more)('%s, which is made otherwise', async (path) => {
        const { page, faults } = await visit(id, path);
        expect(await overflow(page), 'too wide for a phone').toBe(0);
        expect(await missingPictures(page)).toEqual([]);
        expect(await egress(page, id, path), 'asks, keeps, or leads where it does not say').toEqual([]);
        expect(faults).toEqual([]);
      });
    }
  });
}
