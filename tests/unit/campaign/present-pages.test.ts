import { describe, expect, it } from 'vitest';
import { presentPages } from '#campaign/present-pages.ts';
import { wholeCountry } from '#campaign/region-tree.ts';
import { pageNames } from '#campaign/site-paths.ts';
import { recordLists, type Records } from '#schemas/records.ts';

type Content = Parameters<typeof presentPages>[0];
const noRecords = Object.fromEntries(recordLists.map((name) => [name, []])) as unknown as Records;
const province = { code: '14', name: '山西省', level: 'province', children: [] } as const;
const nothing: Content = {
  region: { ...province, children: [] },
  organisations: [],
  records: noRecords,
  tables: {},
  stats: {},
};
const one = [{}] as never;

const always = presentPages(nothing, []);
const added = (content: Partial<Content>, entries: Parameters<typeof presentPages>[1] = []) =>
  presentPages({ ...nothing, ...content }, entries).filter((page) => !always.includes(page));

describe('the pages of a site', () => {
  it('are those every site has when there is nothing else', () => {
    for (const page of ['index', 'activities', 'policies', 'regions', 'search', 'about'] as const)
      expect(always).toContain(page);
    for (const page of [
      'services',
      'letters',
      'orgs',
      'channels',
      'points',
      'tables',
      'stats',
      'glossary',
      'media-kit',
      'programmes',
    ] as const)
      expect(always).not.toContain(page);
  });

  it.each([
    ['orgs', { organisations: one }],
    ['channels', { records: { ...noRecords, channels: one } }],
    ['points', { records: { ...noRecords, points: one } }],
    ['glossary', { records: { ...noRecords, terms: one } }],
    ['media-kit', { records: { ...noRecords, items: one } }],
    ['programmes', { records: { ...noRecords, programmes: one } }],
    ['tables', { tables: { a: {} } as never }],
    ['stats', { stats: { a: {} } as never }],
  ] as [string, Partial<Content>][])('have %s when there is something on it', (page, content) => {
    expect(added(content)).toEqual([page]);
  });

  it('have places only when the campaign says where it is held', () => {
    expect(always).toContain('regions');
    expect(presentPages({ ...nothing, region: wholeCountry }, [])).toEqual(always.filter((page) => page !== 'regions'));
    // That it could not be read has been reported; a link to the places is not wrong for that.
    expect(presentPages({ ...nothing, region: undefined }, [])).toContain('regions');
  });

  it.each(['services', 'letters'] as const)('have %s when there is an entry', (collection) => {
    expect(added({}, [{ collection }])).toEqual([collection]);
    expect(added({}, [{ collection: 'stories' }])).toEqual([]);
  });

  it('stand in the order of the names', () => {
    const all = presentPages(
      { ...nothing, organisations: one, records: { ...noRecords, channels: one }, tables: { a: {} } as never },
      [{ collection: 'letters' }],
    );
    expect(all).toEqual(pageNames.filter((name) => all.includes(name)));
  });
});
