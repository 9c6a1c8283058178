import type { CollectionName, EntryData } from '#schemas/collections.ts';

/** What a feed needs of an entry: structurally a part of `SiteEntry`, kind and data tied together. */
export type FeedEntry<Name extends CollectionName = CollectionName> = Name extends CollectionName
  ? { collection: Name; id: string; data: EntryData[Name] }
  : never;

/** The day an entry last changed. */
export const changedOn = ({ data }: FeedEntry): string => data.updated ?? data.published;

/** Newest first; on one day in a fixed order, so that the same content always gives the same file. */
export function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  const order = ({ collection, id }: FeedEntry) => `${collection}/${id}`;
  return entries.toSorted((a, b) => b.data.published.localeCompare(a.data.published) || (order(a) < order(b) ? -1 : 1));
}

/** The day anything last changed; undefined when there is nothing. */
export function lastChange(entries: readonly FeedEntry[]): string | undefined {
  return entries.map(changedOn).sort().at(-1);
}
