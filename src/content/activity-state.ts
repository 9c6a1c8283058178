import { activityDays, activityStatus } from '#campaign/schedule.ts';
import { campaign, type SiteEntry } from '#content/queries.ts';
import { dayOf, daysBetween } from '#lib/china-time.ts';
import { sayMoment, sayShort, saySpan } from '#lib/say-date.ts';

/** What a reader must know about an activity's time in two or three words. */
export interface ActivityState {
  kind: 'closing' | 'running' | 'coming' | 'closed' | 'ended';
  text: string;
  /** Said short on a card, after the number of days: `天后截止`. */
  after?: string;
  /** The day the number counts down to. */
  to?: string;
  days?: number;
}

export function activityState({ data }: Pick<SiteEntry<'activities'>, 'data'>): ActivityState {
  const today = campaign.asOf;
  const { period } = campaign.config;
  const status = activityStatus(data, period, today);
  const { start } = activityDays(data, period);
  if (status === 'ended') return { kind: 'ended', text: '已结束' };
  if (data.deadline !== undefined) {
    const days = daysBetween(today, data.deadline);
    if (days < 0) return { kind: 'closed', text: '报名已截止' };
    return days === 0
      ? { kind: 'closing', text: '今天截止', days }
      : { kind: 'closing', text: '离截止', after: '天后截止', to: dayOf(data.deadline), days };
  }
  if (status === 'before' && start !== undefined)
    return { kind: 'coming', text: '离开始', after: '天后开始', to: dayOf(start), days: daysBetween(today, start) };
  return { kind: 'running', text: undated(data) ? '日子待定' : '正在进行' };
}

const urgency = { closing: 0, coming: 1, running: 2, closed: 3, ended: 4 } as const;

/** Nearest first: what closes soonest, what begins soonest, what runs on, what is over. */
export function byUrgency(entries: readonly SiteEntry<'activities'>[]): SiteEntry<'activities'>[] {
  const ranked = entries.map((entry) => ({ entry, state: activityState(entry) }));
  ranked.sort(
    (a, b) =>
      urgency[a.state.kind] - urgency[b.state.kind] ||
      (a.state.days ?? 0) - (b.state.days ?? 0) ||
      a.entry.data.number - b.entry.data.number,
  );
  return ranked.map(({ entry }) => entry);
}

/** Neither the activity nor the campaign has a day: nobody can say that it is going on. */
function undated({ start, end }: SiteEntry<'activities'>['data']): boolean {
  return start === undefined && end === undefined && campaign.config.period === undefined;
}

/** The time of an activity as it fits on a card: its beginning, or how long it still goes on. */
export function sayWhen({ data }: Pick<SiteEntry<'activities'>, 'data'>): string {
  const { start, end } = data;
  const today = campaign.asOf;
  if (start === undefined && end === undefined) return undated(data) ? '通知没写具体日子' : '活动期间一直有';
  if (start !== undefined && end !== undefined && dayOf(start) === dayOf(end)) return sayMoment(start, today);
  if (end !== undefined && activityStatus(data, campaign.config.period, today) === 'running')
    return `现在到${sayShort(end, today)}`;
  return saySpan(data, today);
}
