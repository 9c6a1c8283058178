import type { CampaignConfig } from '#schemas/campaign.ts';
import { campaign, entriesOf } from '#content/queries.ts';
import { titleParts } from '#lib/title-parts.ts';
import { handInText } from '#campaign/hand-in-text.ts';
import { dayOf } from '#lib/china-time.ts';
import { sayMoment } from '#lib/say-date.ts';

/** A day of the timetable. */
export interface TimelineRow {
  kind: 'action' | 'deadline' | 'goal' | 'activity' | 'signup';
  label: string;
  day: string;
  name: string;
  text: string;
  /** The day as the notice writes it. */
  written?: string;
  /** A correction or a warning that goes with the day. */
  note?: string;
  href?: string;
}

/** A deadline whose day cannot be told, only read as the notice writes it. */
export type UndatedDeadline = Pick<TimelineRow, 'name' | 'text' | 'written' | 'note'>;

/** Deadlines without a day of the calendar (`2月30日前`), in the order of the notice. */
export function undatedDeadlines(): UndatedDeadline[] {
  return campaign.config.deadlines.flatMap(({ day, ...deadline }) =>
    day === undefined ? [sayDeadline(deadline)] : [],
  );
}

function sayDeadline({
  name,
  label,
  who,
  to,
  note,
}: Omit<CampaignConfig['deadlines'][number], 'day'>): UndatedDeadline {
  return {
    name,
    text: handInText(who, to),
    ...(label !== undefined && { written: label }),
    ...(note !== undefined && { note }),
  };
}

/** Key days of the campaign and of its activities, in order. Phases stand apart, since they are spans. */
export async function timetable(): Promise<TimelineRow[]> {
  const { actionDay, deadlines, countdown } = campaign.config;
  const rows: TimelineRow[] = deadlines.flatMap(({ day, ...deadline }) =>
    day === undefined ? [] : [{ kind: 'deadline', label: '报送截止', day, ...sayDeadline(deadline) }],
  );
  if (actionDay)
    rows.push({ kind: 'action', label: '行动日', day: actionDay.day, name: actionDay.name, text: actionDay.summary });
  if (countdown)
    rows.push({
      kind: 'goal',
      label: '记住这天',
      day: countdown.day,
      name: countdown.label.replace(/^距/u, ''),
      text: '',
    });
  for (const { data, href } of await entriesOf('activities')) {
    const { name, rest } = titleParts(data.title);
    if (data.start)
      rows.push({ kind: 'activity', label: '活动开始', day: data.start, name, text: data.place ?? rest, href });
    if (data.deadline)
      rows.push({
        kind: 'signup',
        label: '报名截止',
        day: data.deadline,
        name,
        text: `${sayMoment(data.deadline, campaign.asOf)}前`,
        href,
      });
  }
  return rows.sort((a, b) => dayOf(a.day).localeCompare(dayOf(b.day)) || a.kind.localeCompare(b.kind));
}
