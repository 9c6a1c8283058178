import type { Campaign } from '#campaign/model.ts';
import type { EntryFacts, PageFacts } from './facts.ts';
import { siteAddress, type SiteAddress } from '#campaign/site-address.ts';
import { wordingOf, type Wording } from './wording.ts';

/** Everything the parts of a page's head are made from. */
export interface PageContext {
  campaign: Campaign;
  facts: PageFacts;
  words: Wording;
  /** Undefined when the site's address is not known: then nothing may name an address of the site. */
  address: SiteAddress | undefined;
  /** Address of the page; a missing page has none. */
  url: string | undefined;
  imageUrl: string | undefined;
}

/** The same for a page about one entry. */
export type EntryContext<Entry extends EntryFacts = EntryFacts> = PageContext & { entry: Entry };

export function pageContext(campaign: Campaign, facts: PageFacts): PageContext {
  const address = siteAddress(campaign.config.site.url);
  return {
    campaign,
    facts,
    words: wordingOf(campaign, facts),
    address,
    url: facts.kind === 'notfound' ? undefined : address?.(facts.path),
    imageUrl: facts.image && address?.(facts.image.path),
  };
}
