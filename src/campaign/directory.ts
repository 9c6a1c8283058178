import type { Organisation } from '#schemas/organisation.ts';
import { organisationKinds } from '#schemas/organisation.ts';
import type { Campaign, Region } from './model.ts';

type Content = Pick<Campaign, 'region' | 'organisations'>;

/** A part of the directory that is fetched as one file: what stands at the top, or all of one city. */
export interface DirectoryPart {
  region: Region;
  /** By place, top first; in one place by kind, in the order of `organisationKinds`. */
  organisations: Organisation[];
}

const byPlace = (a: Organisation, b: Organisation) =>
  a.region.localeCompare(b.region) || organisationKinds.indexOf(a.kind) - organisationKinds.indexOf(b.kind);

/** The directory in parts: the campaign's own place first, then each place right below it; parts without rows are left out. */
export function directoryParts({ region, organisations }: Content): DirectoryPart[] {
  const within = (part: Region) =>
    part.code === region.code
      ? organisations.filter((row) => row.region === region.code)
      : organisations.filter((row) => row.region.startsWith(part.code));
  return [region, ...region.children]
    .map((part) => ({ region: part, organisations: within(part).toSorted(byPlace) }))
    .filter((part) => part.organisations.length > 0);
}

/** The organisations of one place alone, without those of the places in it. */
export function organisationsAt({ organisations }: Pick<Content, 'organisations'>, code: string): Organisation[] {
  return organisations.filter((row) => row.region === code).toSorted(byPlace);
}

/** The organisation to ask when a place has none, or none that can be called: the leading one of the places above, the nearest first. */
export function organisationAbove({ region, organisations }: Content, code: string): Organisation | undefined {
  const way = wayTo(region, code).slice(0, -1).reverse();
  for (const place of way) {
    const [first] = organisationsAt({ organisations }, place.code);
    if (first) return first;
  }
  return undefined;
}

/** The places from the top down to a code, itself included; empty when the code is not in the tree. */
function wayTo(region: Region, code: string): Region[] {
  if (region.code === code) return [region];
  for (const child of region.children) {
    const rest = wayTo(child, code);
    if (rest.length > 0) return [region, ...rest];
  }
  return [];
}
