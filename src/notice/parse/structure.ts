import type { CleanDocument, CleanParagraph } from '../clean-document.ts';
import type { NoticeDraft, Section } from '../notice-draft.ts';
import type { SourceDocument } from '../source.ts';
import { readAttachments } from './attachments.ts';
import { readBlocks } from './body.ts';
import { readClosing } from './closing.ts';
import { readDay } from './date-line.ts';
import { readHead } from './head.ts';
import { takeImprint } from './imprint.ts';
import { openLayoutTables } from './layout-tables.ts';
import { placeOf } from './place.ts';
import { readPlan } from './plan.ts';
import { readSections } from './sections.ts';
import { bareTitle } from './title.ts';

/** The parts of a notice that are told by their form. */
export type NoticeStructure = Pick<
  NoticeDraft,
  | 'urgency'
  | 'mark'
  | 'number'
  | 'numberWritten'
  | 'title'
  | 'addressees'
  | 'body'
  | 'sections'
  | 'attachments'
  | 'signature'
  | 'signed'
  | 'note'
  | 'copies'
  | 'imprint'
  | 'published'
  | 'dropped'
>;

/**
 * Parts a notice by form (GB/T 9704-2012, 7): head, text, list of attachments, signature, attachments, imprint. Every
 * line of the clean document goes to one part. Never throws.
 */
export function readStructure(clean: CleanDocument, source: SourceDocument): NoticeStructure {
  const { file } = clean;
  const { dropped: margin, rest, byline, ...head } = readHead(openLayoutTables(clean.blocks), file);
  const { dropped: below, rest: inner, ...imprint } = takeImprint(rest, file);
  const { text, listed, rest: behind, ...closing } = readClosing(inner, file);
  const signed = closing.signature ?? closing.signed;
  const { lines: bylines, ...headed } = byline;
  const body = readBlocks(signed === undefined ? text : [...bylines, ...text], file);
  const plan = readPlan(behind, listed, source);
  const attachments = [
    ...(plan === undefined ? [] : [plan.draft]),
    ...readAttachments(plan?.rest ?? behind, [...listed, ...(plan?.listed ?? [])], source),
  ];
  const published = clean.publishedWritten === undefined ? undefined : publishedOn(clean.publishedWritten, file);
  return {
    ...head,
    ...imprint,
    ...(signed === undefined ? headed : {}),
    ...closing,
    body,
    sections: [...readSections(body), ...planSections(attachments, head.title?.value)],
    attachments,
    ...(published === undefined ? {} : { published }),
    dropped: [
      ...clean.dropped.map(({ text: line, line: at }) => ({ text: line, at: { file, line: at } })),
      ...[...margin, ...below].map((line: CleanParagraph) => ({ text: line.text, at: placeOf(file, line) })),
    ],
  };
}

/**
 * Sections of the plan a covering note hands out: it stands behind the signature, as an attachment with or without the
 * word, but it is what the notice is about.
 */
function planSections(attachments: NoticeDraft['attachments'], title: string | undefined): Section[] {
  return attachments.flatMap((attachment) => {
    const own = attachment.titled?.value ?? attachment.listed?.value ?? '';
    const isPlan =
      attachment.unlabelled === true ||
      (/印发|下发|转发/.test(title ?? '') && own !== '' && bareTitle(title ?? '').includes(bareTitle(own)));
    return isPlan ? readSections(attachment.blocks) : [];
  });
}

/** `2018年12月28日 09:52` → `2018-12-28`. */
function publishedOn(written: { text: string; line: number }, file: string): NoticeDraft['published'] {
  const day = readDay(/^\s*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/.exec(written.text)?.[0] ?? '');
  return day === undefined ? undefined : { value: day, at: { file, line: written.line }, certainty: 'sure' };
}
