import { addDays } from '#lib/china-time.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';

/** Where a campaign's site is in its life: 预热, 进行中, 收官, 归档. */
export const lifecycleStates = ['before', 'running', 'closing', 'archived'] as const;
export type LifecycleState = (typeof lifecycleStates)[number];

/** Days a state lasts, both ends included; an end that is not there is open. */
export interface LifecycleSpan {
  from?: string;
  until?: string;
}

type Days = Pick<CampaignConfig, 'archive' | 'period'>;

/** A site nobody says the end of is archived half a year after the campaign. */
const daysOfClosing = 180;

/** The first day of the archive: forms are closed, contacts and codes withdrawn. None as long as no end is known. */
export function archiveDay({ archive, period }: Days): string | undefined {
  return archive?.from ?? (period?.end === undefined ? undefined : addDays(period.end, daysOfClosing));
}

/** The last day on which a form may be filled in and somebody be asked; none where no archive is known of. */
export function lastOpenDay(config: Days): string | undefined {
  const archived = archiveDay(config);
  return archived === undefined ? undefined : addDays(archived, -1);
}

/** The days of each state. A state that a campaign never is in has none: without a first day, it has always been running. */
export function lifecycleSpans(config: Days): Partial<Record<LifecycleState, LifecycleSpan>> {
  const { start, end } = config.period ?? {};
  const archived = archiveDay(config);
  const open = lastOpenDay(config);
  const ends = end ?? open;
  return {
    ...(start !== undefined && { before: { until: addDays(start, -1) } }),
    running: { ...(start !== undefined && { from: start }), ...(ends !== undefined && { until: ends }) },
    ...(end !== undefined && { closing: { from: addDays(end, 1), ...(open !== undefined && { until: open }) } }),
    ...(archived !== undefined && { archived: { from: archived } }),
  };
}

/** The state a site is in on a day. */
export function lifecycleOf(config: Days, day: string): LifecycleState {
  const archived = archiveDay(config);
  if (archived !== undefined && day >= archived) return 'archived';
  const { start, end } = config.period ?? {};
  if (end !== undefined && day > end) return 'closing';
  return start !== undefined && day < start ? 'before' : 'running';
}
