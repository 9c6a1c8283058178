import type { Print, Workshop } from './design.ts';
import type { Box } from './draw-lines.ts';
import type { TicketRow } from './picture-words.ts';
import { widthOf } from './printable.ts';
import { fitText } from './set-text.ts';

/** From large to as small as a phone still shows. */
const sizes = [38, 36, 34, 32, 30];
const smallest = 30;
const airy = { leading: 1.26, gap: 16 };
/** Where room is scarce. */
const dense = { leading: 1.2, gap: 10 };
/** A row that needs more is told in fewer words on the page itself. */
const mostLines = 6;
const labelSize = 26;

/** Rows of the ticket, each with as many lines as it gets. */
export interface LaidRows {
  rows: { row: TicketRow; lines: number }[];
  size: number;
  leading: number;
  gap: number;
  /** Room for what stands before the values. */
  labelWidth: number;
  /** Nothing of them is cut or crowded. */
  easy: boolean;
}

/**
 * Lays rows into a room: in one size, as large as all of them fit. Where they do not fit at any size, each has one line at
 * least, and the lines that are left go to those who need them.
 */
export function layRows(
  rows: readonly TicketRow[],
  { width, height }: { width: number; height: number },
  { text, names }: Pick<Workshop, 'text' | 'names'>,
): LaidRows {
  const labelWidth = Math.max(0, ...rows.map(({ label }) => widthOf(label, text))) * labelSize + 28;
  const inSize = (size: number, { leading, gap }: typeof airy) => {
    const needed = rows.map((row) => {
      const box = { x: 0, y: 0, width: width - labelWidth, height: heightOf(mostLines, size, leading) + 2 };
      const plan = { box, outlines: text, largest: size, least: size, leading, most: mostLines, whole: names };
      return fitText(row.text, plan);
    });
    const needs = needed.map(({ lines }) => Math.max(1, lines.length));
    const spare = Math.floor((height - rows.length * (size + gap) + gap) / (size * leading) + 1e-6);
    const given = allot(needs, spare);
    const whole = needed.every(({ cut, lines }, index) => !cut && lines.length <= (given[index] ?? 0));
    const laid = rows.map((row, index) => ({ row, lines: given[index] ?? 1 }));
    const over = height - laid.reduce((sum, { lines }) => sum + heightOf(lines, size, leading) + gap, -gap);
    return { rows: laid, size, leading, gap, labelWidth, over, easy: whole && spare >= 0 };
  };
  for (const size of sizes) {
    const laid = inSize(size, airy);
    if (laid.easy) return laid;
  }
  const laid = inSize(smallest, dense);
  // What no line can use keeps the rows apart.
  const gap = Math.min(airy.gap, dense.gap + Math.max(0, laid.over) / Math.max(1, rows.length - 1));
  return { ...laid, gap, easy: false };
}

/**
 * Deals lines out to rows: one each, then to those that are whole with what is left, then to the others. The first comes
 * first: readers ask when, then where, then who.
 */
export function allot(needs: readonly number[], spare: number): number[] {
  const lines = needs.map(() => 1);
  let left = Math.max(0, spare);
  for (const onlyWhole of [true, false])
    needs.forEach((need, index) => {
      const more = need - (lines[index] ?? 0);
      if (onlyWhole && more > left) return;
      const given = Math.min(more, left);
      lines[index] = (lines[index] ?? 0) + given;
      left -= given;
    });
  return lines;
}

const heightOf = (lines: number, size: number, leading: number) => size * (1 + (lines - 1) * leading);

/** Prints rows as they were laid; more than the box can hold are left out. */
export function printRows(print: Print, { tints, text }: Workshop, laid: LaidRows, box: Box): void {
  const { rows, size, leading, gap, labelWidth } = laid;
  let { y } = box;
  for (const { row, lines: most } of rows) {
    if (y + size > box.y + box.height + 1) return;
    print.words(row.label, tints.ink65, {
      box: { x: box.x, y: y - 2, width: labelWidth - 14, height: size * 1.15 },
      outlines: text,
      largest: labelSize,
      least: 18,
      most: 1,
      anchor: 'middle',
    });
    const { lines } = print.words(row.text, tints.ink85, {
      box: { x: box.x + labelWidth, y, width: box.width - labelWidth, height: heightOf(most, size, leading) + 2 },
      outlines: text,
      largest: size,
      least: size,
      leading,
      most,
    });
    y += heightOf(Math.max(1, lines.length), size, leading) + gap;
  }
}
