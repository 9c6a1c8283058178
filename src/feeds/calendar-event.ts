import type { Alarm, DateArray, EventAttributes } from 'ics';
import { addDays, dayParts, timeOf, toInstant } from '#lib/china-time.ts';

/** `ics` takes the time of writing as well, but does not say so in its types. */
export type IcsEvent = Omit<EventAttributes, 'end' | 'duration'> & { timestamp: number; end?: DateArray | number };

export interface Happening {
  /** Stays the same for as long as the thing is the same, whatever happens to its date. */
  uid: string;
  title: string;
  text: string;
  start: string;
  /** Belongs to the happening. Without it: that day, or that moment. */
  end?: string | undefined;
  place?: string | undefined;
  url?: string | undefined;
  /** The day what is said here was last changed; not the clock, so that building twice gives the same file. */
  stamp: string;
  remind?: boolean;
}

/** A calendar entry as the `ics` package wants it. */
export function calendarEvent(happening: Happening): IcsEvent {
  const { uid, title, text, place, url, stamp, remind } = happening;
  return {
    uid,
    title,
    ...(text && { description: text }),
    ...(place && { location: place }),
    ...(url && { url }),
    timestamp: toInstant(stamp).getTime(),
    ...times(happening),
    status: 'CONFIRMED',
    // Announcements: they do not make anybody busy.
    transp: 'TRANSPARENT',
    ...(remind && { alarms: [alarm(happening)] }),
  };
}

/**
 * Times of day become UTC instants, so that no time zone has to be described. Bare days stay days, whose end is the
 * first day that no longer belongs (RFC 5545, 3.6.1). Both ends must be of one kind (3.8.2.2): a bare last day after a
 * start with a time ends at its midnight, a time of day after a bare first day is dropped.
 */
function times({ start, end }: Happening): Pick<IcsEvent, 'start' | 'end'> {
  if (timeOf(start) === undefined) return { start: dateArray(start), end: dateArray(addDays(end ?? start, 1)) };
  const from = toInstant(start).getTime();
  if (end === undefined) return { start: from };
  const to = toInstant(timeOf(end) === undefined ? addDays(end, 1) : end).getTime();
  return to > from ? { start: from, end: to } : { start: from };
}

function dateArray(moment: string): DateArray {
  const { year, month, day } = dayParts(moment);
  return [year, month, day];
}

/** A day ahead: at the same time, or at nine in the morning when the deadline is a bare day (which begins at midnight). */
function alarm({ title, start }: Happening): Alarm {
  const hours = timeOf(start) === undefined ? 15 : 24;
  return { action: 'display', description: escapeText(title), trigger: { hours, before: true } };
}

/** TEXT values (RFC 5545, 3.3.11), where `ics` does not escape them itself. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, String.raw`\$&`).replace(/\r?\n/gu, String.raw`\n`);
}
