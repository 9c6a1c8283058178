import { statusOf, type Status } from '#campaign/schedule.ts';
import { campaign } from '#content/queries.ts';
import { dayOf } from '#lib/china-time.ts';

interface Span {
  start?: string | undefined;
  end?: string | undefined;
}

/** What a box with days of its own tells the script that keeps it up to date; in a campaign whose day is pinned it stays as built. */
export function spanAttributes({ start, end }: Span): { 'data-span': string | undefined; 'data-now': Status } {
  const days = [start, end].map((day) => (day === undefined ? '' : dayOf(day)));
  const moves = !campaign.pinned && days.some((day) => day !== '');
  return { 'data-span': moves ? days.join('/') : undefined, 'data-now': statusOf({ start, end }, campaign.asOf) };
}

/** Words for some states of such a box: hidden while they do not apply. A state that can never come needs no words. */
export function whenAttributes(span: Span, ...states: Status[]): { 'data-when': string; hidden: boolean } {
  return { 'data-when': states.join(' '), hidden: !states.includes(statusOf(span, campaign.asOf)) };
}
