import type { Campaign } from '#campaign/model.ts';
import type { PageFacts } from './facts.ts';
import { isSample, markSample, siteNameOf } from '#campaign/sample-mark.ts';

/** The texts of a page as they leave the site: in a window title, a search result, a share card. */
export interface Wording {
  /** Made up: marked as such, and not told to be anybody's publication. */
  sample: boolean;
  siteName: string;
  /** For the `title` element: with the name of the site. */
  documentTitle: string;
  /** For everything that shows the page alone. */
  title: string;
  description: string;
}

/** White space and line breaks as one space: an attribute is one line. */
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

export function wordingOf(campaign: Campaign, facts: PageFacts): Wording {
  const sample = isSample(campaign, facts.entry?.data);
  const siteName = siteNameOf(campaign);
  const own = oneLine(facts.title);
  const title = markSample(own, sample);
  const isJustTheName = facts.kind === 'home' && own === campaign.config.title;
  // The name of a sample site already says so; a sample on a real site has to say it itself.
  const beforeName = campaign.config.sample ? own : title;
  return {
    sample,
    siteName,
    documentTitle: isJustTheName ? `${siteName}：${campaign.config.slogan}` : `${beforeName} - ${siteName}`,
    title,
    description: markSample(oneLine(facts.description), sample),
  };
}
