import { charactersOf } from '#lib/phrases.ts';
import type { Outlines } from '#typeface/outlines.ts';

/** A rectangle on the picture, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SetLines {
  /** Path data of all characters. */
  d: string;
  /** Where the ink is; the origin of the box when there is none. */
  ink: Box;
  size: number;
}

export interface LinePlan {
  box: Box;
  outlines: Outlines;
  leading?: number;
  align?: 'start' | 'middle' | 'end';
  anchor?: 'top' | 'middle' | 'bottom';
}

/** Where Chinese characters reach above their baseline, in ems: what is left of the em is below. */
const rise = 0.88;

const shares = { start: 0, top: 0, middle: 0.5, end: 1, bottom: 1 } as const;

/** A character with its place: ems from the beginning of its line, lines from the first. */
interface Placed {
  character: string;
  x: number;
  line: number;
}

/**
 * Draws lines into a box. Their ink is measured: a brush reaches beyond its square, and what would leave the box is
 * moved in, or drawn smaller.
 */
export function drawLines(lines: readonly string[], size: number, plan: LinePlan): SetLines {
  const { box, outlines, leading = 1.25, align = 'start', anchor = 'top' } = plan;
  const rows = lines.map((line, index) => {
    let x = 0;
    const placed = charactersOf(line).map((character): Placed => {
      const at = { character, x, line: index };
      x += outlines(character)?.advance ?? 0;
      return at;
    });
    return { placed, width: x };
  });

  for (let drawn = size; ; drawn *= 0.98) {
    const height = (rows.length - 1) * leading * drawn + drawn;
    const top = box.y + (box.height - height) * shares[anchor];
    const places = rows.flatMap(({ placed, width }) => {
      const left = box.x + (box.width - width * drawn) * shares[align];
      return placed.map(({ character, x, line }) => ({
        character,
        x: left + x * drawn,
        baseline: top + (line * leading + rise) * drawn,
      }));
    });
    const ink = inkOf(places, drawn, outlines);
    if (ink === undefined) return { d: '', ink: { x: box.x, y: box.y, width: 0, height: 0 }, size: drawn };
    if (ink.width > box.width || ink.height > box.height) continue;
    const dx = Math.max(box.x - ink.x, 0) || Math.min(box.x + box.width - ink.x - ink.width, 0);
    const dy = Math.max(box.y - ink.y, 0) || Math.min(box.y + box.height - ink.y - ink.height, 0);
    const d = places
      .map(({ character, x, baseline }) => outlines(character)?.draw(x + dx, baseline + dy, drawn) ?? '')
      .join('');
    return { d, ink: { ...ink, x: ink.x + dx, y: ink.y + dy }, size: drawn };
  }
}

interface Place {
  character: string;
  x: number;
  baseline: number;
}

function inkOf(places: readonly Place[], size: number, outlines: Outlines): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { character, x, baseline } of places) {
    const ink = outlines(character)?.ink;
    if (!ink) continue;
    left = Math.min(left, x + ink.left * size);
    top = Math.min(top, baseline + ink.top * size);
    right = Math.max(right, x + ink.right * size);
    bottom = Math.max(bottom, baseline + ink.bottom * size);
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}
