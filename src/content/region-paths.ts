import { allRegions } from '#campaign/region-tree.ts';
import { campaign } from '#content/queries.ts';
import type { Region } from '#campaign/model.ts';

/** What the page of a place is handed. */
export interface RegionPage {
  region: Region;
}

/** One page for each city and county; the whole campaign's place is `regions.html`. */
export function regionPages() {
  return allRegions(campaign.region)
    .filter(({ code }) => code !== campaign.region.code)
    .map((region) => ({ params: { code: region.code }, props: { region } }));
}
