import { Temporal } from 'temporal-polyfill';

/**
 * Days and times are kept as plain text (`2019-01-26`, `2019-01-26 14:30`): they sort as text, survive JSON and always
 * mean China Standard Time, whatever clock the building machine has.
 */
export const chinaTimeZone = 'Asia/Shanghai';

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const dateTimePattern = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** Whether the text is a day that exists. `2019-02-30` does not. */
export function isRealDate(text: string): boolean {
  return datePattern.test(text) && parses(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

/** Whether the text is an existing day with a time of day. */
export function isRealDateTime(text: string): boolean {
  return (
    dateTimePattern.test(text) &&
    parses(() => Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' }))
  );
}

function parses(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** Today in China, whatever the machine's own time zone. */
export function todayInChina(): string {
  // By way of `Date`, which tests can set; `Temporal.Now` they cannot.
  return Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(chinaTimeZone).toPlainDate().toString();
}

/** The day part of a day or of a day with a time. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The time of day (`14:30`), or undefined when only the day is known. */
export function timeOf(moment: string): string | undefined {
  return moment.length > 10 ? moment.slice(11) : undefined;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(dayOf(from)).until(Temporal.PlainDate.from(dayOf(to)), { largestUnit: 'day' }).days;
}

/** The day a number of days later. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(dayOf(day)).add({ days }).toString();
}

/** ISO 8601 with China's offset, for machine readers. A moment without a time stays a bare day. */
export function isoInChina(moment: string): string {
  const time = timeOf(moment);
  return time === undefined ? moment : `${dayOf(moment)}T${time}:00+08:00`;
}

/** The instant a moment begins, as a JavaScript date (a bare day begins at midnight in China). */
export function toInstant(moment: string): Date {
  return new Date(`${dayOf(moment)}T${timeOf(moment) ?? '00:00'}:00+08:00`);
}

/** Parts of a day for a reader: 2019, 1, 26, 六. */
export function dayParts(moment: string): { year: number; month: number; day: number; weekday: string } {
  const date = Temporal.PlainDate.from(dayOf(moment));
  return { year: date.year, month: date.month, day: date.day, weekday: '一二三四五六日'[date.dayOfWeek - 1] ?? '' };
}
