import type { Campaign } from '#campaign/model.ts';
import type { PageFacts } from './facts.ts';

/** The texts of a page as they leave the site: in a window title, a search result, a share card. */
export interface Wording {
  siteName: string;
  /** For the `title` element: with the name of the site. */
  documentTitle: string;
  /** For everything that shows the page alone. */
  title: string;
  description: string;
}

const sampleMark = '【示例】';
const marked = (text: string) => (text.includes('示例') ? text : `${sampleMark}${text}`);

/** White space and line breaks as one space: an attribute is one line. */
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/**
 * Made-up content must never pass for news once it is cut loose from its page, so its title and description carry
 * 示例 wherever they go. (Not `noindex`: a sample shows how the real thing will be found.)
 */
export function wordingOf(campaign: Campaign, facts: PageFacts): Wording {
  const { title: name, sample: sampleSite } = campaign.config;
  const siteName = sampleSite ? `${name}（示例站点）` : name;
  const sample = sampleSite || (facts.entry?.data.sample ?? false);
  const own = oneLine(facts.title);
  const title = sample ? marked(own) : own;
  const description = oneLine(facts.description);
  // The name of a sample site already says so; a sample on a real site has to say it itself.
  const beforeName = sampleSite ? own : title;
  return {
    siteName,
    documentTitle: homeTitle(facts, name) ? siteName : `${beforeName} - ${siteName}`,
    title,
    description: sample ? marked(description) : description,
  };
}

const homeTitle = (facts: PageFacts, name: string) => facts.kind === 'home' && facts.title === name;
