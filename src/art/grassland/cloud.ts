import { smooth, type Point } from '../curve.ts';
import type { Sheet } from '../sheet.ts';
import { num, shape, stroke } from '../svg.ts';

/** 祥云: a cloud of felt with its scrolls, about 200 wide and 60 high, its flat side on y = 0. */
export function cloud(paper: string, cut: string): string {
  return (
    shape(
      'M-112 0C-124 0-124-13-112-13H-88C-94-30-70-42-56-30C-48-58-4-62 4-34C20-46 46-38 44-18C58-26 74-20 72-8H104C114-8 114 0 104 0z',
      paper,
    ) +
    stroke(
      'M-104-6H-66C-56-6-54-20-64-21C-72-21-72-12-66-12M-50-6H-14C2-6 4-28-12-30C-26-30-26-14-15-15C-9-16-9-22-14-22M2-6H30C40-6 40-20 30-20C23-20 24-12 30-13M46-6H94',
      cut,
      2.6,
      { 'stroke-linecap': 'round' },
    )
  );
}

/**
 * The sky as sheets of paper laid over each other, deepest at the top: each ends in a long slow wave, so that the eye goes down to the horizon.
 * `tones` from the top; the last fills what is left.
 */
export function sky(
  sheet: Sheet,
  width: number,
  bottom: number,
  tones: readonly string[],
  edges: readonly number[],
): string {
  const { random } = sheet;
  let out = shape(`M0 0H${num(width)}V${num(bottom)}H0z`, tones.at(-1) ?? 'none');
  for (let i = tones.length - 2; i >= 0; i--) {
    const y = edges[i] ?? 0;
    const points: Point[] = [];
    const a = random.between(0, 6);
    const wave = Math.max(300, width / 3.2);
    for (let x = -120; x <= width + 240; x += 120) points.push([x, Math.round(y + 16 * Math.sin(x / (wave / 3) + a))]);
    const line = smooth(points, { grain: 1 });
    out += shape(`${line}V0H-120z`, tones[i] ?? 'none');
  }
  return out;
}
