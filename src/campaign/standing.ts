import { lastOpenDay } from './lifecycle.ts';
import type { Campaign } from './model.ts';
import { activityStatus } from './schedule.ts';
import { timeOf } from '#lib/china-time.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Form } from '#schemas/form.ts';

/*
 * What can still be done on the day the site is built for, by the same rules on pages, decks and texts: nothing may
 * call for what nobody takes any more.
 */

type Day = Pick<Campaign, 'asOf' | 'config'>;

/** A day without an hour lasts until midnight. */
const endOf = (moment: string) => (timeOf(moment) === undefined ? `${moment} 24:00` : moment);
const isPast = (moment: string | undefined, { asOf }: Day) => moment !== undefined && endOf(moment) <= `${asOf} 00:00`;

/** Until when a form can be filled in: its own deadline or the end of the campaign, whichever comes first. */
export function formClosing({ deadline }: Pick<Form, 'deadline'>, day: Day): { at?: string; closed: boolean } {
  const [at] = [deadline, lastOpenDay(day.config)]
    .filter((moment) => moment !== undefined)
    .toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  return { ...(at !== undefined && { at }), closed: isPast(at, day) };
}

export type ActivityStanding = 'open' | 'closed' | 'ended';

/** Whether one can still take part in an activity; closed once it, its form or the campaign takes nobody any more. */
export function activityStanding(
  activity: Pick<Activity, 'start' | 'end' | 'deadline' | 'form'>,
  campaign: Pick<Campaign, 'asOf' | 'config' | 'forms'>,
): ActivityStanding {
  if (activityStatus(activity, campaign.config.period, campaign.asOf) === 'ended') return 'ended';
  const form = activity.form === undefined ? undefined : campaign.forms[activity.form];
  const ends = [activity.deadline, form?.deadline, lastOpenDay(campaign.config)];
  return ends.some((end) => isPast(end, campaign)) ? 'closed' : 'open';
}
