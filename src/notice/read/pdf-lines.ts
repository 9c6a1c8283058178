/** A piece of text as it lies on a page, in points from the left lower corner. */
export interface PdfPiece {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** Pieces on one height, from left to right. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** Parts of the size of a letter: gaps from which on there is a blank, and two. */
const gapOfBlank = 0.3;
const gapOfColumns = 1.1;

const marker =
  /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳]|第[一二三四五六七八九十百]{1,4}[章节条])\s*$/u;

/**
 * Puts the pieces of a page together to lines, from top to bottom. A gap of more than a letter gives two blanks or more,
 * as many as there would be room for: the columns of a table. Pieces that lie on one another (imitated bold) count once.
 */
export function linesOfPage(pieces: readonly PdfPiece[]): PdfLine[] {
  const rows: PdfPiece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.baseline - a.baseline)) {
    const row = rows.at(-1);
    // The largest piece of a row says where it stands; small ones are raised or lowered beside it.
    const main = row?.reduce((largest, other) => (other.size > largest.size ? other : largest));
    if (row && main && Math.abs(main.baseline - piece.baseline) < 0.45 * Math.max(main.size, piece.size))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => lineOf(row.sort((a, b) => a.left - b.left)));
}

/** Typesetting programs leave a quarter of a letter between Han characters and digits; nobody typed it. */
function isJoint(before: string, after: string, gap: number): boolean {
  const both = `${before.slice(-1)}${after.slice(0, 1)}`;
  return gap < 0.6 && /^(?:\p{Script=Han}[\dA-Za-z]|[\dA-Za-z%]\p{Script=Han})$/u.test(both);
}

function lineOf(row: readonly PdfPiece[]): PdfLine {
  let text = '';
  let last: PdfPiece | undefined;
  for (const piece of row) {
    if (last && piece.text === last.text && Math.abs(piece.left - last.left) < 0.3 * piece.size) continue;
    const gap = last ? (piece.left - last.right) / Math.max(last.size, piece.size) : 0;
    const spaced = /\s$/u.test(text) || /^\s/u.test(piece.text);
    // Behind a number Word sets a tab, which is no column.
    const isNumber = last === row[0] && marker.test(text);
    if (isNumber && gap >= gapOfBlank) text = `${text.trimEnd()} `;
    else if (gap >= gapOfColumns) text += ' '.repeat(Math.min(40, Math.max(2, Math.round(gap * 2))));
    else if (gap >= gapOfBlank && !spaced && !isJoint(text, piece.text, gap)) text += ' ';
    text += piece.text;
    last = piece;
  }
  const first = row[0] ?? { left: 0, baseline: 0, size: 0 };
  const size = Math.max(...row.map((piece) => piece.size));
  return { text, left: first.left, right: last?.right ?? 0, baseline: first.baseline, size };
}

/** The commonest of some numbers, to the nearest whole one. */
function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(Math.round(number), (counts.get(Math.round(number)) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b)[0]?.[0];
}

/**
 * Text of the lines of a page. What the eye sees of the paragraphs is written as typists write it: full-width blanks
 * where a line is indented against the margin of the document, and a blank line where the gap is large.
 *
 * @param margin left edge of the text, in points
 */
export function textOfPage(lines: readonly PdfLine[], margin: number): string[] {
  const pitch = commonest(lines.slice(1).map((line, index) => (lines[index]?.baseline ?? 0) - line.baseline)) ?? 0;
  return lines.flatMap((line, index) => {
    const gap = index === 0 ? 0 : (lines[index - 1]?.baseline ?? 0) - line.baseline;
    const indent = Math.min(30, Math.max(0, Math.round((line.left - margin) / line.size)));
    const text = `${'\u3000'.repeat(indent)}${line.text}`;
    return pitch > 0 && gap > 1.7 * pitch && gap > 1.7 * line.size ? ['', text] : [text];
  });
}

/** Left edge of the text of a document: where most of its lines begin, those that are indented aside. */
export function leftMargin(pages: readonly (readonly PdfLine[])[]): number {
  const all = pages.flat();
  const edges = all.map(({ left }) => left);
  const usual = commonest(edges) ?? 0;
  const size = commonest(all.map((line) => line.size)) ?? 0;
  // In a notice of short paragraphs most lines are first lines: then the margin is two letters to the left.
  const outer = edges.filter((left) => Math.abs(left - (usual - 2 * size)) < 0.6 * size).length;
  return outer >= Math.max(2, all.length * 0.08) ? usual - 2 * size : usual;
}
