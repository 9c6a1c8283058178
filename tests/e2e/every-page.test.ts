import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '#cli/page-types.ts';
import { sharedSite } from '../support/shared-sites.ts';
import {
  desktop,
  missingPictures,
  overflow,
  phone,
  readThrough,
  siteInBrowser,
  type SiteInBrowser,
} from '../support/site-in-browser.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// The list of tests is made before any hook runs, so the site is built here.
const sample = await sharedSite('sample');
const pages = await pageTypes(sample.folder);

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser(sample.outDir);
});
afterAll(() => site.close());

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    standards,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${id} ${target.join(' ')}: ${(failureSummary ?? '').split('\n')[1]?.trim() ?? ''}`,
      ),
  );
}

test('there is a page of every type', () => {
  expect(
    pages
      .map((path) =>
        path.replace(/(?<=\/).*?(?=\.html)/u, (name) => (/^\d+$/u.test(name) ? `${name.length} digits` : '…')),
      )
      .sort(),
  ).toMatchInlineSnapshot(`
    [
      "404.html",
      "about.html",
      "activities.html",
      "activities/….html",
      "cases.html",
      "cases/….html",
      "index.html",
      "notices.html",
      "notices/….html",
      "policies.html",
      "policies/….html",
      "regions.html",
      "regions/4 digits.html",
      "regions/6 digits.html",
      "search.html",
      "stories.html",
      "stories/….html",
      "timeline.html",
    ]
  `);
});

describe.each([
  ['phone', phone],
  ['desktop', desktop],
])('on a %s', (_name, viewport) => {
  test.each(pages)('%s', async (path) => {
    const { page, faults, close } = await site.open(`${sample.id}/${path}`, { viewport });
    await readThrough(page);
    expect({
      faults,
      overflow: await overflow(page),
      missing: await missingPictures(page),
      violations: await violations(page),
    }).toEqual({ faults: [], overflow: 0, missing: [], violations: [] });
    await close();
  });
});
