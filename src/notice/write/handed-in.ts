import type { DeadlineDraft, NoticeDraft } from '../notice-draft.ts';
import { organiserOf } from './organiser-of.ts';
import { readable } from './readable.ts';

/** Who hands something in and where to, as the deadline says it, or as the notice is addressed. */
export function handedIn(
  draft: NoticeDraft,
  deadline?: DeadlineDraft,
): { who: string; to: string; certain: boolean } | undefined {
  const who = readable(deadline?.who?.value ?? draft.addressees[0]?.value ?? '');
  const to = readable(deadline?.to?.value ?? organiserOf(draft)?.value ?? '');
  if (who === '' || to === '') return undefined;
  return { who, to, certain: deadline?.who !== undefined && deadline.to !== undefined };
}
