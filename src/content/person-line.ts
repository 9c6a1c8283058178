import { campaign } from '#content/queries.ts';
import { dayParts } from '#lib/china-time.ts';
import type { Story } from '#schemas/story.ts';

/** `小杨，29 岁，从北京回到临汾吉县，第 3 年`: who tells the story, in one line. */
export function personLine({ name, age, from, to, since }: Story['person']): string {
  const year = dayParts(campaign.asOf).year;
  const parts = [name, age === undefined ? '' : `${age} 岁`, `从${from}回到${to}`];
  if (since !== undefined && since <= year) parts.push(since === year ? '今年刚回来' : `第 ${year - since + 1} 年`);
  return parts.filter((part) => part !== '').join('，');
}
