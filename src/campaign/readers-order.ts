import { collectionNames, type CollectionName, type EntryData } from '#schemas/collections.ts';

/** What its place in a list depends on; Astro's entries have it as well as ours. */
export type Listed<Name extends CollectionName = CollectionName> = Name extends CollectionName
  ? { collection: Name; id: string; data: EntryData[Name] }
  : never;

type Sorters = { [Name in CollectionName]: (a: Listed<Name>, b: Listed<Name>) => number };

const newestFirst = (a: Listed, b: Listed) =>
  b.data.published.localeCompare(a.data.published) || a.id.localeCompare(b.id);

/** The order readers see the entries of a collection in: activities as the notice has them, the rest newest first. */
export const sorters: Sorters = {
  activities: (a, b) => a.data.number - b.data.number || a.id.localeCompare(b.id),
  notices: newestFirst,
  policies: newestFirst,
  stories: newestFirst,
  cases: newestFirst,
  services: newestFirst,
  letters: newestFirst,
  decks: newestFirst,
};

/** All entries, collection by collection, in the order readers see them. */
export function inReadersOrder<Item extends { collection: CollectionName }>(entries: readonly Item[]): Item[] {
  return collectionNames.flatMap((name) =>
    entries
      .filter(({ collection }) => collection === name)
      .sort(sorters[name] as unknown as (a: Item, b: Item) => number),
  );
}
