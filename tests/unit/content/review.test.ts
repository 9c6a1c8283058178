import { describe, expect, it, vi } from 'vitest';

vi.mock('#content/queries.ts', () => ({
  campaign: {
    id: 'xiaocun',
    config: { review: 'needed' },
    tables: { a: { review: 'needed' }, b: {} },
    stats: { a: { data: { review: 'needed' } }, b: { data: {} } },
  },
  allEntries: () =>
    Promise.resolve([
      { collection: 'stories', id: 'axiu', data: { review: 'needed' } },
      { collection: 'stories', id: 'amei', data: {} },
    ]),
}));
const { fileToReview, pagesToReview } = await import('#content/review.ts');
type Entry = Parameters<typeof fileToReview>[0]['entry'];

const story = (id: string, data: object) => ({ collection: 'stories', id, data }) as unknown as Entry;

describe('what is to be looked over', () => {
  it.each([
    ['/index.html', undefined, 'xiaocun/campaign.yaml'],
    ['/about.html', undefined, 'xiaocun/campaign.yaml'],
    ['/timeline.html', undefined, undefined],
    ['/stories/axiu.html', story('axiu', { review: 'needed' }), 'xiaocun/stories/axiu.mdx'],
    ['/stories/amei.html', story('amei', {}), undefined],
    ['/tables/a.html', undefined, 'xiaocun/tables/a.yaml'],
    ['/tables/b.html', undefined, undefined],
    ['/stats/a.html', undefined, 'xiaocun/stats/a.yaml'],
    ['/stats/b.html', undefined, undefined],
  ])('%s is made of a file that is named: %#', (path, entry, file) => {
    expect(fileToReview({ path, entry })).toBe(file);
  });

  it('is marked wherever a page leads to it', async () => {
    expect(await pagesToReview()).toEqual(['/stories/axiu.html', '/tables/a.html', '/stats/a.html']);
  });
});
