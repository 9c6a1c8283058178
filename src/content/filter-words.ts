import { parentRegion, regionOf, type SiteEntry } from '#content/queries.ts';
import { placeName } from '#content/place-name.ts';

/** What readers of a list choose by, and how the question is put. */
export const filterGroups = [
  { name: '对象', label: '我是' },
  { name: '话题', label: '想看' },
  { name: '地区', label: '老家在' },
] as const;
export type FilterGroup = (typeof filterGroups)[number]['name'];

/** Stands for every place: an entry without places is for all of them. */
export const everywhere = '*';

/** The city of a place: lists are chosen from by city, counties have pages of their own. */
function cityName(code: string): string {
  const region = regionOf(code);
  if (region === undefined || region.level === 'province') return everywhere;
  const city = region.level === 'county' ? parentRegion(code) : region;
  return placeName(city ?? region);
}

/** The values an entry has in a group. */
export function filterValues({ data }: SiteEntry, group: FilterGroup): string[] {
  if (group === '对象') return data.audience;
  if (group === '话题') return data.topics;
  return data.regions.length === 0 ? [everywhere] : [...new Set(data.regions.map(cityName))];
}

/** All of them as one attribute, `对象:大学生 话题:创业 地区:太原`. */
export function filterWords(entry: SiteEntry): string {
  return filterGroups.flatMap(({ name }) => filterValues(entry, name).map((value) => `${name}:${value}`)).join(' ');
}
