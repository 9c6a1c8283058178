import {
  chineseDigits,
  relativeYears,
  points,
  monthsOf,
  separator,
  monthRange,
  yearRange,
  dayRange,
  lastDay,
  lastPart,
  shortTail,
  lostTail,
  forever,
  weekday,
  clock,
  now,
  starts,
  notAfter,
  notBefore,
} from './date-forms.ts';

/** Half of a date as written; what is not written is undefined. */
export interface WrittenDay {
  year?: number;
  /** 今年 is 0, 明年 1, 去年 -1: counted from the year the notice was signed. */
  relative?: number;
  month?: number;
  day?: number;
  /** Part of a month: 上旬 1–10, 中旬 11–20, 下旬 21–end, 初 1–10, 中 11–20, 底 the last day. */
  part?: '上旬' | '中旬' | '下旬' | '初' | '中' | '底';
  /** A whole year or a part of it, in months: 年底 is 12–12, 上半年 1–6. */
  months?: [number, number];
}

/** A date or a span found in a text, before the years that are missing are known. */
export interface WrittenDate {
  index: number;
  length: number;
  /** As it stands in the text. */
  written: string;
  /** Spaces dropped, lost characters put back: `2018年12月下旬—1月上旬`. */
  label: string;
  from?: WrittenDay;
  /** Second end of a range. */
  to?: WrittenDay;
  /** 即日起: from the day of signing. */
  fromNow?: boolean;
  /** 长期. */
  open?: boolean;
  /** Characters were lost in the file and concluded. */
  mended?: boolean;
}

/** Finds every date and span in a text, left to right, none inside another. Linear in the length of the text. */
export function findDates(source: string): WrittenDate[] {
  // Digits of full width read as digits; the length stays, so that places do not move.
  const text = source.replaceAll(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const found: WrittenDate[] = [];
  starts.lastIndex = 0;
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    if (notAfter.test(text.slice(Math.max(0, start.index - 1), start.index))) continue;
    const date = readDate(text, source, start.index);
    if (!date || notBefore.test(text.slice(date.index + date.length))) continue;
    found.push(date);
    starts.lastIndex = date.index + date.length;
  }
  return found;
}

type Part = Omit<WrittenDate, 'index' | 'length' | 'written' | 'label'> & { end: number };

function readDate(text: string, source: string, index: number): WrittenDate | undefined {
  const part = readShortRange(text, index) ?? readLongRange(text, index);
  if (!part) return undefined;
  const { end, ...rest } = part;
  return {
    index,
    length: end - index,
    written: source.slice(index, end),
    label: label(text.slice(index, end)),
    ...rest,
  };
}

function at(
  pattern: RegExp,
  text: string,
  index: number,
): { groups: Record<string, string | undefined>; end: number } | undefined {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match ? { groups: match.groups ?? {}, end: pattern.lastIndex } : undefined;
}

function readShortRange(text: string, index: number): Part | undefined {
  const months = at(monthRange, text, index);
  if (months) {
    const { from, to, lostYear } = months.groups;
    const year = yearOf(months.groups);
    if (isMonth(Number(from)) && isMonth(Number(to)))
      return {
        from: { ...year, month: Number(from) },
        to: { month: Number(to) },
        end: months.end,
        ...(lostYear === undefined ? {} : { mended: true }),
      };
  }
  const days = at(dayRange, text, index);
  if (days) {
    const month = Number(days.groups['month']);
    const end = afterDay(text, days.end);
    if (isMonth(month))
      return {
        from: { ...yearOf(days.groups), month, day: Number(days.groups['from']) },
        to: { month, day: Number(days.groups['to']) },
        end,
      };
  }
  const years = at(yearRange, text, index);
  if (!years) return undefined;
  const [from, to] = [Number(years.groups['from']), Number(years.groups['to'])];
  return { from: { year: from, months: [1, 12] }, to: { year: to, months: [1, 12] }, end: years.end };
}

function readLongRange(text: string, index: number): Part | undefined {
  const begins = at(now, text, index);
  const first = begins ? undefined : readPoint(text, index);
  if (!begins && !first) return undefined;
  const end = begins?.end ?? first?.end ?? index;
  const head: Part = {
    ...(first ? { from: first.day } : { fromNow: true }),
    end,
    ...(first?.mended ? { mended: true } : {}),
  };
  const between = at(separator, text, end);
  if (!between) return head;
  const open = at(forever, text, between.end);
  if (open) return { ...head, open: true, end: open.end };
  const second = readTail(text, between.end, first?.day);
  if (!second) return head;
  return { ...head, to: second.day, end: second.end, ...(head.mended || second.mended ? { mended: true } : {}) };
}

interface Point {
  day: WrittenDay;
  end: number;
  mended: boolean;
}

function readPoint(text: string, index: number): Point | undefined {
  for (const pattern of points) {
    const match = at(pattern, text, index);
    const day = match && dayFrom(match.groups);
    if (!match || !day) continue;
    const { lostYear, lostMonth, extra } = match.groups;
    const mended = lostYear !== undefined || lostMonth !== undefined || extra !== undefined;
    return { day, end: day.day === undefined ? match.end : afterDay(text, match.end), mended };
  }
  return undefined;
}

/** Second end of a range: a date, or only the part in which it differs from the first. */
function readTail(text: string, index: number, first: WrittenDay | undefined): Point | undefined {
  const month = first?.month;
  const whole = readPoint(text, index);
  // 2月20日—月底: the month is that of the first end.
  if (whole)
    return whole.day.part === '底' && whole.day.month === undefined && month !== undefined
      ? { ...whole, day: { ...whole.day, month } }
      : whole;
  const day = first?.day !== undefined && month !== undefined ? at(lastDay, text, index) : undefined;
  if (day && month !== undefined)
    return { day: { month, day: numberOf(day.groups['day']) }, end: afterDay(text, day.end), mended: false };
  const part = month === undefined ? undefined : at(lastPart, text, index);
  if (part && month !== undefined)
    return {
      day: { month, part: partOf(part.groups['part'] ?? '底') },
      end: part.end,
      mended: part.groups['extra'] !== undefined,
    };
  if (first?.day === undefined) return undefined;
  for (const [pattern, mended] of [
    [shortTail, false],
    [lostTail, true],
  ] as const) {
    const tail = at(pattern, text, index);
    const found = tail && dayFrom(tail.groups);
    if (tail && found) return { day: found, end: tail.end, mended };
  }
  return undefined;
}

/** Weekday in brackets and the time of day belong to the date. */
function afterDay(text: string, index: number): number {
  const named = at(weekday, text, index)?.end ?? index;
  return at(clock, text, named)?.end ?? named;
}

function dayFrom(groups: Record<string, string | undefined>): WrittenDay | undefined {
  const year = yearOf(groups);
  if (groups['monthEnd'] !== undefined) return { part: '底' };
  const span = groups['span'];
  if (span !== undefined) return { ...year, months: monthsOf[span] ?? [1, 12] };
  const month = numberOf(groups['month']);
  if (!isMonth(month)) return undefined;
  const { day, part } = groups;
  if (day !== undefined) {
    const value = numberOf(day);
    return value >= 1 && value <= 31 ? { ...year, month, day: value } : undefined;
  }
  return part === undefined ? { ...year, month } : { ...year, month, part: partOf(part) };
}

function yearOf(groups: Record<string, string | undefined>): Pick<WrittenDay, 'year' | 'relative'> {
  const written = groups['year'] ?? groups['lostYear'];
  if (written !== undefined) {
    const digits = [...written].map((char) => (/\d/u.test(char) ? char : String(digitOf(char)))).join('');
    return { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) };
  }
  const relative = groups['relative'];
  return relative === undefined ? {} : { relative: relativeYears[relative] ?? 0 };
}

const isMonth = (month: number) => month >= 1 && month <= 12;
const digitOf = (char: string) => (/[○零Ｏ]/u.test(char) ? 0 : chineseDigits.indexOf(char));

function partOf(written: string): NonNullable<WrittenDay['part']> {
  if (written.endsWith('初')) return '初';
  if (/[底末]$/u.test(written)) return '底';
  return written as '上旬' | '中旬' | '下旬' | '中';
}

function numberOf(written: string | undefined): number {
  if (written === undefined) return 0;
  if (/^\d+$/u.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const ten = written.includes('十') ? (tens ? digitOf(tens) : 1) : 0;
  return ten * 10 + (ones ? Math.max(0, digitOf(ones)) : 0);
}

function label(written: string): string {
  return written
    .replaceAll(/((?:19|20)\d{2})[ \t\u00a0\u3000]+(?=\d{1,2}[ \t\u00a0\u3000]*(?:月|[—–－~～-]|\d))/gu, '$1年')
    .replaceAll(/(\d{1,2})[ \t\u00a0\u3000]+(?=\d{1,2}[ \t\u00a0\u3000]*(?:[日号]|$))/gu, '$1月')
    .replaceAll(/(月[ \t\u00a0\u3000]*\d{1,2})$/gu, '$1日')
    .replaceAll(/(旬)月/gu, '$1')
    .replaceAll(/—{2,}/gu, '—')
    .replaceAll(/[ \t\u00a0\u3000]+/gu, '');
}
