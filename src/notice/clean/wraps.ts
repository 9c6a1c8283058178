import { isAddressLine } from '../parse/addressees.ts';
import { isDateLine } from '../parse/date-line.ts';
import { readMarker } from '../parse/markers.ts';
import { beginsPart } from './new-part.ts';
import { goesOnInPrint } from './print-wraps.ts';

/** A line, tidied, with what is needed to see whether the next one goes on with its sentence. */
export interface CleanLine {
  text: string;
  line: number;
  /** In halves of a Han character. */
  width: number;
  indent: number;
  blanksBefore: number;
  /** See `SourceLine.room`. */
  room?: number;
  /** It goes on with a list below its label. */
  hanging?: boolean;
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
  if (isLoneMarker(line.text)) return readMarker(next.text) === undefined && !isDateLine(next.text);
  if (breaksNumber(line.text, next.text)) return true;
  if (isColumns(line.text) || isColumns(next.text) || isAddressLine(line.text)) return false;
  const inPrint = goesOnInPrint(line, next, wrapping);
  if (inPrint === true || (inPrint === false && !opensWithoutClosing(line.text.slice(-60)))) return inPrint;
  if (beginsPart(next.text) && !(readMarker(next.text)?.marker.level === 5 && endsInside(line.text))) return false;
  if (beginsWithLabel(next.text, line.text) && !(endsInside(line.text) && line.width >= 24)) return false;
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

/** `…于 9 月` and `30 日前…`: a page that ends inside a date; `0999-` and `0000211`: a line inside a telephone number. */
function breaksNumber(before: string, after: string): boolean {
  return (
    (/(?:^|\D)(?:19|20)\d{2}$/.test(before) && /^年\s*\d{1,2}\s*月/.test(after)) ||
    (/年\s*\d{1,2}$/.test(before) && /^月\s*\d{1,2}\s*日/.test(after)) ||
    (/(?:^|\D)0\d{2,3}-$/.test(before) && /^\d{7,8}(?!\d)/.test(after)) ||
    (/\d\s*年$/.test(before) && /^\d{1,2}\s*月/.test(after)) ||
    (/\d\s*月$/.test(before) && /^\d{1,2}\s*日/.test(after))
  );
}

/** `申请条件：…`: a short label with what it stands for begins a paragraph of its own. */
function beginsWithLabel(text: string, before: string): boolean {
  return label.test(text) || (anyLabel.test(text) && anyLabel.test(before) && !/如下[：:]/.test(text));
}

const anyLabel = /^[【“]?\p{Script=Han}{2,6}】?[：:]/u;
const label =
  /^【?\p{Script=Han}{0,4}(?:对象|条件|时间|地点|主题|内容|方式|方法|要求|单位|名额|人数|人员|流程|步骤|材料|标准|数量|范围|形式|主办|承办|协办|名称|类别|类型|期限|日期|奖项|费用|链接|网址|口号|目的|目标|职责|岗位|待遇|补贴|资格|说明|提示|途径|入口|群号|热线)】?[：:]/u;

/** A number alone on its line, as PDFs and pages with designed headings have it: what it numbers comes below. */
function isLoneMarker(text: string): boolean {
  return text.length <= 6 && /[.．、）)]$/.test(text) && readMarker(text)?.rest === '';
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
  // A heading with a remark in brackets ends where the bracket does.
  if (/[）)]$/.test(tail) && readMarker(line.text) !== undefined) return false;
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
