import type { Remark } from '../remark.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import type { Teller } from './told.ts';

/** What the writers of single files share. Texts of the draft are publishable: private details were taken out. */
export interface WriteContext {
  draft: NoticeDraft;
  remarks: readonly Remark[];
  /** Folder of the campaign. */
  id: string;
  /** The day in China, for what the notice gives no day of. */
  today: string;
  /** File name of the notice's own entry. */
  noticeId: string;
  /** The day the notice was signed, issued or published. */
  published: string;
  tell: Teller;
  /** Names already given to files, by folder: `activities/zuotan`. */
  taken: Set<string>;
}
