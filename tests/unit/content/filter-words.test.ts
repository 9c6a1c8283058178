import { beforeEach, describe, expect, it, vi } from 'vitest';
import { regionTree } from '#campaign/region-tree.ts';
import type { Region } from '#campaign/model.ts';

const place = vi.hoisted(() => ({ root: undefined as Region | undefined }));
vi.mock('#content/queries.ts', () => {
  const all = (region: Region): Region[] => [region, ...region.children.flatMap(all)];
  return {
    campaign: {
      get region() {
        return place.root;
      },
    },
    regionOf: (code: string) => all(place.root!).find((region) => region.code === code),
    parentRegion: (code: string) =>
      all(place.root!).find(({ children }) => children.some((child) => child.code === code)),
  };
});
const { optionsAmong, placeValues } = await import('#content/filter-words.ts');

const treeOf = (name: string) => {
  const found = regionTree(name);
  if (!found.ok) throw new Error(name);
  return found.tree;
};
beforeEach(() => {
  place.root = treeOf('山西省');
});

describe('places to choose by', () => {
  it('are cities, for their counties as well; none is everywhere', () => {
    expect(placeValues(['1401', '140105', '141028'])).toEqual(['太原', '临汾']);
    expect(placeValues([])).toEqual(['*']);
    expect(placeValues(['14'])).toEqual(['*']);
  });

  it('are counties in a campaign of one city', () => {
    place.root = treeOf('太原市');
    expect(placeValues(['140105', '140121'])).toEqual(['小店区', '清徐县']);
    expect(placeValues(['1401'])).toEqual(['*']);
  });
});

it('offers only what divides: not what all have, and not everywhere', () => {
  expect(optionsAmong([['大学生', '*'], ['大学生', '务工青年'], ['大学生']])).toEqual(['务工青年']);
  expect(optionsAmong([['a'], ['b'], []])).toEqual(['a', 'b']);
  expect(optionsAmong([])).toEqual([]);
});
