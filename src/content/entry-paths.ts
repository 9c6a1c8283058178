import { entriesOf, type SiteEntry } from '#content/queries.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** What the page of an entry is handed. */
export interface EntryPage<Name extends CollectionName> {
  entry: SiteEntry<Name>;
}

/** One page for each entry of a collection. */
export async function entryPaths<Name extends CollectionName>(name: Name) {
  const entries = await entriesOf(name);
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
