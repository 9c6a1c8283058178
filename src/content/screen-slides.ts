import { activityState, byUrgency } from '#content/activity-state.ts';
import { campaign, entriesOf, type SiteEntry } from '#content/queries.ts';
import { statusOf } from '#campaign/schedule.ts';
import type { Point } from '#schemas/point.ts';

/** What a display shows one after the other. */
export interface ScreenSlides {
  activities: SiteEntry<'activities'>[];
  policies: SiteEntry<'policies'>[];
  /** Places that are open on the day, four to a slide. */
  points: Point[][];
}

/** Somebody who passes reads a few: these many of each kind. */
const most = { activities: 6, policies: 4, points: 8 };
const pointsOnSlide = 4;

/** The slides of the day the site is built for: what is over is left out. */
export async function screenSlides(): Promise<ScreenSlides> {
  const open = byUrgency(await entriesOf('activities')).filter(
    (entry) => !['ended', 'closed'].includes(activityState(entry).kind),
  );
  const points = campaign.records.points
    .filter((point) => statusOf(point, campaign.asOf) === 'running')
    .slice(0, most.points);
  return {
    activities: open.slice(0, most.activities),
    policies: (await entriesOf('policies')).slice(0, most.policies),
    points: Array.from({ length: Math.ceil(points.length / pointsOnSlide) }, (_, index) =>
      points.slice(index * pointsOnSlide, (index + 1) * pointsOnSlide),
    ),
  };
}
