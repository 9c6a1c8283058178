import { describe, expect, it } from 'vitest';
import { allRegions, pruneTree, regionTree, resolveRegion } from '#campaign/region-tree.ts';
import type { Region } from '#campaign/model.ts';

function treeOf(root: string): Region {
  const found = regionTree(root);
  if (!found.ok) throw new Error(`${root} is not known`);
  return found.tree;
}
const count = (tree: Region, level: Region['level']) =>
  allRegions(tree).filter((region) => region.level === level).length;
const shanxi = treeOf('山西省');

describe('regionTree', () => {
  it.each(['山西省', '山西', '14'])('finds a province by %s', (root) => {
    expect(treeOf(root)).toMatchObject({ code: '14', name: '山西省', level: 'province' });
  });

  it.each(['太原市', '太原', '1401'])('finds a city by %s', (root) => {
    expect(treeOf(root)).toMatchObject({ code: '1401', name: '太原市', level: 'city' });
  });

  it.each([
    ['内蒙古', '内蒙古自治区'],
    ['广西', '广西壮族自治区'],
    ['新疆', '新疆维吾尔自治区'],
    ['吉林', '吉林省'],
    ['吉林市', '吉林市'],
    ['凉山', '凉山彝族自治州'],
    ['湘西', '湘西土家族苗族自治州'],
    ['伊犁', '伊犁哈萨克自治州'],
    ['重庆', '重庆市'],
    ['1101', '北京市市辖区'],
  ])('takes %s for %s', (root, name) => {
    expect(treeOf(root).name).toBe(name);
  });

  it('has the eleven cities and 117 counties of Shanxi, without the zones of the statistics office', () => {
    expect([count(shanxi, 'city'), count(shanxi, 'county')]).toEqual([11, 117]);
    expect(allRegions(shanxi).filter(({ name }) => /开发区|示范区|景区|名胜/u.test(name))).toEqual([]);
  });

  it('has codes that contain one another and stand once', () => {
    const codes = allRegions(shanxi).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const city of shanxi.children) {
      expect(city.code).toMatch(/^14\d{2}$/u);
      for (const county of city.children) expect(county.code).toMatch(new RegExp(`^${city.code}\\d{2}$`, 'u'));
    }
  });

  it.each(['北京市', '上海市', '天津市', '重庆市'])('has the districts of %s', (root) => {
    const tree = treeOf(root);
    expect(count(tree, 'county')).toBeGreaterThanOrEqual(16);
    expect(tree.children[0]?.name).toBe(`${root}市辖区`);
  });

  it.each([
    ['山西醒', '山西省'],
    ['太源市', '太原市'],
    ['Atlantis', undefined],
    ['', undefined],
    ['市辖区', undefined],
    ['县', undefined],
  ])('does not know %j and suggests %s', (root, nearest) => {
    expect(regionTree(root)).toEqual({ ok: false, nearest });
  });
});

describe('resolveRegion', () => {
  it.each([
    ['太原市', '1401'],
    ['太原', '1401'],
    ['临汾市/吉县', '141028'],
    ['临汾 / 吉县', '141028'],
    ['吉县', '141028'],
    ['141028', '141028'],
    ['1401', '1401'],
    ['14', '14'],
    ['山西', '14'],
    ['山西省/临汾市/吉县', '141028'],
    ['山西/太原', '1401'],
    ['阳泉市/城区', '140302'],
    ['晋城/城区', '140502'],
    ['清徐', '140121'],
    ['孝义', '141181'],
  ])('finds %s', (written, code) => {
    expect(resolveRegion(shanxi, written)).toEqual({ ok: true, code });
  });

  it('asks which one is meant when a name stands for several', () => {
    expect(resolveRegion(shanxi, '城区')).toEqual({
      ok: false,
      reason: 'ambiguous',
      candidates: ['阳泉市/城区', '晋城市/城区'],
    });
  });

  it('does not ask where the name stands for one only', () => {
    expect(resolveRegion(treeOf('晋城市'), '城区')).toEqual({ ok: true, code: '140502' });
    expect(resolveRegion(shanxi, '矿区')).toEqual({ ok: true, code: '140303' });
  });

  it.each([
    ['太源市', '太原市'],
    ['临汾市/吉线', '吉县'],
    ['深圳市', undefined],
    ['临汾市/清徐县', '清徐县'],
    ['大同市/太原市', '太原市'],
    ['临汾市/', undefined],
    ['临汾市/吉县/村', undefined],
    ['4403', undefined],
    ['吉', '吉县'],
    ['', undefined],
  ])('does not know %j and suggests %s', (written, nearest) => {
    expect(resolveRegion(shanxi, written)).toEqual({ ok: false, reason: 'unknown', nearest });
  });

  it('finds every place of the province by its code and by its full path', () => {
    for (const city of shanxi.children) {
      for (const county of city.children) {
        expect(resolveRegion(shanxi, county.code)).toEqual({ ok: true, code: county.code });
        expect(resolveRegion(shanxi, `${city.name}/${county.name}`)).toEqual({ ok: true, code: county.code });
      }
    }
  });
});

describe('pruneTree', () => {
  it('keeps the named places with what lies in and above them', () => {
    const tree = pruneTree(shanxi, ['1401', '141028']);
    expect(tree.children.map(({ name, children }) => [name, children.length])).toEqual([
      ['太原市', 10],
      ['临汾市', 1],
    ]);
    expect(tree.code).toBe('14');
  });

  it('keeps all when the root is named or nothing is found', () => {
    expect(pruneTree(shanxi, ['14'])).toBe(shanxi);
    expect(pruneTree(shanxi, ['9999'])).toBe(shanxi);
  });

  it('leaves the tree it was given as it was', () => {
    pruneTree(shanxi, ['141028']);
    expect(count(shanxi, 'county')).toBe(117);
  });
});
