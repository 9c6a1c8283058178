import { activityState, byUrgency } from '#content/activity-state.ts';
import { campaign, entriesOf, type SiteEntry } from '#content/queries.ts';
import { activityDays, statusOf } from '#campaign/schedule.ts';
import { siteAddress } from '#campaign/site-address.ts';
import { withPlace } from '#campaign/shared-address.ts';
import { dayOf } from '#lib/china-time.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Point } from '#schemas/point.ts';

/** What a display shows one after the other. */
export interface ScreenSlides {
  activities: EntrySlide<'activities'>[];
  policies: EntrySlide<'policies'>[];
  /** Places that are open on the day, four to a slide. */
  points: Point[][];
}

export interface EntrySlide<Name extends 'activities' | 'policies'> {
  entry: SiteEntry<Name>;
  /** The last day it is worth showing; undefined when no end is known, or when the site stays at the day it was built for. */
  until: string | undefined;
  /** The picture of its code, which leads a phone to its page; undefined where nobody knows the site's address. */
  code: string | undefined;
}

/** Somebody who passes reads a few: these many of each kind. */
const most = { activities: 5, policies: 4, points: 8 };
const pointsOnSlide = 4;

/** The slides of the day the site is built for: what is over is left out. */
export async function screenSlides(): Promise<ScreenSlides> {
  const open = byUrgency(await entriesOf('activities')).filter(
    (entry) => !['ended', 'closed'].includes(activityState(entry).kind),
  );
  const valid = (await entriesOf('policies')).filter(
    ({ data }) => statusOf({ end: data.validTo }, campaign.asOf) !== 'ended',
  );
  const points = campaign.records.points
    .filter((point) => statusOf(point, campaign.asOf) === 'running')
    .slice(0, most.points);
  return {
    activities: open.slice(0, most.activities).map((entry) => slideOf(entry, lastDay(entry.data))),
    policies: valid.slice(0, most.policies).map((entry) => slideOf(entry, entry.data.validTo)),
    points: Array.from({ length: Math.ceil(points.length / pointsOnSlide) }, (_, index) =>
      points.slice(index * pointsOnSlide, (index + 1) * pointsOnSlide),
    ),
  };
}

function slideOf<Name extends 'activities' | 'policies'>(
  entry: SiteEntry<Name>,
  last: string | undefined,
): EntrySlide<Name> {
  const name = `${entry.collection}-${entry.id}`;
  return {
    entry,
    until: campaign.pinned ? undefined : last,
    code: screenCode(entry.href) === undefined ? undefined : screenCodePath(name),
  };
}

/** The day after which nobody can take part any more: the last of it, or the last to sign up on, whichever comes first. */
function lastDay(data: Activity): string | undefined {
  const { start, end } = activityDays(data, campaign.config.period);
  // One moment without an end is over the day after it began, as in activityStatus.
  const last = end ?? (start !== undefined && start.length > 10 ? start : undefined);
  return [last, data.deadline]
    .flatMap((moment) => (moment === undefined ? [] : [dayOf(moment)]))
    .sort()
    .at(0);
}

const screenCodePath = (name: string) => `/screen/${name}.png`;

/** The address in a code on the display; undefined where nobody knows the site's. */
function screenCode(path: string): string | undefined {
  const address = siteAddress(campaign.config.site.url)?.(path);
  return address === undefined ? undefined : withPlace(address, 'screen');
}

/** The picture of the code that leads to the front page. */
export const siteCodePath = screenCodePath('site');

/** Every code the display shows, by the name of its picture. */
export async function screenCodes(): Promise<{ name: string; address: string }[]> {
  const { activities, policies } = await screenSlides();
  const codes = [...activities, ...policies].map(({ entry: { collection, id, href } }) => ({
    name: `${collection}-${id}`,
    address: screenCode(href),
  }));
  return [{ name: 'site', address: screenCode('/index.html') }, ...codes].flatMap(({ name, address }) =>
    address === undefined ? [] : [{ name, address }],
  );
}
