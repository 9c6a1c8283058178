import type { Point } from '../curve.ts';
import type { Sheet } from '../sheet.ts';
import { put, shape } from '../svg.ts';

/** One print of an unshod hoof, pointing up, 12 wide and 14 high round the origin: a crescent of rim, and the frog. */
export const hoofprint = 'M-6 4C-8-3-5-8 0-8C5-8 8-3 6 4L3 6C4 0 3-3 0-3C-3-3-4 0-3 6zM0 0L2 6H-2z';

/** A point on a line through stops, and which way it leads there, at so many units from its start. */
function along(line: readonly Point[], distance: number): { x: number; y: number; turn: number } | undefined {
  let rest = distance;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (a === undefined || b === undefined) return undefined;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (rest <= length) {
      const share = rest / length;
      const turn = (Math.atan2(b[0] - a[0], a[1] - b[1]) * 180) / Math.PI;
      return { x: a[0] + (b[0] - a[0]) * share, y: a[1] + (b[1] - a[1]) * share, turn };
    }
    rest -= length;
  }
  return undefined;
}

/** Where the pairs of prints of a track stand: `gap` apart along the line. */
export function pairs(line: readonly Point[], gap: number): { x: number; y: number; turn: number }[] {
  const found = [];
  for (let distance = gap / 2; ; distance += gap) {
    const at = along(line, distance);
    if (at === undefined) return found;
    found.push(at);
  }
}

/** A track of hoofprints along a line, two by two, the left a little ahead of the right. */
export function hoofprints(
  sheet: Sheet,
  line: readonly Point[],
  { gap, scale, colour }: { gap: number; scale: number; colour: string },
): string {
  const pair = (): string =>
    put(shape(hoofprint, colour), { x: -9, y: -6 }) + put(shape(hoofprint, colour), { x: 9, y: 6 });
  return pairs(line, gap)
    .map(({ x, y, turn }) =>
      sheet.use(`hoofprints ${colour}`, pair, { x: Math.round(x), y: Math.round(y), rotate: Math.round(turn), scale }),
    )
    .join('');
}
