import { withPlace } from '#campaign/shared-address.ts';
import { siteAddress } from '#campaign/site-address.ts';
import { entryPath, pagePath, type PageName } from '#campaign/site-paths.ts';
import { allEntries, campaign, type SiteEntry } from '#content/queries.ts';
import { pageLabels } from '#content/navigation.ts';
import type { SceneOf } from '#schemas/scene.ts';

/** The page a deck ends with. */
export interface EndingTarget {
  /** In the site. */
  path: string;
  name: string;
  /** What its code says; undefined as long as nobody knows where the site will be. */
  address: string | undefined;
}

/** Where the code on a deck's last screen leads: as written, else to the entry it is made from, else home. */
export async function endingTarget(deck: SiteEntry<'decks'>, scene?: SceneOf<'ending'>): Promise<EndingTarget> {
  const to = scene?.to ?? deck.data.scenes?.flatMap((own) => (own.kind === 'ending' ? (own.to ?? []) : [])).at(0);
  const name = to ?? deck.data.from ?? 'index';
  const entry = (await allEntries()).find(({ collection, id }) => name === `${collection}/${id}`);
  const page = campaign.pages.find((own) => own === name) ?? ('index' satisfies PageName);
  const path = entry ? entryPath(entry.collection, entry.id) : pagePath(page);
  const address = siteAddress(campaign.config.site.url)?.(path);
  return {
    path,
    name: entry?.data.title ?? (page === 'index' ? campaign.config.title : pageLabels[page]),
    address: address === undefined ? undefined : withPlace(address, 'h5'),
  };
}
