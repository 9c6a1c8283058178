import type { AttachmentDraft, NoticeDraft } from '../notice-draft.ts';
import { attachmentNumber } from './article-kind.ts';
import type { ArticleText } from './article-text.ts';
import { readable } from './readable.ts';

const longestTitle = 60;

/** The notice with the text of one more file under its attachment, found by number or title; else as one more attachment. */
export function withAttachment(draft: NoticeDraft, article: ArticleText): NoticeDraft {
  const { number, title, blocks } = partsOf(article);
  const same = (listed: AttachmentDraft) =>
    (number !== undefined && listed.number === number) ||
    [listed.listed?.value, listed.titled?.value].some((name) => name !== undefined && bare(name) === bare(title));
  const lone = number === undefined && draft.attachments.length === 1 ? 0 : -1;
  const found = draft.attachments.findIndex(same);
  const index = found === -1 ? lone : found;
  const at = { file: article.file, line: blocks[0]?.at.line ?? 1 };
  const titled = title === '' ? undefined : { value: title, at, certainty: 'likely' as const };
  const known = draft.attachments[index];
  if (!known) {
    const added = { ...(number !== undefined && { number }), ...(titled && { titled }), blocks, at };
    return { ...draft, attachments: [...draft.attachments, added] };
  }
  const merged = {
    ...known,
    ...(titled && known.titled === undefined && { titled }),
    blocks: [...known.blocks, ...blocks],
  };
  return { ...draft, attachments: draft.attachments.with(index, merged) };
}

/** `附件2`, the title below or behind it, and the rest. */
function partsOf({ title, blocks }: ArticleText): {
  number: number | undefined;
  title: string;
  blocks: AttachmentDraft['blocks'];
} {
  const head = attachmentNumber(title);
  if (!head) return { number: undefined, title, blocks };
  if (head.rest !== '') return { number: head.number, title: head.rest, blocks };
  const [first] = blocks;
  const next = first?.kind === 'paragraph' ? readable(first.text) : '';
  const isTitle = next !== '' && next.length <= longestTitle && !/[。；：:]$/u.test(next);
  return { number: head.number, title: isTitle ? next : '', blocks: isTitle ? blocks.slice(1) : blocks };
}

const bare = (text: string) => text.replaceAll(/[\s\p{P}]+/gu, '');
