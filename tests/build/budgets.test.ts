import { describe, expect, test } from 'vitest';
import { sharedSite } from '../support/shared-sites.ts';

/** What a page may cost over brotli with all it requests, photographs aside. Written here again, so that the code cannot loosen it alone. */
const budget = { home: 60 * 1024, page: 30 * 1024 };

describe.each(['village', 'sample'] as const)('the weight of %s', (name) => {
  test('every page is within its budget', async () => {
    const { result } = await sharedSite(name);
    const over = result.weights.filter(({ page, bytes }) => bytes > (page === '/index.html' ? budget.home : budget.page));
    expect(over).toEqual([]);
    expect(result.weights).toHaveLength(result.pages);
  });
});
