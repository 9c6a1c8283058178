import { addDays, isRealDate } from '#lib/china-time.ts';
import type { Span } from '../notice-draft.ts';
import type { Certainty } from '../origin.ts';
import type { WrittenDate, WrittenDay } from './dates.ts';

/** Where a missing year may be taken from, in this order. */
export interface YearClues {
  period?: Span | undefined;
  /** 成文日期. */
  signed?: string | undefined;
  /** The year in the title. */
  title?: number | undefined;
  /** A year the text speaks of. */
  text?: number | undefined;
}

/** A date with its years, or as much of it as can be told. */
export interface DatedSpan {
  span: Span;
  certainty: Certainty;
  why?: string;
  /** Last real day of the month, when the last day written does not exist. */
  instead?: string;
}

/**
 * First and last day of a date as written.
 * @param use a deadline cannot lie before the day of signing; a period may begin before it
 */
export function resolveDate(date: WrittenDate, clues: YearClues, use: 'deadline' | 'period' = 'period'): DatedSpan {
  const whys = date.mended ? [`原文“${date.written}”好像漏了字，按“${date.label}”理解`] : [];
  const years = readYears(date, clues, use);
  if (years.why !== undefined) whys.push(years.why);
  // 月底 without a month: that of the signing.
  const month = clues.signed === undefined ? undefined : Number(clues.signed.slice(5, 7));
  const whole = (day: WrittenDay | undefined) =>
    day && day.part !== undefined && day.month === undefined && month !== undefined ? { ...day, month } : day;
  const from = whole(date.from);
  const to = whole(date.to ?? date.from);
  const first = from && edge(from, years.from, 'first');
  const last = to && edge(to, years.to, 'last');
  const start = date.fromNow ? clues.signed : first?.day;
  if (date.fromNow) whys.push('“即日起”按成文日期算');
  const impossible = last?.instead ?? (date.to ? first?.instead : undefined);
  if (impossible !== undefined) whys.push('这个日子不存在');
  return {
    span: {
      ...(start === undefined ? {} : { start }),
      ...(last?.day === undefined || date.open ? {} : { end: last.day }),
      ...(date.open ? { open: true } : {}),
      label: date.label,
    },
    certainty: whys.length > 0 ? 'guess' : 'sure',
    ...(whys.length > 0 ? { why: whys.join('；') } : {}),
    ...(last?.instead === undefined ? {} : { instead: last.instead }),
  };
}

function readYears(
  { from, to, fromNow }: WrittenDate,
  clues: YearClues,
  use: 'deadline' | 'period',
): { from: number | undefined; to: number | undefined; why?: string } {
  const signedYear = yearIn(clues.signed);
  const said = (day: WrittenDay | undefined) =>
    day?.year ?? (day?.relative !== undefined && signedYear !== undefined ? signedYear + day.relative : undefined);
  const first = said(from);
  // 11月至次年3月: 次年 counts from the first end.
  const last =
    to?.year === undefined && to?.relative !== undefined && first !== undefined ? first + to.relative : said(to);
  // 明年 needs the year of signing, which is a conclusion; a year in figures is not.
  const relative = [from, to].some((day) => day?.relative !== undefined && day.year === undefined);
  const why = relative ? { why: `“今年”“明年”按成文日期推算` } : {};
  const turns = from && to && firstMonth(from) > lastMonth(to) ? 1 : 0;
  if (first !== undefined) return { from: first, to: last ?? first + turns, ...why };
  if (last !== undefined) return { from: last - turns, to: last, ...why };
  const day = from ?? to;
  if (!day) return { from: undefined, to: undefined };
  const end = to ?? day;
  if (fromNow && clues.signed !== undefined && signedYear !== undefined) {
    const sameYear = (edge(end, signedYear, 'last').day ?? '9999') >= clues.signed;
    return { from: signedYear, to: sameYear ? signedYear : signedYear + 1, why: '没写年份，按成文日期推断' };
  }
  const guess = guessYear(day, end, clues, use);
  if (!guess) return { from: undefined, to: undefined, why: '没写年份，别处也推断不出' };
  return { from: guess.year, to: guess.year + turns, why: `没写年份，按${guess.by}推断为${guess.year}年` };
}

/** The year of the first end. */
function guessYear(
  from: WrittenDay,
  to: WrittenDay,
  clues: YearClues,
  use: string,
): { year: number; by: string } | undefined {
  const { period, signed } = clues;
  const anchors = [yearIn(period?.start), yearIn(period?.end)].filter((year) => year !== undefined);
  if (anchors.length > 0) {
    const inside = [...new Set(anchors)].filter((year) => {
      const day = edge(to, year, 'last');
      const last = day.day ?? day.instead;
      if (last === undefined) return false;
      const tooEarly = signed !== undefined && use === 'deadline' && last < signed;
      const begin = period?.start === undefined ? undefined : addDays(period.start, -60);
      const end = period?.end === undefined ? undefined : addDays(period.end, 120);
      return !tooEarly && (begin === undefined || last >= begin) && (end === undefined || last <= end);
    });
    if (inside[0] !== undefined) return { year: inside[0], by: '活动时间' };
  }
  const signedYear = yearIn(signed);
  if (signedYear !== undefined && signed !== undefined) {
    const day = edge(to, signedYear, 'last');
    const early = (day.day ?? day.instead ?? signed) < signed;
    const turns = firstMonth(from) > lastMonth(to);
    if (early && !turns) return { year: signedYear + 1, by: '成文日期（同一年就早于发文了）' };
    return { year: signedYear, by: '成文日期' };
  }
  if (anchors[0] !== undefined) return { year: anchors[0], by: '活动时间' };
  if (clues.title !== undefined) return { year: clues.title, by: '标题' };
  return clues.text === undefined ? undefined : { year: clues.text, by: '正文' };
}

const yearIn = (day: string | undefined) => (day === undefined ? undefined : Number(day.slice(0, 4)));
const firstMonth = (day: WrittenDay) => (day.months?.[0] ?? day.month ?? 0) * 100 + (day.day ?? 0);
const lastMonth = (day: WrittenDay) => (day.months?.[1] ?? day.month ?? 12) * 100 + (day.day ?? 99);

const pad = (value: number) => String(value).padStart(2, '0');
/** Number of days in a month. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function edge(day: WrittenDay, year: number | undefined, side: 'first' | 'last'): { day?: string; instead?: string } {
  const month = day.months ? day.months[side === 'first' ? 0 : 1] : day.month;
  if (year === undefined || month === undefined) return {};
  const length = daysIn(year, month);
  const parts = { 上旬: [1, 10], 中旬: [11, 20], 下旬: [21, length], 初: [1, 10], 中: [11, 20], 底: [length, length] };
  const [first, last] = day.part ? (parts[day.part] as [number, number]) : [1, length];
  const number = day.day ?? (side === 'first' ? first : last);
  const text = `${year}-${pad(month)}-${pad(number)}`;
  return isRealDate(text) ? { day: text } : { instead: `${year}-${pad(month)}-${pad(length)}` };
}
