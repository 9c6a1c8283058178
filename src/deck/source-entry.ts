import type { Campaign } from '#campaign/model.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { DeckSource } from '#schemas/deck.ts';

/** An entry a deck is made from. Entries as pages have them fit. */
export type SourceEntry<Name extends DeckSource = DeckSource> = Name extends DeckSource
  ? { collection: Name; id: string; data: EntryData[Name] }
  : never;

/** What is around an entry and may be told beside it. */
export interface Surroundings {
  campaign: Pick<Campaign, 'config' | 'asOf' | 'forms' | 'region'>;
  /** Titles of the entries of the site by key: `policies/jianxi-butie`. What is not in it is not told. */
  titles: ReadonlyMap<string, string>;
}
