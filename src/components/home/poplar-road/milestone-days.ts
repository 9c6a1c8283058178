import { dayParts } from '#lib/china-time.ts';
import { sayShort } from '#lib/say-date.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';

/** The days of a phase as cut into a milestone, in two pieces; as the notice writes them where its first day is not known. */
export function milestoneDays({ start, end, label }: CampaignConfig['phases'][number]): [string, string] {
  if (start === undefined) return [label ?? '', ''];
  const { month, day } = dayParts(start);
  return [`${month}月${day}日`, end === undefined ? '起' : `—${sayShort(end, start)}`];
}
