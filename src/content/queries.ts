import { getCollection, type CollectionEntry } from 'astro:content';
import { campaign } from 'virtual:guichao/campaign';
import { allRegions } from '#campaign/region-tree.ts';
import { sorters } from '#campaign/readers-order.ts';
import { entryPath } from '#campaign/site-paths.ts';
import type { Region } from '#campaign/model.ts';
import { collectionNames, type CollectionName } from '#schemas/collections.ts';

/** An entry as pages use it: Astro's own, with its address in the site. */
export type SiteEntry<Name extends CollectionName = CollectionName> = Name extends CollectionName
  ? CollectionEntry<Name> & { collection: Name; href: string }
  : never;

const cache = new Map<CollectionName, Promise<unknown>>();

/** All entries of a collection in the order readers see them. Sorted and linked once a build. */
export function entriesOf<Name extends CollectionName>(name: Name): Promise<SiteEntry<Name>[]> {
  if (import.meta.env.DEV) return readCollection(name);
  const known = cache.get(name) ?? readCollection(name);
  cache.set(name, known);
  return known as Promise<SiteEntry<Name>[]>;
}

async function readCollection<Name extends CollectionName>(name: Name): Promise<SiteEntry<Name>[]> {
  const entries = await getCollection(name);
  const linked = entries.map((entry) => ({
    ...entry,
    href: entryPath(name, entry.id),
  })) as unknown as SiteEntry<Name>[];
  return linked.sort(sorters[name] as unknown as (a: SiteEntry<Name>, b: SiteEntry<Name>) => number);
}

/** Every entry of the site, collection by collection. */
export async function allEntries(): Promise<SiteEntry[]> {
  const lists = await Promise.all(collectionNames.map((name) => entriesOf(name)));
  return lists.flat() as SiteEntry[];
}

/** The named entries of a collection, in the order named. Names that were checked when the campaign was loaded always exist. */
export async function entriesById<Name extends CollectionName>(
  name: Name,
  ids: readonly string[],
): Promise<SiteEntry<Name>[]> {
  const entries = await entriesOf(name);
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}

/** Entries of a collection that name this one in the given field (the stories that used a policy, say). */
export async function entriesNaming<Name extends CollectionName>(
  name: Name,
  field: 'policies' | 'activities' | 'notice' | 'form',
  id: string,
): Promise<SiteEntry<Name>[]> {
  const entries = await entriesOf(name);
  return entries.filter((entry) => {
    const value = (entry.data as Record<string, unknown>)[field];
    return Array.isArray(value) ? value.includes(id) : value === id;
  });
}

/** Places of the campaign by code; made once. */
const regions = new Map(allRegions(campaign.region).map((region) => [region.code, region]));

export function regionOf(code: string): Region | undefined {
  return regions.get(code);
}

/** The place that holds this one, within the campaign. */
export function parentRegion(code: string): Region | undefined {
  return [...regions.values()].find((region) => region.children.some((child) => child.code === code));
}

/** Names of the places an entry is for; none means the whole campaign. */
export function regionNames(codes: readonly string[]): string[] {
  return codes.length === 0 ? [campaign.region.name] : codes.flatMap((code) => regions.get(code)?.name ?? []);
}

/** Where an activity is: the place written, or its regions; empty where the campaign itself does not say where it is held. */
export function sayWhere({ place, regions: codes }: SiteEntry<'activities'>['data']): string {
  return place ?? (campaign.region.level === 'country' ? '' : regionNames(codes).join('、'));
}

/** What concerns a place, from near to far: said for the place or a part of it, for a larger place around it, for the whole campaign. */
export async function entriesForRegion(
  code: string,
): Promise<{ here: SiteEntry[]; around: SiteEntry[]; everywhere: SiteEntry[] }> {
  const groups = { here: [] as SiteEntry[], around: [] as SiteEntry[], everywhere: [] as SiteEntry[] };
  for (const entry of await allEntries()) {
    const codes = entry.data.regions;
    if (codes.some((own) => own === code || own.startsWith(code))) groups.here.push(entry);
    else if (codes.some((own) => code.startsWith(own) && own !== campaign.region.code)) groups.around.push(entry);
    else if (codes.length === 0 || codes.includes(campaign.region.code)) groups.everywhere.push(entry);
  }
  return groups;
}

export { campaign };
