import type { Found } from '../origin.ts';
import type { NoticeDraft } from '../notice-draft.ts';

/** Said where a campaign must name somebody and the notice does not. */
export const unnamed = '主办单位（通知里没有写）';
/** The same in the head of the document. */
const unsigned = '发文机关（原文里没有）';

/** Who the notice comes from: who organises the campaign, signed it, or stands in its mark. */
export function organiserOf(draft: NoticeDraft): Found<string> | undefined {
  return draft.organiser ?? draft.signature ?? (draft.mark && { ...draft.mark, certainty: 'likely' });
}

/** 发文机关, as the head of the document says it: the mark, or who signed. */
export function issuerOf(draft: NoticeDraft): string {
  const named = draft.mark?.value.replace(/文件$/u, '').trim();
  return named || (draft.signature?.value ?? draft.organiser?.value ?? unsigned);
}
