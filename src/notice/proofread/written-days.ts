import { isRealDate } from '#lib/china-time.ts';
import { readChineseNumeral } from '#lib/chinese-number.ts';
import type { CheckedNotice, CheckedText } from './checked-notice.ts';

/** A day named in a text, whether it exists or not. */
export interface WrittenDay {
  written: string;
  offset: number;
  /** Undefined when no year is written and none can be told. */
  year?: number;
  /** The year is not written but concluded. */
  assumed: boolean;
  month: number;
  day: number;
  /** `二` of （星期二）. */
  weekday?: string;
  /** Something is due on it: 前, 之前, 截止. */
  due: boolean;
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const chineseYear = '[一二三四五六七八九〇零○]{4}';
const dayPattern = new RegExp(
  `(?:(?<![\\d一二三四五六七八九〇])(?<year>\\d{4}|${chineseYear})\\s?年\\s?)?(?<![\\d一二三四五六七八九十.])(?<month>${number})\\s?月\\s?(?<day>${number})\\s?[日号]` +
    `(?<before>前|之前|以前)?(?:\\s?[（(]?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])[）)]?)?(?=(?<tail>.{0,14}))`,
  'gu',
);
const figurePattern =
  /(?<![\d.\-/])(?<year>(?:19|20)\d{2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d.\-/])(?<before>前|之前|以前)?(?:\s?[（(]?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])[）)]?)?(?=(?<tail>.{0,14}))/gu;
const dueTail =
  /^(?:\d{1,2}[:：]\d{2})?(?:上午|中午|下午|晚上|下班)?(?:\d{1,2}[:：点时]?\d{0,2}分?)?[）)]?(?:之?前|以前|止|截止|为止)/u;
const dueLead = /(?:截止(?:日期|时间)?(?:为|是|到|至)?[：:]?|不迟于|最迟(?:于|在)?|不得?晚于)$/u;

/** Every day named in a text, in order; years are filled in from the dates before it, or from the date of the notice. */
export function writtenDays(text: CheckedText, notice: CheckedNotice): WrittenDay[] {
  const matches = [...text.text.matchAll(dayPattern), ...text.text.matchAll(figurePattern)].sort(
    (a, b) => a.index - b.index,
  );
  let known: { year: number; month: number } | undefined;
  return matches.map((match): WrittenDay => {
    const groups = match.groups ?? {};
    const month = figure(groups['month']);
    const day = figure(groups['day']);
    const own = groups['year'] === undefined ? undefined : figure(groups['year']);
    const year = own ?? (known ? known.year + (month < known.month ? 1 : 0) : assumedYear(month, notice));
    if (own !== undefined) known = { year: own, month };
    const tail = groups['tail'] ?? '';
    const { weekday } = groups;
    return {
      written: match[0],
      offset: match.index,
      ...(year === undefined ? {} : { year }),
      assumed: own === undefined && known === undefined,
      month,
      day,
      ...(weekday === undefined ? {} : { weekday: weekday === '天' ? '日' : weekday }),
      due:
        groups['before'] !== undefined ||
        dueTail.test(tail) ||
        dueLead.test(text.text.slice(Math.max(0, match.index - 10), match.index)),
    };
  });
}

function figure(written: string | undefined): number {
  if (written === undefined) return 0;
  return /^\d+$/u.test(written) ? Number(written) : (readChineseNumeral(written.replaceAll('○', '〇')) ?? 0);
}

/** A day as the rest of the program writes it, if it exists and its year is known. */
export function realDay({ year, month, day }: WrittenDay): string | undefined {
  if (year === undefined) return undefined;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isRealDate(text) ? text : undefined;
}

/** Days a month has; 29 for February when the year is not known. */
export function daysInMonth(month: number, year?: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** The year a month without one most likely lies in: the one of the notice, or the next when it would lie in the past. */
function assumedYear(month: number, { draft }: CheckedNotice): number | undefined {
  const signed = draft.signed?.value ?? draft.published?.value ?? draft.imprint?.value.day;
  const dated = /^(\d{4})\D{1,2}(\d{1,2})/u.exec(signed ?? '');
  if (dated) return Number(dated[1]) + (month < Number(dated[2]) - 1 ? 1 : 0);
  const { start, end } = draft.period?.value ?? {};
  if (start !== undefined) return Number(start.slice(0, 4)) + (month < Number(start.slice(5, 7)) - 1 ? 1 : 0);
  const written = end ?? draft.number?.value ?? draft.title?.value;
  const year = /(?:19|20)\d{2}/u.exec(written ?? '');
  return year ? Number(year[0]) : undefined;
}
