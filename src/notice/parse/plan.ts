import type { CleanBlock } from '../clean-document.ts';
import type { AttachmentDraft } from '../notice-draft.ts';
import type { SourceDocument } from '../source.ts';
import { attachmentHead } from './attachment-heads.ts';
import type { ListedAttachment } from './attachment-list.ts';
import { titleLines } from './attachment-title.ts';
import { readBlocks } from './body.ts';
import { readClosing } from './closing.ts';
import { placeOf } from './place.ts';
import { isDateLine } from './date-line.ts';
import { isIssuerLine } from './issuer-line.ts';
import { joinTitle, sameTitle } from './title.ts';

/** The plan a covering note hands out, standing behind the signature without the word 附件. */
export interface Plan {
  draft: AttachmentDraft;
  /** Attachments the plan itself lists. */
  listed: ListedAttachment[];
  /** What follows the plan. */
  rest: CleanBlock[];
}

/** Reads such a plan; undefined when nothing follows the signature, an attachment does, or what the list names. */
export function readPlan(
  behind: readonly CleanBlock[],
  listed: readonly ListedAttachment[],
  source: SourceDocument,
): Plan | undefined {
  const [first] = behind;
  if (first === undefined || attachmentHead(first) !== undefined) return undefined;
  const lines = titleLines(behind, undefined);
  const title = joinTitle(lines.map((line) => line.text));
  if (
    listed.some(
      (entry) =>
        sameTitle(entry.name.value, title) || (first.kind === 'paragraph' && sameTitle(entry.name.value, first.text)),
    )
  )
    return undefined;
  const whole = behind.slice(lines.length);
  // Organisations and a date right under the plan's title close nothing.
  const starts = whole.findIndex(
    (block) => block.kind === 'table' || !(isIssuerLine(block.text) || isDateLine(block.text)),
  );
  const byline = whole.slice(0, Math.max(0, starts));
  const inner = whole.slice(byline.length);
  const closing = readClosing(inner, source.file);
  // The plan's own signature and note stay in its text: the notice has its own.
  const text = new Set(closing.text);
  const own = inner
    .slice(0, inner.length - closing.rest.length)
    .filter((block) => text.has(block) || belongsTo(block, closing.listed));
  const last = lines.at(-1);
  const line = first.kind === 'table' ? first.line : (first.lines[0]?.line ?? 1);
  const at = { file: source.file, line };
  const named =
    lines[0] === undefined || last === undefined
      ? undefined
      : { value: title, at: placeOf(source.file, lines[0], last), certainty: 'likely' as const };
  return {
    draft: {
      ...(named === undefined ? {} : { titled: named }),
      blocks: readBlocks([...byline, ...own], source.file),
      at,
      unlabelled: true,
    },
    listed: closing.listed,
    rest: closing.rest,
  };
}

/** Whether a closing block is not of the plan's list of attachments. */
function belongsTo(block: CleanBlock, listed: readonly ListedAttachment[]): boolean {
  if (block.kind === 'table') return true;
  const from = block.lines[0]?.line ?? 0;
  return !listed.some((entry) => entry.name.at.line <= from && from <= (entry.name.at.end ?? entry.name.at.line));
}
