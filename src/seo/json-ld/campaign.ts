import type { Event, Organization, WebSite } from 'schema-dts';
import type { CampaignConfig } from '#schemas/campaign.ts';
import type { PageContext } from '../page-context.ts';
import { placesOf } from './place.ts';

/** Organisations come with their own, real address: it is known even when the site's is not. */
export function organisation({ name, url }: CampaignConfig['organiser']): Organization {
  return { '@type': 'Organization', name, ...(url && { url }) };
}

export function webSite({ campaign, words, address }: PageContext): WebSite {
  return {
    '@type': 'WebSite',
    name: words.siteName,
    description: words.description,
    inLanguage: 'zh-CN',
    ...(!words.sample && { publisher: organisation(campaign.config.organiser) }),
    ...(address && { url: address('/') }),
  };
}

/** The campaign as one event (https://schema.org/Event), the one its activities belong to. */
export function campaignEvent(page: PageContext): Event {
  const { config } = page.campaign;
  return {
    ...campaignEventRef(page),
    description: page.words.description,
    eventStatus: 'https://schema.org/EventScheduled',
    location: placesOf(page.campaign, []),
    organizer: [config.organiser, ...config.coOrganisers].map(organisation),
    ...(page.imageUrl && { image: page.imageUrl }),
  };
}

/** Enough of the campaign for an activity to name it. */
export function campaignEventRef({ campaign, words, address }: PageContext): Exclude<Event, string> {
  const { start, end } = campaign.config.period ?? {};
  return {
    '@type': 'Event',
    name: words.siteName,
    ...(start !== undefined && { startDate: start }),
    ...(end !== undefined && { endDate: end }),
    ...(address && { url: address('/') }),
  };
}
