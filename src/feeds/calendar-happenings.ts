import { createHash } from 'node:crypto';
import type { Campaign } from '#campaign/model.ts';
import { handInText } from '#campaign/hand-in-text.ts';
import { entryPath, pagePath } from '#campaign/site-paths.ts';
import { timeOf } from '#lib/china-time.ts';
import { isSample, markSample } from '#campaign/sample-mark.ts';
import { siteAddress } from '#campaign/site-address.ts';
import type { Happening } from './calendar-event.ts';
import { changedOn, type FeedEntry } from './entry.ts';

type ActivityEntry = FeedEntry<'activities'>;

/** What campaign.yaml says everybody should know: when phases start, what is due, the day of action. */
export function campaignHappenings(campaign: Campaign): Happening[] {
  const { config, asOf } = campaign;
  const url = siteAddress(config.site.url)?.(pagePath('timeline'));
  const mark = (title: string) => markSample(title, config.sample);
  const phases = config.phases.flatMap(({ name, start, summary }) =>
    start === undefined
      ? []
      : [
          {
            uid: uidOf(campaign, 'phase', keyOf(name)),
            title: mark(`${config.title}：${name}阶段开始`),
            text: summary,
            start,
          },
        ],
  );
  const deadlines = config.deadlines.flatMap(({ name, day, who, to, note }) => {
    if (day === undefined) return [];
    const told = handInText(who, to);
    return [
      {
        uid: uidOf(campaign, 'deadline', keyOf(name, ...(who === undefined ? [] : [who]))),
        title: mark(`截止：${name}`),
        text: [told && `${told}。`, note].filter(Boolean).join('\n'),
        start: day,
        remind: true,
      },
    ];
  });
  const actionDay = config.actionDay && {
    uid: uidOf(campaign, 'action-day', 'main'),
    title: mark(config.actionDay.name),
    text: config.actionDay.summary,
    start: config.actionDay.day,
  };
  return [...phases, ...deadlines, ...(actionDay ? [actionDay] : [])].map((happening) => ({
    ...happening,
    url,
    stamp: asOf,
  }));
}

/** The activity itself, and the last moment to sign up. */
export function activityHappenings(campaign: Campaign, entry: ActivityEntry): Happening[] {
  const { id, data } = entry;
  const mark = (title: string) => markSample(title, isSample(campaign, data));
  const common = {
    text: data.summary,
    url: siteAddress(campaign.config.site.url)?.(entryPath('activities', id)),
    stamp: changedOn(entry),
  };
  const happenings: Happening[] = [];
  if (data.start !== undefined) {
    // A bare day without an end is the first of many, not the only one (see `activityStatus`).
    const title = data.end === undefined && timeOf(data.start) === undefined ? `开始：${data.title}` : data.title;
    happenings.push({
      ...common,
      uid: uidOf(campaign, 'activity', id),
      title: mark(title),
      start: data.start,
      end: data.end,
      place: data.place,
    });
  }
  if (data.deadline !== undefined) {
    happenings.push({
      ...common,
      uid: uidOf(campaign, 'activity-deadline', id),
      title: mark(`报名截止：${data.title}`),
      start: data.deadline,
      remind: true,
    });
  }
  return happenings;
}

const uidOf = (campaign: Campaign, kind: string, id: string) => `${kind}-${id}@${campaign.id}.guichao`;

/** What campaign.yaml lists has no file name to go by: its name stays when its date or its place in the list changes. */
const keyOf = (...names: string[]) => createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 10);
