import { lifecycle } from '#content/lifecycle.ts';
import { campaign, entriesOf, type SiteEntry } from '#content/queries.ts';
import { titleParts, type TitleParts } from '#lib/title-parts.ts';
import { dayOf, dayParts, daysBetween } from '#lib/china-time.ts';
import { sayFull } from '#lib/say-date.ts';

/** An activity as it is named in a list. */
export interface BriefActivity extends TitleParts {
  /** Its place in the whole list, from 1. */
  place: number;
  href: string;
  sample: boolean;
}

/** Activities under one heading of the notice. */
export interface BriefGroup {
  /** Undefined where the notice does not sort them. */
  name: string | undefined;
  activities: BriefActivity[];
}

/** Something that has to be handed in or done. */
export interface BriefDeadline {
  name: string;
  who: string | undefined;
  to: string | undefined;
  note: string | undefined;
  /** How the notice writes the day. */
  label: string | undefined;
  /** The day itself, where it is known for sure. */
  day: { iso: string; year: number; month: number; date: number; weekday: string } | undefined;
  passed: boolean;
  /** Days still left, today being 0. */
  left: number | undefined;
}

/** The campaign is over, by the day the site is built for. */
export const over = lifecycle === 'closing' || lifecycle === 'archived';

/** When the campaign is held as the notice writes it, else in full dates; undefined where nothing is known. */
export function sayPeriod(): string | undefined {
  const { period } = campaign.config;
  if (period === undefined) return undefined;
  if (period.label !== undefined) return period.label;
  return period.end === undefined ? `${sayFull(period.start)}起` : `${sayFull(period.start)}—${sayFull(period.end)}`;
}

/** All activities under the headings of the notice, in its order. Those without a heading keep their place. */
export async function briefGroups(): Promise<BriefGroup[]> {
  const groups: BriefGroup[] = [];
  const entries: SiteEntry<'activities'>[] = await entriesOf('activities');
  entries.forEach(({ href, data }, index) => {
    const known = groups.find(({ name }) => name === data.group);
    const group = known ?? { name: data.group, activities: [] };
    if (known === undefined) groups.push(group);
    group.activities.push({ ...titleParts(data.title), place: index + 1, href, sample: data.sample });
  });
  return groups;
}

/** What has to be done by when, the nearest first as the notice has them. */
export function briefDeadlines(): BriefDeadline[] {
  return campaign.config.deadlines.map(({ name, day, label, who, to, note }) => {
    const left = day === undefined ? undefined : daysBetween(campaign.asOf, day);
    const parts = day === undefined ? undefined : dayParts(day);
    return {
      name,
      who,
      to,
      note,
      label,
      day:
        day !== undefined && parts
          ? { iso: dayOf(day), year: parts.year, month: parts.month, date: parts.day, weekday: parts.weekday }
          : undefined,
      passed: left === undefined ? over : left < 0,
      left: left !== undefined && left >= 0 ? left : undefined,
    };
  });
}

/** What stands under the heading of the activities. */
export function sayActivities(count: number): string {
  return over ? `通知安排了 ${count} 项活动，都已结束，留作查考。` : `通知安排了 ${count} 项活动，点名称看做什么。`;
}

/** What stands under the heading of the deadlines. */
export const deadlinesWord = over ? '这些日子已经过去，留作查考。' : '谁来交，交到哪里，哪天之前。';
