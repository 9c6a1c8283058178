import { campaign } from '#content/queries.ts';
import { sayShort } from '#lib/say-date.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';

type Phase = CampaignConfig['phases'][number];

/** The days of a phase in two pieces, between which a line may end; as the notice writes them where its first day is not known. */
export function phaseDays({ start, end, label }: Pick<Phase, 'start' | 'end' | 'label'>): [string, string] {
  const today = campaign.asOf;
  if (start !== undefined) return [sayShort(start, today), end === undefined ? '起' : `—${sayShort(end, today)}`];
  return [label ?? (end === undefined ? '' : `到${sayShort(end, today)}`), ''];
}
