import { dayOf } from '#lib/china-time.ts';
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

/** The phase a day falls in; on a gap between phases, the next one. */
export function currentPhase(config: CampaignConfig, today: string): CampaignConfig['phases'][number] | undefined {
  return config.phases.find((phase) => statusOf(phase, today) !== 'ended') ?? config.phases.at(-1);
}
