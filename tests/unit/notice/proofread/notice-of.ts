import { cleanSource } from '#notice/clean/clean-source.ts';
import type { NoticeDraft } from '#notice/notice-draft.ts';
import { readStructure } from '#notice/parse/structure.ts';
import type { CheckedNotice } from '#notice/proofread/checked-notice.ts';
import { checkedTexts } from '#notice/proofread/checked-notice.ts';
import type { Remark } from '#notice/remark.ts';
import type { SourceDocument } from '#notice/source.ts';
import { nothingMeant } from '../../../support/nothing-meant.ts';

/** A text as a check gets it: every line a paragraph; what the text means is given by hand, so that a check is tested alone. */
export function noticeOf(
  text: string,
  known: Partial<NoticeDraft> = {},
  file: Partial<SourceDocument> = {},
): CheckedNotice {
  const source: SourceDocument = {
    file: 'tongzhi.txt',
    format: 'text',
    wrapped: 'never',
    blocks: text.split('\n').map((line, at) => ({ kind: 'line', text: line, line: at + 1 })),
    leftOut: [],
    ...file,
  };
  const clean = cleanSource(source);
  const draft = {
    file: source.file,
    format: source.format,
    ...readStructure(clean, source),
    ...nothingMeant,
    ...known,
  };
  return { source, clean, draft, texts: checkedTexts(clean) };
}

/** A value as the reader found it, for drafts made by hand. */
export function found<T>(value: T, line = 1) {
  return { value, at: { file: 'tongzhi.txt', line }, certainty: 'sure' as const };
}

/** Remarks as `line code`, to compare lists by. */
export function brief(remarks: readonly Remark[]): string[] {
  return remarks.map((remark) => `${String(remark.at.line)} ${remark.code}`);
}
