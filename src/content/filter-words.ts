import { campaign, parentRegion, regionOf, type SiteEntry } from '#content/queries.ts';
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

/** The city of a place: lists are chosen from by city, counties have pages of their own. In a campaign of one city it is the county. */
function cityName(code: string): string {
  const region = regionOf(code);
  if (region === undefined || region.code === campaign.region.code) return everywhere;
  const parent = parentRegion(code);
  return placeName(parent === undefined || parent.code === campaign.region.code ? region : parent);
}

/** The places something is chosen by; without places it is for all of them. */
export const placeValues = (codes: readonly string[]): string[] =>
  codes.length === 0 ? [everywhere] : [...new Set(codes.map(cityName))];

/** What there is to choose among things with these values. A value that all of them have chooses nothing. */
export function optionsAmong(values: readonly (readonly string[])[]): string[] {
  return [...new Set(values.flat())].filter(
    (value) => value !== everywhere && values.some((own) => !own.includes(value)),
  );
}

/** The values an entry has in a group. */
export function filterValues({ data }: SiteEntry, group: FilterGroup): string[] {
  if (group === '对象') return data.audience;
  if (group === '话题') return data.topics;
  return placeValues(data.regions);
}

/** All of them as one attribute, `对象:大学生 话题:创业 地区:太原`. */
export function filterWords(entry: SiteEntry): string {
  return filterGroups.flatMap(({ name }) => filterValues(entry, name).map((value) => `${name}:${value}`)).join(' ');
}
