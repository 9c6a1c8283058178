import type { Campaign, Entry } from '#campaign/model.ts';
import { allRegions } from '#campaign/region-tree.ts';

/** The campaign a text stands in, as far as the text may tell of it. */
export interface Surroundings {
  campaign: Campaign;
  entries: readonly Entry[];
  /** Titles of the entries by key: `policies/jianxi-butie`. */
  titles: ReadonlyMap<string, string>;
}

/** What an entry is called among all entries of a campaign: `stories/jixian-pingguo`. */
export const keyOf = ({ collection, id }: Pick<Entry, 'collection' | 'id'>): string => `${collection}/${id}`;

export function surroundingsOf(campaign: Campaign, entries: readonly Entry[]): Surroundings {
  return { campaign, entries, titles: new Map(entries.map((entry) => [keyOf(entry), entry.data.title])) };
}

/** Names of the places of an entry; the whole campaign's place when it names none, and nothing where that is the country. */
export function placesOf(codes: readonly string[], { campaign }: Surroundings): string {
  const { region } = campaign;
  if (codes.length === 0) return region.level === 'country' ? '' : region.name;
  const names = new Map(allRegions(region).map(({ code, name }) => [code, name]));
  return codes.flatMap((code) => names.get(code) ?? []).join('、');
}
