import { describe, expect, test } from 'vitest';
import { sharedSamples, sharedSite } from '../support/shared-sites.ts';

/** What a page may cost over brotli with all it requests, photographs aside. Written here again, so that the code cannot loosen it alone. */
const budgetOf = (page: string) => (page.split('/').length > 2 && !page.startsWith('/decks/') ? 30 : 60) * 1024;

const sites = [await sharedSite('village'), ...(await sharedSamples())];

describe.each(sites)('the weight of $id', ({ result }) => {
  test('every page is within its budget', () => {
    const over = result.weights.filter(({ page, bytes }) => bytes > budgetOf(page));
    expect(over).toEqual([]);
    // Of the articles only the heaviest are weighed; the pages at the root all are.
    expect(result.weights.filter(({ page }) => budgetOf(page) > 30 * 1024).length).toBeGreaterThan(10);
    expect(result.weights.length).toBeGreaterThan(20);
  });

  test('there is nothing to mend', () => {
    expect(result.problems).toEqual([]);
  });
});
