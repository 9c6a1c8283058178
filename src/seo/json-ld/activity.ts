import type { Event } from 'schema-dts';
import { isoInChina } from '#lib/china-time.ts';
import type { EntryFacts } from '../facts.ts';
import type { EntryContext } from '../page-context.ts';
import { campaignEventRef } from './campaign.ts';
import { placesOf } from './place.ts';

/** An activity (https://schema.org/Event). Times carry China's offset; a bare day stays a day. */
export function activityEvent(page: EntryContext<EntryFacts<'activities'>>): Event {
  const { campaign, words, entry, url, imageUrl } = page;
  const { start, end, place, host, regions, audience } = entry.data;
  return {
    '@type': 'Event',
    name: words.title,
    description: words.description,
    ...(start && { startDate: isoInChina(start) }),
    ...(end && { endDate: isoInChina(end) }),
    eventStatus: 'https://schema.org/EventScheduled',
    location: placesOf(campaign, regions, place),
    organizer: { '@type': 'Organization', name: host },
    ...(audience.length > 0 && { audience: audience.map((audienceType) => ({ '@type': 'Audience', audienceType })) }),
    superEvent: campaignEventRef(page),
    inLanguage: 'zh-CN',
    ...(imageUrl && { image: imageUrl }),
    ...(url && { url }),
  };
}
