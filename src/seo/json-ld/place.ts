import type { Place, PostalAddress } from 'schema-dts';
import type { Campaign, Region } from '#campaign/model.ts';

/** The way down the campaign's region tree to a code, the root first; empty when the code is not in it. */
function wayTo(region: Region, code: string): Region[] {
  if (region.code === code) return [region];
  for (const child of region.children) {
    const rest = wayTo(child, code);
    if (rest.length > 0) return [region, ...rest];
  }
  return [];
}

/** `addressRegion` is the province, `addressLocality` what lies below it (https://schema.org/PostalAddress). */
function postalAddress(way: readonly Region[]): PostalAddress {
  const province = way.find(({ level }) => level === 'province')?.name;
  const locality = way.flatMap(({ level, name }) => (level === 'city' || level === 'county' ? name : [])).join('');
  return {
    '@type': 'PostalAddress',
    addressCountry: 'CN',
    ...(province && { addressRegion: province }),
    ...(locality && { addressLocality: locality }),
  };
}

/** Names of the places behind the codes; none means the whole campaign. */
function waysTo(campaign: Campaign, codes: readonly string[]): Region[][] {
  const ways = codes.map((code) => wayTo(campaign.region, code)).filter((way) => way.length > 0);
  return ways.length > 0 ? ways : [[campaign.region]];
}

/**
 * Where something takes place. A written place (`省体育馆`) is the name and the regions only locate it; without one the
 * regions themselves are the places.
 */
export function placesOf(campaign: Campaign, codes: readonly string[], written?: string): Place[] {
  const ways = waysTo(campaign, codes);
  const [first = [campaign.region]] = ways;
  if (written !== undefined) {
    const address = postalAddress(ways.length === 1 ? first : [campaign.region]);
    return [{ '@type': 'Place', name: written, address }];
  }
  return ways.map((way) => ({
    '@type': 'Place',
    name: way.at(-1)?.name ?? campaign.region.name,
    address: postalAddress(way),
  }));
}

export function regionNames(campaign: Campaign, codes: readonly string[]): string[] {
  return waysTo(campaign, codes).map((way) => way.at(-1)?.name ?? campaign.region.name);
}
