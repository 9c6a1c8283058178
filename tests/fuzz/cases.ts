import { findCampaigns } from '#campaign/find.ts';
import type { CampaignFiles } from './campaign-files.ts';
import { Chance } from './chance.ts';
import type { Change } from './mutation.ts';
import { mutationNames, mutations } from './mutations.ts';
import { contentDir, sampleCampaign } from './sample-campaign.ts';

/** One broken campaign. The same seed and number make the same one again. */
export interface FuzzCase {
  number: number;
  /** The mutation it is counted under. */
  kind: string;
  campaign: string;
  files: CampaignFiles;
  /** What was done to it: mostly one thing, sometimes several. */
  changes: Change[];
}

/** One case in so many is broken in more than one way. */
const severalOnceIn = 6;

/**
 * Makes the case of a number. Kinds take turns, so that each is as frequent as another.
 * @param options.campaign the sample to break; without it, they take turns as well
 * @param options.kind only this mutation
 */
export async function caseOf(
  seed: number,
  number: number,
  options: { campaign?: string | undefined; kind?: string | undefined } = {},
): Promise<FuzzCase> {
  const kind = options.kind ?? mutationNames[number % mutationNames.length] ?? '';
  const chance = new Chance(seed, number);
  const samples = options.campaign === undefined ? (await findCampaigns(contentDir)).ids : [options.campaign];
  // Not every sample has what a mutation breaks (a table, a download): then it is another one's turn.
  for (let tries = 0; tries < 20; tries += 1) {
    const campaign = chance.pick(samples);
    const files = await sampleCampaign(campaign, chance);
    const change = mutations[kind]?.(files, chance);
    if (!change) continue;
    const changes = [change];
    for (let more = chance.once(severalOnceIn) ? 1 + chance.below(2) : 0; more > 0; more -= 1) {
      const other = mutations[chance.pick(mutationNames)]?.(files, chance);
      if (other) changes.push(other);
    }
    return { number, kind, campaign, files, changes };
  }
  throw new Error(`「${kind}」这一种在样例里找不到可以弄坏的地方`);
}
