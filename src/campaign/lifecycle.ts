import { addDays } from '#lib/china-time.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';

/** Where a campaign's site is in its life: 预热, 进行中, 收官, 归档. */
export const lifecycleStates = ['before', 'running', 'closing', 'archived'] as const;
export type LifecycleState = (typeof lifecycleStates)[number];

/** A site nobody says the end of is archived half a year after the campaign. */
const daysOfClosing = 180;

/** The first day of the archive: forms are closed, contacts and codes withdrawn. */
export function archiveDay({ archive, period }: Pick<CampaignConfig, 'archive' | 'period'>): string {
  return archive?.from ?? addDays(period.end, daysOfClosing);
}

/** The last day on which a form may be filled in and somebody be asked. */
export function lastOpenDay(config: Pick<CampaignConfig, 'archive' | 'period'>): string {
  return addDays(archiveDay(config), -1);
}

/** The days each state runs from and until, both included; the first has no start and the last no end. */
export function lifecycleSpans(
  config: Pick<CampaignConfig, 'archive' | 'period'>,
): Record<LifecycleState, { from?: string; until?: string }> {
  const { start, end } = config.period;
  return {
    before: { until: addDays(start, -1) },
    running: { from: start, until: end },
    closing: { from: addDays(end, 1), until: lastOpenDay(config) },
    archived: { from: archiveDay(config) },
  };
}

/** The state a site is in on a day. */
export function lifecycleOf(config: Pick<CampaignConfig, 'archive' | 'period'>, day: string): LifecycleState {
  if (day >= archiveDay(config)) return 'archived';
  if (day > config.period.end) return 'closing';
  return day < config.period.start ? 'before' : 'running';
}
