import { allEntries, entriesOf, type SiteEntry } from '#content/queries.ts';

/** Previous and next of an entry in its column. */
export async function neighbours(entry: SiteEntry): Promise<{ previous: SiteEntry | undefined; next: SiteEntry | undefined }> {
  const list = (await entriesOf(entry.collection)) as SiteEntry[];
  const index = list.findIndex(({ id }) => id === entry.id);
  return { previous: list[index - 1], next: list[index + 1] };
}

const overlap = (a: readonly string[], b: readonly string[]) => a.filter((value) => b.includes(value)).length;

/** Other entries a reader of this one may want: those it shares topics, readers and places with. */
export async function relatedTo(entry: SiteEntry, options: { limit: number; without?: readonly SiteEntry[] }): Promise<SiteEntry[]> {
  const known = new Set([entry, ...(options.without ?? [])].map(({ href }) => href));
  const scored = (await allEntries())
    .filter(({ href, collection }) => !known.has(href) && collection !== 'notices')
    .map((other) => ({
      other,
      score: 3 * overlap(entry.data.topics, other.data.topics) + overlap(entry.data.audience, other.data.audience) + 2 * overlap(entry.data.regions, other.data.regions),
    }))
    .filter(({ score }) => score > 2);
  scored.sort((a, b) => b.score - a.score || a.other.href.localeCompare(b.other.href));
  return scored.slice(0, options.limit).map(({ other }) => other);
}
