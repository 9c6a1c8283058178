import type { CampaignConfig } from '#schemas/campaign.ts';
import type { Entry } from './model.ts';

/** Whether anything of a campaign has a day that a calendar can hold. */
export function hasCalendarDays(
  { phases, deadlines, actionDay }: Pick<CampaignConfig, 'phases' | 'deadlines' | 'actionDay'>,
  entries: readonly Entry[],
): boolean {
  return (
    actionDay !== undefined ||
    phases.some(({ start }) => start !== undefined) ||
    deadlines.some(({ day }) => day !== undefined) ||
    entries.some((entry) => entry.collection === 'activities' && activityHasDay(entry as Entry<'activities'>))
  );
}

const activityHasDay = ({ data }: Entry<'activities'>) => data.start !== undefined || data.deadline !== undefined;
