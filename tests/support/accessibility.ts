import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type WithAxe = Window & { axe?: { run(options: object): Promise<AxeResults> } };

/** Rules that judge what is where, and so have another answer in a window of another width. The rest read the document. */
export const rulesOfLayout = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * What axe has against the page as it stands, by WCAG 2.2 AA: rule, element and reason, one line each.
 * @param rules only these; without it all of the standard
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Reading axe takes longer than running it: once for each page.
  if (!(await page.evaluate(() => (window as WithAxe).axe !== undefined))) await page.evaluate(axe);
  const results = await page.evaluate(
    (runOnly) => (window as WithAxe).axe?.run({ runOnly, resultTypes: ['violations'] }) as Promise<AxeResults>,
    rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: standards },
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
