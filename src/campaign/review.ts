import type { ProblemCollector } from '#problems/collector.ts';
import { namesIn } from './list-folder.ts';

/** The list of what to look over, as `npm run new` writes it into the campaign's folder. */
export const reviewFile = '待核对.md';

/** Says once how many files of a campaign nobody has looked over yet. */
export async function noteReview(
  campaign: { id: string; folder: string },
  files: readonly { fields: Record<string, unknown> }[],
  problems: ProblemCollector,
): Promise<void> {
  const count = files.filter(({ fields }) => fields['review'] === 'needed').length;
  if (count === 0) return;
  const list = (await namesIn(campaign.folder)).includes(reviewFile) ? `${campaign.id}/${reviewFile}` : undefined;
  problems.add('review-needed', { file: list ?? campaign.id }, { count, list });
}
