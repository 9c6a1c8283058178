import { describe, expect, test } from 'vitest';
import { sharedSite } from '../support/shared-sites.ts';

/** What a page may cost over brotli with all it requests, photographs aside. Written here again, so that the code cannot loosen it alone. */
const budgetOf = (page: string) => (page.split('/').length > 2 ? 30 : 60) * 1024;

describe.each(['village', 'sample'] as const)('the weight of %s', (name) => {
  test('every page is within its budget', async () => {
    const { result } = await sharedSite(name);
    const over = result.weights.filter(({ page, bytes }) => bytes > budgetOf(page));
    expect(over).toEqual([]);
    // Of the articles only the heaviest are weighed; the pages at the root all are.
    expect(result.weights.filter(({ page }) => budgetOf(page) > 30 * 1024).length).toBeGreaterThan(10);
    expect(result.weights.length).toBeGreaterThan(20);
  });
});
