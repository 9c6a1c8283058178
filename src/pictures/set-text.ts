import { cannotEnd, cannotStart, charactersOf, phrasesOf } from '#lib/phrases.ts';
import type { Outlines } from '#typeface/outlines.ts';
import { breakLines, type Piece } from './break-lines.ts';
import { drawLines, type Box } from './draw-lines.ts';
import { printable, widthOf, type Typeset } from './printable.ts';

/** How a text is set into its box. Sizes in pixels. */
export interface TextPlan {
  box: Box;
  outlines: Outlines;
  largest: number;
  /** Below this it is cut with … instead of made smaller. */
  least: number;
  /** Distance of the lines, in sizes. */
  leading?: number;
  most?: number;
  /** Names that no line tears apart. */
  whole?: readonly string[];
  align?: 'start' | 'middle' | 'end';
  /** Where the lines stand in a box that is higher than they are. */
  anchor?: 'top' | 'middle' | 'bottom';
}

export interface SetText extends Typeset {
  /** The end did not fit. */
  cut: boolean;
}

/** Each size is so much smaller than the one tried before. */
const step = 0.955;

/**
 * Sets a text as outlines: as large as it goes, in lines of nearly the same length that end where a reader would pause.
 * Nothing ever leaves the box: what is too long is made smaller, and what is longer still is cut with ….
 */
export function setText(text: string, plan: TextPlan): SetText {
  const { size, ...fitted } = fitText(text, plan);
  return { ...drawLines(fitted.lines, size, plan), ...fitted };
}

/** The lines a text is set in, without drawing them. */
export function fitText(text: string, plan: TextPlan): Fitted & Pick<SetText, 'missing'> {
  const { text: readable, missing } = printable(text, plan.outlines);
  const pieces = phrasesOf(readable, plan.whole).map(({ text: piece, cling }) => measured(piece, cling, plan.outlines));
  return { ...fit(pieces, plan), missing };
}

interface Fitted {
  lines: string[];
  size: number;
  cut: boolean;
}

function fit(pieces: readonly Piece[], plan: TextPlan): Fitted {
  // Long names without a place to break are torn, then texts that are too long at any size are cut.
  const torn = pieces.flatMap((piece) => tear(piece, plan));
  const whole = fitWhole(pieces, plan) ?? fitWhole(torn, plan);
  if (whole) return { ...whole, cut: false };
  const { least } = plan;
  for (let count = torn.length - 1; count > 0; count -= 1) {
    const last = torn[count - 1];
    if (last === undefined || cannotEnd.test(last.text)) continue;
    const end = measured(`${last.text.trimEnd().replace(/[，。、：；！？…]+$/u, '')}…`, 0, plan.outlines);
    const broken = linesAt([...torn.slice(0, count - 1), end], least, plan);
    if (broken) return { lines: broken.lines, size: least, cut: true };
  }
  return { lines: [], size: least, cut: pieces.length > 0 };
}

/** A little smaller is better than a line that ends in the wrong place. */
const smallest = 0.78;
const costOfSize = 60;

function fitWhole(pieces: readonly Piece[], plan: TextPlan): { lines: string[]; size: number } | undefined {
  let best: { lines: string[]; size: number; cost: number } | undefined;
  let first: number | undefined;
  for (let { largest: size } = plan; size >= plan.least; size *= step) {
    if (first !== undefined && size < first * smallest) break;
    const broken = linesAt(pieces, size, plan);
    if (!broken) continue;
    first ??= size;
    const cost = broken.cost + costOfSize * (1 - size / first);
    if (best === undefined || cost < best.cost) best = { lines: broken.lines, size, cost };
  }
  return best;
}

/** In as few lines as go. */
function linesAt(
  pieces: readonly Piece[],
  size: number,
  plan: TextPlan,
): { lines: string[]; cost: number } | undefined {
  const { box, leading = 1.25, most = 99 } = plan;
  const room = Math.min(most, Math.floor((box.height / size - 1) / leading + 1e-6) + 1);
  const widest = box.width / size;
  const total = pieces.reduce((sum, { width }) => sum + width, 0);
  for (let count = Math.max(1, Math.ceil(total / widest - 1)); count <= room; count += 1) {
    const broken = breakLines(pieces, widest, count);
    if (broken) return { cost: broken.cost, lines: broken.lines.map(lineText) };
  }
  return undefined;
}

const lineText = (line: readonly Piece[]) =>
  line
    .map(({ text }) => text)
    .join('')
    .trim();

function measured(text: string, cling: number, outlines: Outlines): Piece {
  const width = widthOf(text, outlines);
  return { text, cling, width, endWidth: widthOf(text.trimEnd(), outlines) };
}

/** Single characters, where a piece has no other place to break; marks stay where they belong. */
function tear(piece: Piece, { outlines, box, least }: TextPlan): Piece[] {
  if (piece.width <= Math.min(6, box.width / least)) return [piece];
  const parts: string[] = [];
  for (const character of charactersOf(piece.text)) {
    const last = parts.at(-1);
    // So many marks in a row that they fill a line are torn all the same.
    const clings =
      last !== undefined &&
      widthOf(last, outlines) < box.width / least - 1.5 &&
      (cannotStart.test(character) || cannotEnd.test(last));
    if (clings) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts.map((part, index) => measured(part, index === parts.length - 1 ? piece.cling : 4, outlines));
}
