/** Where a track lies: its ends as shares of the width, in the units of its picture. */
export interface TrackPlace {
  from: number;
  to: number;
  width: number;
  height: number;
  /** From one pair of prints to the next. */
  gap: number;
}

/**
 * The line of a track as path data with a corner for every pair of prints. It swings out, over and in to its goal, as
 * horses go that nobody drives.
 */
export function smoothTrack({ from, to, width, height, gap }: TrackPlace): string {
  const lean = to > from ? -1 : 1;
  const at = (k: number): [number, number] => {
    // Twice eased: it leaves and comes in nearly upright, and crosses the page in between.
    const ease = k * k * (3 - 2 * k);
    const share = from + (to - from) * ease + lean * 0.035 * Math.sin(k * Math.PI * 2);
    return [Math.min(0.97, Math.max(0.03, share)) * width, k * height];
  };
  const points: [number, number][] = [];
  let last: [number, number] | undefined;
  for (let step = 0; step <= 600; step++) {
    const point = at(step / 600);
    if (last !== undefined && Math.hypot(point[0] - last[0], point[1] - last[1]) < gap) continue;
    points.push(point);
    last = point;
  }
  // Steps instead of places: they are short and much alike, and fourteen tracks lie on a page.
  return points
    .map(([x, y]) => [Math.round(x), Math.round(y)] as const)
    .map(([x, y], index, all) => {
      const before = all[index - 1];
      return before === undefined ? `M${x} ${y}` : `l${x - before[0]} ${y - before[1]}`;
    })
    .join('');
}
