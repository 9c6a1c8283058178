import { readMarker } from '../parse/markers.ts';
import { beginsPart } from './new-part.ts';

/** A line, tidied, with what is needed to see whether the next one goes on with its sentence. */
export interface CleanLine {
  text: string;
  line: number;
  /** In halves of a Han character. */
  width: number;
  indent: number;
  blanksBefore: number;
}

/** How the text of a file is broken into lines. */
export interface Wrapping {
  /** Width its lines are broken at; undefined when every line is a paragraph. */
  width?: number;
  /** Whether the first line of a paragraph is indented and the others are not. */
  indented: boolean;
}

const ended = /[。！？!?…；;：:][”"’'）)】》]*$/;
const closed = /[。！？!?…][”"’'）)】》]*$/;
const clause = /[，,；;。]/;

/** Finds the width lines are broken at: where many long lines end, most of them inside a sentence, and few go beyond. */
export function findWrapping(lines: readonly CleanLine[], wrapped: 'never' | 'perhaps'): Wrapping {
  if (wrapped === 'never') return { indented: false };
  const long = lines.filter((line) => line.width >= 24);
  const counts = new Map<number, { all: number; open: number }>();
  for (const line of long) {
    const count = counts.get(line.width) ?? { all: 0, open: 0 };
    counts.set(line.width, { all: count.all + 1, open: count.open + (ended.test(line.text.slice(-6)) ? 0 : 1) });
  }
  let best: { width: number; all: number } | undefined;
  for (let width = 160; width >= 28; width -= 1) {
    let all = 0;
    let open = 0;
    for (let at = width; at > width - 6; at -= 1) {
      all += counts.get(at)?.all ?? 0;
      open += counts.get(at)?.open ?? 0;
    }
    if (counts.has(width)) {
      const over = beyondWidth(long, width);
      const fits = all >= 3 && open * 2 >= all && all >= long.length * 0.3 && over <= Math.max(1, long.length * 0.1);
      if (fits && (best === undefined || all > best.all)) best = { width, all };
    }
  }
  const wide = lines.filter((line) => line.width >= 16);
  const starts = wide.filter((line) => line.indent >= 3 && line.indent <= 10).length;
  const indented = starts > 0 && starts >= wide.length * 0.08 && starts <= wide.length * 0.7;
  return { ...(best === undefined ? {} : { width: best.width }), indented };
}

function beyondWidth(long: readonly CleanLine[], width: number): number {
  let over = 0;
  for (const line of long) if (line.width + (line.indent <= 10 ? line.indent : 0) > width + 8) over += 1;
  return over;
}

/** Whether `next` goes on with the sentence of `line`, so that both belong to one paragraph. */
export function goesOn(line: CleanLine, next: CleanLine, wrapping: Wrapping): boolean {
  if (isColumns(line.text) || isColumns(next.text)) return false;
  if (breaksDate(line.text, next.text)) return true;
  if (beginsPart(next.text) && !(readMarker(next.text)?.marker.level === 5 && endsInside(line.text))) return false;
  const reach = line.width + (line.indent <= 10 ? line.indent : 0);
  if (wrapping.width !== undefined) {
    const full = reach >= wrapping.width - 6;
    if (next.indent >= 12) return false;
    if (full && wrapping.indented) return next.indent < 3;
    if (full) return !closed.test(line.text.slice(-6)) && !/[：:]$/.test(line.text);
    if (wrapping.indented && next.indent >= 3) return false;
    return isBroken(line, wrapping.width * 0.75);
  }
  return next.indent < 12 && isBroken(line, 40);
}

/** `…于 9 月` and `30 日前…`: a page that ends inside a date. */
function breaksDate(before: string, after: string): boolean {
  return (
    (/\d\s*年$/.test(before) && /^\d{1,2}\s*月/.test(after)) || (/\d\s*月$/.test(before) && /^\d{1,2}\s*日/.test(after))
  );
}

/** Several words side by side, as rows of a flattened table have them. */
function isColumns(text: string): boolean {
  return text.length <= 120 && !clause.test(text) && /\S \S+ \S/.test(text) && !/[A-Za-z]{2}/.test(text);
}

/** Ends in the middle of a list or a bracket. */
function endsInside(text: string): boolean {
  return /[，,、（(《“‘]$/.test(text);
}

/** Whether a line that is no matter of width breaks off inside a sentence. */
function isBroken(line: CleanLine, least: number): boolean {
  const tail = line.text.slice(-400);
  if (ended.test(tail.slice(-6))) return false;
  if (endsInside(tail)) return line.width >= 16;
  if (line.width >= 24 && opensWithoutClosing(tail)) return true;
  // A label with its value ends where it ends.
  if (/[：:][^。；，,]{0,40}$/.test(tail.slice(-60))) return false;
  return line.width >= least && clause.test(tail) && !/\d{6,}$/.test(tail);
}

function opensWithoutClosing(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if ('“（《【'.includes(character) || character === '(') open += 1;
    else if ('”）》】'.includes(character) || character === ')') open = Math.max(0, open - 1);
  }
  return open > 0;
}

/** What stands between two joined lines: a space between Latin words, nothing otherwise. */
export function seam(before: string, after: string): '' | ' ' {
  return /[A-Za-z,.;]$/.test(before.slice(-1)) && /^[A-Za-z]/.test(after) ? ' ' : '';
}
