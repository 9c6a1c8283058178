import { openUntil } from '#content/lifecycle.ts';
import { campaign } from '#content/queries.ts';
import { addDays, isoInChina, timeOf, toInstant } from '#lib/china-time.ts';
import { sayMoment } from '#lib/say-date.ts';
import type { Form } from '#schemas/form.ts';

/** Until when a form can be filled in, and where that stands today. */
export interface Closing {
  /** As people say it; undefined where no end is known. */
  words: string | undefined;
  /** The moment it closes, for the browser's clock; undefined where it has none or the campaign's day is pinned. */
  at: string | undefined;
  closed: boolean;
}

/** A day is over when the next one begins; a moment with an hour is its own end. */
const endOf = (moment: string) => (timeOf(moment) === undefined ? addDays(moment, 1) : moment);

/** The deadline or the end of the campaign, whichever comes first. */
export function closingOf(form: Form): Closing {
  const ends = [form.deadline, openUntil]
    .flatMap((moment) => (moment === undefined ? [] : [{ moment, end: toInstant(endOf(moment)) }]))
    .sort((a, b) => a.end.getTime() - b.end.getTime());
  const [first] = ends;
  if (!first) return { words: undefined, at: undefined, closed: false };
  const end = endOf(first.moment);
  return {
    words: sayMoment(first.moment, campaign.asOf),
    at: campaign.pinned ? undefined : isoInChina(timeOf(end) === undefined ? `${end} 00:00` : end),
    closed: first.end <= toInstant(campaign.asOf),
  };
}
