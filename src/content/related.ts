import { allEntries, entriesOf, type SiteEntry } from '#content/queries.ts';

/** Previous and next of an entry in its column. */
export async function neighbours(
  entry: SiteEntry,
): Promise<{ previous: SiteEntry | undefined; next: SiteEntry | undefined }> {
  const list = (await entriesOf(entry.collection)) as SiteEntry[];
  const index = (await shelves()).places.get(entry.href) ?? -1;
  return { previous: list[index - 1], next: list[index + 1] };
}

/** What an entry can share with another, and how much sharing it says. */
const traits = ({ data }: SiteEntry): [trait: string, weight: number][] => [
  ...data.topics.map((topic): [string, number] => [`topic ${topic}`, 3]),
  ...data.regions.map((region): [string, number] => [`region ${region}`, 2]),
  ...data.audience.map((reader): [string, number] => [`audience ${reader}`, 1]),
];

/** Sharing one kind of reader alone makes no relation. */
const leastScore = 3;

interface Shelves {
  /** Entries by trait, so that finding relations does not compare every entry with every other. */
  byTrait: Map<string, SiteEntry[]>;
  /** Place of each entry in its column. */
  places: Map<string, number>;
}

let filled: Promise<Shelves> | undefined;

function shelves(): Promise<Shelves> {
  if (import.meta.env.DEV) return fill();
  return (filled ??= fill());
}

async function fill(): Promise<Shelves> {
  const byTrait = new Map<string, SiteEntry[]>();
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const entry of await allEntries()) {
    const place = counts.get(entry.collection) ?? 0;
    places.set(entry.href, place);
    counts.set(entry.collection, place + 1);
    if (entry.collection === 'notices') continue;
    for (const [trait] of traits(entry)) {
      const shelf = byTrait.get(trait);
      if (shelf) shelf.push(entry);
      else byTrait.set(trait, [entry]);
    }
  }
  return { byTrait, places };
}

/** Other entries a reader of this one may want: those it shares topics, readers and places with. */
export async function relatedTo(
  entry: SiteEntry,
  options: { limit: number; without?: readonly SiteEntry[] },
): Promise<SiteEntry[]> {
  const known = new Set([entry, ...(options.without ?? [])].map(({ href }) => href));
  const { byTrait } = await shelves();
  const scores = new Map<SiteEntry, number>();
  for (const [trait, weight] of traits(entry)) {
    for (const other of byTrait.get(trait) ?? []) {
      if (!known.has(other.href)) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  }
  return [...scores]
    .filter(([, score]) => score >= leastScore)
    .sort(([a, aScore], [b, bScore]) => bScore - aScore || a.href.localeCompare(b.href))
    .slice(0, options.limit)
    .map(([other]) => other);
}
