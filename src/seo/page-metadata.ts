import type { Campaign } from '#campaign/model.ts';
import type { MetaTag, PageFacts, PageMetadata } from './facts.ts';
import { governmentTags } from './government-tags.ts';
import { headLinks } from './head-links.ts';
import { pageJsonLd } from './json-ld/page.ts';
import { pageContext, type PageContext } from './page-context.ts';
import { sharingTags } from './sharing-tags.ts';

/** The head of a page: its title, its tags, its links and what it tells machines, all from the same few facts. */
export function pageMetadata(campaign: Campaign, facts: PageFacts): PageMetadata {
  const page = pageContext(campaign, facts);
  return {
    title: page.words.documentTitle,
    metas: [...browserTags(page), ...robotsTags(page), ...governmentTags(page), ...sharingTags(page)],
    links: headLinks(page),
    jsonLd: pageJsonLd(page),
  };
}

function robotsTags({ facts }: PageContext): MetaTag[] {
  return facts.hidden ? [{ name: 'robots', content: 'noindex' }] : [];
}

function browserTags({ campaign, words }: PageContext): MetaTag[] {
  return [
    { name: 'description', content: words.description },
    { name: 'theme-color', content: campaign.config.theme.ground },
    // Phone numbers that can be called are links already; 发文字号 and dates are not phone numbers.
    { name: 'format-detection', content: 'telephone=no, date=no, address=no, email=no' },
  ];
}
