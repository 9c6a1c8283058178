import { describe, expect, test } from 'vitest';
import { pruneTree, regionTree, wholeCountry } from '#campaign/region-tree.ts';
import { regionCodes, regionOptions } from '#forms/region-options.ts';

const tree = (name: string) => {
  const found = regionTree(name);
  if (!found.ok) throw new Error(name);
  return found.tree;
};
const shanxi = tree('山西省');
const names = (groups: ReturnType<typeof regionOptions>) =>
  groups.flatMap(({ options }) => options.map(({ name }) => name));

describe('places of a campaign', () => {
  test('counties stand under their cities', () => {
    const groups = regionOptions({ level: '县', within: '活动范围' }, shanxi);
    expect(groups).toHaveLength(11);
    expect(groups[0]?.label).toBe('太原市');
    expect(groups[0]?.options).toContainEqual({ code: '140105', name: '小店区' });
  });

  test('cities and provinces are sent with six digits too', () => {
    expect(regionOptions({ level: '市', within: '活动范围' }, shanxi)[0]?.options[0]).toEqual({
      code: '140100',
      name: '太原市',
    });
    expect(regionOptions({ level: '省', within: '活动范围' }, shanxi)).toEqual([
      { options: [{ code: '140000', name: '山西省' }] },
    ]);
  });

  test('counties without a city above them are not lost', () => {
    const groups = regionOptions({ level: '县', within: '活动范围' }, tree('湖北省'));
    expect(groups.at(-1)?.label).toBe('湖北省直辖');
    expect(names(groups.slice(-1))).toEqual(['仙桃市', '潜江市', '天门市', '神农架林区']);
    expect(names(regionOptions({ level: '市', within: '活动范围' }, tree('湖北省')))).toContain('仙桃市');
  });

  test('of a campaign held in a city, its counties; of one held in some, those', () => {
    expect(regionOptions({ level: '县', within: '活动范围' }, tree('临汾市'))).toHaveLength(1);
    const some = pruneTree(shanxi, ['140105', '140221']);
    expect(names(regionOptions({ level: '县', within: '活动范围' }, some))).toEqual(['小店区', '阳高县']);
  });

  test('a municipality is a city, not two that nobody knows', () => {
    expect(names(regionOptions({ level: '市', within: '活动范围' }, tree('重庆市')))).toEqual(['重庆市']);
  });
});

describe('the whole country', () => {
  const provinces = names(regionOptions({ level: '省', within: '全国' }, shanxi));
  test('has all 34 provinces, also those that are not counted', () => {
    expect(provinces).toHaveLength(34);
    expect(provinces).toEqual(expect.arrayContaining(['台湾省', '香港特别行政区', '澳门特别行政区']));
  });

  test('has cities under their provinces, and something to choose in each', () => {
    const groups = regionOptions({ level: '市', within: '全国' }, shanxi);
    expect(groups.map(({ label }) => label)).toEqual(provinces);
    expect(groups.filter(({ options }) => options.length === 0)).toEqual([]);
    expect(names(groups).filter((name) => /市辖区|直辖|^县$/u.test(name))).toEqual([]);
    expect(names(groups)).toContain('石河子市');
  });

  test('codes have six digits, and no two are the same', () => {
    const codes = regionCodes(regionOptions({ level: '市', within: '全国' }, shanxi));
    expect(codes.filter((code) => !/^[0-9]{6}$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('is what a campaign without a place offers; its counties would be too many', () => {
    expect(regionOptions({ level: '县', within: '活动范围' }, wholeCountry)).toEqual(
      regionOptions({ level: '市', within: '全国' }, shanxi),
    );
  });
});
