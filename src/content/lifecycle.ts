import { lastOpenDay, lifecycleOf, lifecycleSpans } from '#campaign/lifecycle.ts';
import { campaign } from '#content/queries.ts';

/** The state the site is built in. */
export const lifecycle = lifecycleOf(campaign.config, campaign.asOf);
export const spans = lifecycleSpans(campaign.config);
/** The last day on which contacts, codes and forms may stand on a page; none as long as no end is known. */
export const openUntil = lastOpenDay(campaign.config);
