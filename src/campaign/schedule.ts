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

type Days = Pick<Activity, 'start' | 'end'>;

/** The days an activity is held on: its own, or those of the whole campaign when it names none. */
export function activityDays({ start, end }: Days, period: CampaignConfig['period']): Days {
  return start === undefined && end === undefined ? { start: period?.start, end: period?.end } : { start, end };
}

/** Status of an activity: one with only a start is a single event of that day when it has a time of day. */
export function activityStatus(activity: Days, period: CampaignConfig['period'], today: string): Status {
  const { start, end } = activityDays(activity, period);
  const single = start !== undefined && end === undefined && start.length > 10;
  return statusOf({ start, end: single ? start : end }, today);
}

type Phase = CampaignConfig['phases'][number];

/**
 * Where a phase stands, as far as its dates tell: without a first day nobody knows whether it has begun, only that it is
 * over once its last day is.
 */
export function phaseStatus(phase: Pick<Phase, 'start' | 'end'>, today: string): Status | undefined {
  const status = statusOf(phase, today);
  return phase.start === undefined && status !== 'ended' ? undefined : status;
}

/** The phase a day falls in; on a gap between phases, the next one. Phases without a first day are passed over. */
export function currentPhase(config: CampaignConfig, today: string): Phase | undefined {
  const dated = config.phases.filter(({ start }) => start !== undefined);
  return dated.find((phase) => statusOf(phase, today) !== 'ended') ?? dated.at(-1);
}
