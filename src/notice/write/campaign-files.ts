import { reviewFile } from '#campaign/review.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import type { Remark } from '../remark.ts';
import type { LeftOut } from '../source.ts';
import { activityFiles } from './activity-file.ts';
import { campaignFile, dayOfNotice } from './campaign-file.ts';
import { campaignTitle } from './campaign-title.ts';
import { channelsFile } from './channels-file.ts';
import type { WriteContext } from './context.ts';
import { formFiles } from './form-file.ts';
import { noticeFile, noticeTitle } from './notice-file.ts';
import { publishable, withheldIn } from './private-details.ts';
import { reviewList, type ReviewInput } from './review-list.ts';
import { slugOf, unique } from './slug.ts';
import { statsFile } from './stats-file.ts';
import { assignmentFile, submissionFile, targetsFile } from './table-file.ts';
import { usable } from './usable-draft.ts';
import { Teller, type Told } from './told.ts';

export interface CampaignInput {
  draft: NoticeDraft;
  remarks: readonly Remark[];
  /** Folder of the campaign. */
  id: string;
  /** The day in China, `2026-01-20`. */
  today: string;
  /** What the file held besides text, to be listed. */
  leftOut?: readonly LeftOut[];
  /** Names already given to files, by folder; those given here are added. */
  taken?: Set<string>;
  /** What else goes into the list of what to check: the files that came with the notice. */
  alsoTold?: readonly Told[];
}

/** Texts by path inside the campaign folder. */
export type CampaignFiles = Record<string, string>;

export interface WrittenCampaign {
  files: CampaignFiles;
  /** What there is to be checked, as the list and the terminal say it. */
  review: ReviewInput;
}

/** The files of a campaign made of a notice, with its list of what to check. Pure; what it writes loads without an error. */
export function writeCampaign(input: CampaignInput): WrittenCampaign {
  const context = contextOf(input);
  const files: CampaignFiles = {
    'campaign.yaml': campaignFile(context),
    ...noticeAndItsParts(context),
    ...Object.fromEntries([...channelsFile(context), ...formFiles(context)]),
  };
  const review = toReview(input, context);
  files[reviewFile] = reviewList(review);
  return { files, review };
}

/**
 * The files of one more notice in a campaign that is there already: the notice, its activities and tables, and a list of
 * its own of what to check.
 */
export function addedNotice(input: CampaignInput): WrittenCampaign {
  const context = contextOf(input);
  const files = noticeAndItsParts(context);
  const review = toReview(input, context);
  files[reviewFile.replace('.md', `-${context.noticeId}.md`)] = reviewList(review);
  return { files, review };
}

function toReview({ leftOut = [] }: CampaignInput, { draft, remarks, tell, id }: WriteContext): ReviewInput {
  return { draft, remarks, told: tell.told, id, title: noticeTitle(draft), leftOut };
}

/** Folder of a campaign when the author names none. */
export function campaignIdOf(draft: NoticeDraft): string {
  return slugOf(campaignTitle(usable(publishable(draft))));
}

function contextOf({ draft, remarks, id, today, taken = new Set(), alsoTold = [] }: CampaignInput): WriteContext {
  const open = usable(publishable(draft));
  const noticeId = unique(`notices/${slugOf(noticeTitle(open), 'tongzhi')}`, taken).slice('notices/'.length);
  const written = draft.privacy.map((detail) => detail.written);
  const tell = new Teller();
  tell.told.push(...alsoTold);
  return {
    draft: open,
    remarks: withheldIn([...remarks], written),
    id,
    today,
    noticeId,
    published: dayOfNotice(open, today),
    tell,
    taken,
  };
}

function noticeAndItsParts(context: WriteContext): CampaignFiles {
  return Object.fromEntries([
    [`notices/${context.noticeId}.mdx`, noticeFile(context)],
    ...activityFiles(context),
    ...tableFiles(context),
    ...targetsFile(context),
    ...submissionFile(context),
  ]);
}

/** A file for each table of the text and its attachments that a schema can say. */
function tableFiles(context: WriteContext): [path: string, text: string][] {
  const { draft } = context;
  const parts = [
    { label: '', title: noticeTitle(draft), blocks: draft.body },
    ...draft.attachments.map(({ number, listed, titled, blocks }) => ({
      label: `附件${number ?? ''}`,
      title: listed?.value ?? titled?.value ?? '附件',
      blocks,
    })),
  ];
  return parts.flatMap(({ label, title, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const { table } = block;
      const file =
        table.use === 'blank' ? statsFile(table, context, { label, title }) : assignmentFile(table, context, title);
      return file ? [file] : [];
    }),
  );
}
