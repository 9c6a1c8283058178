import { createEvents, type EventAttributes } from 'ics';
import type { Campaign } from '#campaign/model.ts';
import { siteNameOf } from '#campaign/sample-mark.ts';
import { calendarEvent, escapeText, type Happening } from './calendar-event.ts';
import { activityHappenings, campaignHappenings } from './calendar-happenings.ts';
import type { FeedEntry } from './entry.ts';
import { foldLines } from './fold-lines.ts';

/**
 * Everything with a day, in one calendar people can subscribe to (RFC 5545).
 * @returns undefined when nothing has a day: a calendar holds at least one thing (3.6)
 */
export function campaignCalendar(
  campaign: Campaign,
  activities: readonly FeedEntry<'activities'>[],
): string | undefined {
  const happenings = [
    ...campaignHappenings(campaign),
    ...activities.flatMap((entry) => activityHappenings(campaign, entry)),
  ];
  return happenings.length === 0 ? undefined : calendarFile(happenings, siteNameOf(campaign));
}

/** One activity, to be added to a calendar people have: it gets no name, which would make it one of its own. */
export function activityCalendar(campaign: Campaign, entry: FeedEntry<'activities'>): string | undefined {
  const happenings = activityHappenings(campaign, entry);
  return happenings.length === 0 ? undefined : calendarFile(happenings);
}

function calendarFile(happenings: readonly Happening[], name?: string): string {
  const events = happenings
    .toSorted((a, b) => a.start.localeCompare(b.start) || (a.uid < b.uid ? -1 : 1))
    .map((happening) => calendarEvent(happening) as EventAttributes);
  const { error, value } = createEvents(events, {
    productId: '-//guichao//calendar//ZH',
    method: 'PUBLISH',
    ...(name !== undefined && { calName: escapeText(name) }),
  });
  if (value === null) throw error ?? new Error('ics gave neither a calendar nor an error');
  return foldLines(value);
}
