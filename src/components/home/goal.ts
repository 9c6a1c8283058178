import { campaign } from '#content/queries.ts';
import { daysBetween } from '#lib/china-time.ts';

const { countdown, period } = campaign.config;

/** The day a home page counts down to: the campaign's own, else its last one; undefined where neither is known. */
export const goal = countdown ?? (period?.end === undefined ? undefined : { label: '距收官', day: period.end });

/** That day lies behind, by the day the site is built for. */
export const goalPassed = goal !== undefined && daysBetween(campaign.asOf, goal.day) < 0;
