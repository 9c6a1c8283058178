import type { CardName } from '#campaign/site-paths.ts';
import type { PageFacts } from '#seo/facts.ts';

/** Which picture goes along when a page is passed on: its own for an entry, the campaign's for all other pages. */
export const cardNameOf = ({ entry }: Pick<PageFacts, 'entry'>): CardName =>
  entry === undefined ? 'campaign' : `${entry.collection}/${entry.id}`;
