import type { Point } from '#schemas/point.ts';
import { statusOf, type Status } from './schedule.ts';

/** Points by what a traveller can count on: open today, still to come, gone. */
export type PointsByStatus = Record<Status, Point[]>;

/**
 * Sorts points into those that are there today, those to come (the soonest first) and those that are over (the latest
 * first). Of the same day the order of the file stays.
 */
export function pointsByStatus(points: readonly Point[], today: string): PointsByStatus {
  const of = (status: Status) => points.filter((point) => statusOf(point, today) === status);
  return {
    running: of('running'),
    before: of('before').sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '')),
    ended: of('ended').sort((a, b) => (b.end ?? '').localeCompare(a.end ?? '')),
  };
}

/** All of them in that order, as one list. */
export function pointsInOrder(points: readonly Point[], today: string): Point[] {
  const { running, before, ended } = pointsByStatus(points, today);
  return [...running, ...before, ...ended];
}

/** Points at a place or inside it. */
export const pointsWithin = (points: readonly Point[], code: string): Point[] =>
  points.filter(({ region }) => region.startsWith(code));
