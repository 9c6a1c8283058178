import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import { attachmentHead } from './attachment-heads.ts';
import { attachmentListAt, type ListedAttachment } from './attachment-list.ts';
import { isDateLine, readDay } from './date-line.ts';
import { joinTitle } from './title.ts';
import { placeOf } from './place.ts';
import { signatureAt } from './signature.ts';

/** The text, and what closes it: list of attachments, signature, date, note. */
export type Closing = Pick<NoticeDraft, 'signature' | 'signed' | 'note'> & {
  text: CleanBlock[];
  listed: ListedAttachment[];
  /** From the first attachment, or from what follows the signature, to the end. */
  rest: CleanBlock[];
};

/** Parts the text from what closes it (7.3.4–7.3.6), in whatever order that stands. */
export function readClosing(blocks: readonly CleanBlock[], file: string): Closing {
  const closing: Closing = { text: [], listed: [], rest: [] };
  const ends = (at: number): boolean => endsHere(blocks, at);
  let at = 0;
  for (; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || closes(blocks, at, ends)) break;
    closing.text.push(block);
  }
  while (at < blocks.length) {
    const list = attachmentListAt(blocks, at, file);
    if (list !== undefined && (closing.listed.length === 0 || closing.signature === undefined)) {
      closing.listed.push(...list.listed);
      at = list.next;
      continue;
    }
    if (attachmentHead(blocks[at]) !== undefined) break;
    const signature =
      closing.signature === undefined && closing.signed === undefined
        ? signatureAt(blocks, at, ends, closing.listed.length > 0)
        : undefined;
    if (signature !== undefined) {
      setSignature(closing, signature.lines, signature.date, file);
      at = signature.next;
      continue;
    }
    const block = blocks[at];
    if (block === undefined) break;
    const signed = closing.signature !== undefined || closing.signed !== undefined;
    if (signed && closing.note === undefined && isNote(block)) {
      closing.note = { value: block.text.slice(1, -1), at: placeOf(file, block), certainty: 'sure' };
    } else if ((signed && isAside(block)) || (!signed && signsLater(blocks, at, ends))) closing.text.push(block);
    else break;
    at += 1;
  }
  closing.rest = blocks.slice(at);
  return closing;
}

function closes(blocks: readonly CleanBlock[], at: number, ends: (at: number) => boolean): boolean {
  if (attachmentHead(blocks[at]) !== undefined) return true;
  return signatureAt(blocks, at, ends) !== undefined;
}

/** What can follow a signature without a date: the end, an attachment, a list of them, a note. */
function endsHere(blocks: readonly CleanBlock[], at: number): boolean {
  const block = blocks[at];
  return block === undefined || attachmentHead(block) !== undefined || (at === blocks.length - 1 && isNote(block));
}

function isNote(block: CleanBlock): block is CleanParagraph {
  return block.kind === 'paragraph' && block.text.length <= 300 && /^[（(].*[)）]$/.test(block.text);
}

/** Contacts below the signature. */
function isAside(block: CleanBlock): boolean {
  return (
    block.kind === 'paragraph' &&
    /^(?:联系人|联系方式|联系电话|电话|传真|邮箱|电子邮箱|地址|联系地址|咨询电话|邮编)\s*[：:]/.test(block.text)
  );
}

/** Whether a signature still comes before any attachment. */
function signsLater(blocks: readonly CleanBlock[], from: number, ends: (at: number) => boolean): boolean {
  for (let at = from + 1; at < Math.min(blocks.length, from + 15); at += 1) {
    const head = attachmentHead(blocks[at]);
    if (head !== undefined && head.title === '') return false;
    if (signatureAt(blocks, at, ends) !== undefined) return true;
  }
  return false;
}

function setSignature(closing: Closing, lines: CleanParagraph[], date: CleanParagraph | undefined, file: string): void {
  const [first] = lines;
  if (first !== undefined) {
    const value = lines.length === 1 ? first.text : joinNames(lines);
    closing.signature = {
      value,
      at: placeOf(file, first, lines.at(-1)),
      certainty: date === undefined ? 'likely' : 'sure',
    };
    if (date === undefined) closing.signature.why = '下面没有日期，按位置认的';
  }
  if (date === undefined || !isDateLine(date.text)) return;
  const day = readDay(date.text);
  closing.signed = {
    value: day ?? date.text,
    at: placeOf(file, date),
    certainty: day === undefined ? 'guess' : 'sure',
  };
  if (day === undefined) closing.signed.why = '写的不是一个确定的日子';
}

/** Several signers keep apart; the lines of one long name are put together. */
function joinNames(lines: CleanParagraph[]): string {
  const names = lines.map((line) => line.text);
  return names.length > 1 ? names.join(' ') : joinTitle(names);
}
