import { dayParts, timeOf } from './china-time.ts';

/** `2月16日 周日`, with the year only when it is not the reader's. */
export function sayDay(moment: string, today: string): string {
  const { year, month, day, weekday } = dayParts(moment);
  const sameYear = year === dayParts(today).year;
  return `${sameYear ? '' : `${year}年`}${month}月${day}日 周${weekday}`;
}

/** `2月16日 周日 14:30`. */
export function sayMoment(moment: string, today: string): string {
  const time = timeOf(moment);
  return time === undefined ? sayDay(moment, today) : `${sayDay(moment, today)} ${time}`;
}

/** `1月26日 周六 14:30—17:00`, `1月15日—2月15日`, `1月28日起`, `2月15日前`; empty when neither end is known. */
export function saySpan(span: { start?: string | undefined; end?: string | undefined }, today: string): string {
  const { start, end } = span;
  if (start === undefined) return end === undefined ? '' : `${sayShort(end, today)}前`;
  if (end === undefined) return timeOf(start) === undefined ? `${sayShort(start, today)}起` : sayMoment(start, today);
  if (start.slice(0, 10) === end.slice(0, 10)) {
    const time = timeOf(end);
    return time === undefined ? sayMoment(start, today) : `${sayMoment(start, today)}—${time}`;
  }
  return `${sayShort(start, today)}—${sayShort(end, start)}`;
}

/** `1月15日`, with the year when it differs from that of `today`. */
export function sayShort(moment: string, today: string): string {
  const { year, month, day } = dayParts(moment);
  return `${year === dayParts(today).year ? '' : `${year}年`}${month}月${day}日`;
}

/** The full form for official places: `2018年12月24日` (GB/T 9704-2012, 7.3.5.5: no leading zeros). */
export function sayFull(moment: string): string {
  const { year, month, day } = dayParts(moment);
  return `${year}年${month}月${day}日`;
}
