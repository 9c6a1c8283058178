/** A stop of the ride and where on the page's width its sign stands. */
export interface RideStop<Id extends string> {
  id: Id;
  there: boolean;
  /** Where the track comes in, as a share of the width. */
  to: number;
  /** Where it goes on, where that is not the same place. */
  leaves?: number;
}

/** A stretch of the track, its ends as shares of the width. */
export interface Leg {
  from: number;
  to: number;
}

/** The stretch that leads to each stop from the one before it that is there, and to the tent at the end (`daojia`). */
export function legs<Id extends string>(stops: readonly RideStop<Id>[]): Record<Id | 'daojia', Leg> {
  const found = {} as Record<Id | 'daojia', Leg>;
  let from = 0.5;
  for (const { id, there, to, leaves = to } of stops) {
    found[id] = { from, to };
    if (there) from = leaves;
  }
  found.daojia = { from, to: 0.6 };
  return found;
}
