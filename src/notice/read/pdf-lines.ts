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
  /** Blank that a grid leaves behind each letter, in parts of the size. */
  spread: number;
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
  for (const piece of pieces
    .flatMap(lettersOf)
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => b.baseline - a.baseline)) {
    const row = rows.at(-1);
    // The largest piece of a row says where it stands; small ones are raised or lowered beside it.
    const main = row?.reduce((largest, other) => (other.size > largest.size ? other : largest));
    if (row && main && Math.abs(main.baseline - piece.baseline) < 0.45 * Math.max(main.size, piece.size))
      row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  const grid = gridOf(rows);
  return rows.map((row) => lineOf(row, grid));
}

/** `1 作业辅导`, not `12 月`. */
function isBareNumber(before: string, after: string): boolean {
  return /^\s*\d{1,2}$/u.test(before) && /^(?![年月日时点个名次张份场])\p{Script=Han}/u.test(after);
}

/** Typesetting programs leave a quarter of a letter between Han characters and digits; nobody typed it. */
function isJoint(before: string, after: string, gap: number): boolean {
  const both = `${before.slice(-1)}${after.slice(0, 1)}`;
  return gap < 0.6 && /^(?:\p{Script=Han}[\dA-Za-z,.;:!?()]|[\dA-Za-z%,.;:!?()]\p{Script=Han})$/u.test(both);
}

const wide = /[\p{Script=Han}\u3001-\u301F\uFF01-\uFF60“”‘’—…]/u;

/** Distances between characters of full width that follow each other in a row, in points; 0 where they touch. */
function wideGaps(row: readonly PdfPiece[]): number[] {
  return row.slice(1).flatMap((piece, at) => {
    const before = row[at] ?? piece;
    return wide.test(before.text.slice(-1)) && wide.test(piece.text.slice(0, 1)) ? [piece.left - before.right] : [];
  });
}

/**
 * Distance of the characters of a page that is laid out in a grid of letters, in points: some programs leave so much
 * blank in it that it looks like spaces. 0 when there is no grid.
 */
function gridOf(rows: readonly (readonly PdfPiece[])[]): number {
  const pitches = rows.flatMap((row) => wideGaps(row).map((gap) => gap + (row[0]?.size ?? 0)));
  const pitch = commonest(pitches) ?? 0;
  const alike = pitches.filter((other) => Math.abs(other - pitch) < 1.5).length;
  return pitches.length >= 20 && alike >= 0.6 * pitches.length ? pitch : 0;
}

/** `返 乡 青 年`: letters that a grid sets apart, which are given as one piece, as pieces of their own. */
function lettersOf(piece: PdfPiece): PdfPiece[] {
  const letters = piece.text.split(' ');
  if (letters.length < 2 || !letters.every((letter) => letter.length === 1 && wide.test(letter))) return [piece];
  const pitch = (piece.right - piece.left - piece.size) / (letters.length - 1);
  return letters.map((text, at) => {
    const left = piece.left + at * pitch;
    return { ...piece, text, left, right: left + piece.size };
  });
}

/** The blank that a grid leaves behind each letter of a row, in parts of the size. */
function spreadOf(row: readonly PdfPiece[], grid: number): number {
  const size = row[0]?.size ?? 1;
  const gaps = wideGaps(row).map((gap) => gap / size);
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return grid > 0 && middle > 0.1 && Math.abs((1 + middle) * size - grid) < 1.5 ? middle : 0;
}

function lineOf(row: readonly PdfPiece[], grid: number): PdfLine {
  const spread = spreadOf(row, grid);
  let text = '';
  let last: PdfPiece | undefined;
  for (const piece of row) {
    if (last && piece.text === last.text && Math.abs(piece.left - last.left) < 0.3 * piece.size) continue;
    const gap = last ? (piece.left - last.right) / Math.max(last.size, piece.size) - spread : 0;
    const spaced = /\s$/u.test(text) || /^\s/u.test(piece.text);
    // Behind a number Word sets a tab, which is no column.
    const isNumber = last === row[0] && (marker.test(text) || isBareNumber(text, piece.text));
    if (isNumber && gap >= gapOfBlank) text = `${text.trimEnd()} `;
    else if (gap >= gapOfColumns) text += ' '.repeat(Math.min(40, Math.max(2, Math.round(gap * 2))));
    else if (gap >= gapOfBlank && !spaced && !isJoint(text, piece.text, gap)) text += ' ';
    text += piece.text;
    last = piece;
  }
  const first = row[0] ?? { left: 0, baseline: 0, size: 0 };
  const size = Math.max(...row.map((piece) => piece.size));
  return { text, left: first.left, right: last?.right ?? 0, baseline: first.baseline, size, spread };
}

/** The commonest of some numbers, to the nearest whole one. */
function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(Math.round(number), (counts.get(Math.round(number)) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b)[0]?.[0];
}

/** Distance of the baselines of a page that follow each other; 0 when there are none. */
export function pitchOf(lines: readonly PdfLine[]): number {
  return commonest(lines.slice(1).map((line, index) => (lines[index]?.baseline ?? 0) - line.baseline)) ?? 0;
}

/** A line as it is written down, and the room that was left behind it, see `SourceLine.room`. */
export interface PrintedLine {
  text: string;
  room?: number;
}

/**
 * Text of the lines of a page. What the eye sees of the paragraphs is written as typists write it: full-width blanks
 * where a line is indented against the margin of the document, and a blank line where the gap is large.
 *
 * @param margins left and right edge of the text, in points
 */
export function textOfPage(
  lines: readonly PdfLine[],
  margins: { left: number; right?: number | undefined },
  pitch = pitchOf(lines),
): PrintedLine[] {
  return lines.flatMap((line, index) => {
    const gap = index === 0 ? 0 : (lines[index - 1]?.baseline ?? 0) - line.baseline;
    const indent = Math.min(30, Math.max(0, Math.round((line.left - margins.left) / line.size)));
    const behind = roomBehind(line, lines[index + 1], margins.right);
    const room = behind === undefined ? {} : { room: behind };
    const printed = { text: `${'\u3000'.repeat(indent)}${line.text}`, ...room };
    return pitch > 0 && gap > 1.7 * pitch && gap > 1.7 * line.size ? [{ text: '' }, printed] : [printed];
  });
}

/** More than any line needs: text of another size does not go on with the sentence. */
const ampleRoom = 99;

function roomBehind(line: PdfLine, next: PdfLine | undefined, right: number | undefined): number | undefined {
  const isOther = next !== undefined && !isPageNumber(next) && Math.abs(next.size - line.size) > 0.12 * line.size;
  if (isOther || right === undefined) return isOther ? ampleRoom : undefined;
  return Math.round(((right - line.right) / (line.size * (1 + line.spread))) * 20) / 10;
}

/** `— 3 —` or a bare number: it stands between a line and the one it goes on in. */
export function isPageNumber({ text }: Pick<PdfLine, 'text'>): boolean {
  return /^[—–―─\s-]{0,3}\d{1,3}[—–―─\s-]{0,3}$/u.test(text.trim());
}

/**
 * Right edge of the text of a document: where most of its long lines end. Marks that hang beyond it do not count.
 * @returns undefined when no lines end on one edge
 */
export function rightMargin(lines: readonly PdfLine[]): number | undefined {
  const size = commonest(lines.map((line) => line.size)) ?? 0;
  const outermost = Math.max(...lines.map(({ right }) => right));
  const edges = lines.map(({ right }) => right).filter((right) => right > outermost - 3 * size);
  const edge = commonest(edges) ?? 0;
  const there = edges.filter((right) => Math.abs(right - edge) < 0.3 * size).length;
  return there >= Math.max(2, Math.min(4, lines.length * 0.1)) ? edge : undefined;
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
