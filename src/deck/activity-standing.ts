import { lifecycleOf } from '#campaign/lifecycle.ts';
import type { Campaign } from '#campaign/model.ts';
import { activityStatus } from '#campaign/schedule.ts';
import { dayOf } from '#lib/china-time.ts';
import type { Activity } from '#schemas/activity.ts';

/** Whether one can still sign up for an activity: `closed` is one that may be still to come, `ended` one that is over. */
export type ActivityStanding = 'open' | 'closed' | 'ended';

/**
 * How an activity stands on the day the site is built for. It closes with its own registration, with that of its form, and
 * with the campaign: nothing calls for what nobody takes any more.
 */
export function activityStanding(
  activity: Pick<Activity, 'start' | 'end' | 'deadline' | 'form'>,
  { asOf, config, forms }: Pick<Campaign, 'asOf' | 'config' | 'forms'>,
): ActivityStanding {
  if (activityStatus(activity, config.period, asOf) === 'ended') return 'ended';
  const form = activity.form === undefined ? undefined : forms[activity.form];
  const past = [activity.deadline, form?.deadline].some((end) => end !== undefined && asOf > dayOf(end));
  return past || lifecycleOf(config, asOf) === 'archived' ? 'closed' : 'open';
}
