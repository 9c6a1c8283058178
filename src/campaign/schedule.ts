import { addDays, dayOf } from '#lib/china-time.ts';
import type { Activity } from '#schemas/activity.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';

/** Where a span of days stands, seen from a day. */
export type Status = 'before' | 'running' | 'ended';

/** An open start has begun; an open end goes on. Both ends belong to the span. */
export function statusOf(span: { start?: string | undefined; end?: string | undefined }, today: string): Status {
  if (span.start !== undefined && today < dayOf(span.start)) return 'before';
  if (span.end !== undefined && today > dayOf(span.end)) return 'ended';
  // A single event without an end is over the day after it began.
  return 'running';
}

/** Status of an activity: one with only a start is a single event of that day when it has a time of day. */
export function activityStatus(activity: Pick<Activity, 'start' | 'end'>, today: string): Status {
  const { start, end } = activity;
  const single = start !== undefined && end === undefined && start.length > 10;
  return statusOf({ start, end: single ? start : end }, today);
}

export interface TimelineItem {
  kind: 'phase-start' | 'action-day' | 'deadline' | 'countdown';
  day: string;
  name: string;
  text: string;
}

/** The days of a campaign everybody should know, in order. Activities have their own times and are listed apart. */
export function keyDays(config: CampaignConfig): TimelineItem[] {
  const items: TimelineItem[] = [
    ...config.phases.map((phase) => ({
      kind: 'phase-start' as const,
      day: phase.start,
      name: phase.name,
      text: phase.summary,
    })),
    ...config.deadlines.map(({ day, name, who, to, note }) => ({
      kind: 'deadline' as const,
      day,
      name,
      text: `${who}交到${to}。${note ?? ''}`,
    })),
  ];
  if (config.actionDay)
    items.push({
      kind: 'action-day',
      day: config.actionDay.day,
      name: config.actionDay.name,
      text: config.actionDay.summary,
    });
  if (config.countdown)
    items.push({ kind: 'countdown', day: config.countdown.day, name: config.countdown.label, text: '' });
  return items.sort((a, b) => a.day.localeCompare(b.day));
}

/** The phase a day falls in; on a gap between phases, the next one. */
export function currentPhase(config: CampaignConfig, today: string): CampaignConfig['phases'][number] | undefined {
  return config.phases.find((phase) => statusOf(phase, today) !== 'ended') ?? config.phases.at(-1);
}

/** The first day after a span, as calendars write the end of all-day events (RFC 5545, 3.6.1). */
export function dayAfter(moment: string): string {
  return addDays(moment, 1);
}
