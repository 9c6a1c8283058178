import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import { attachmentHead } from './attachment-heads.ts';
import { attachmentListAt, type ListedAttachment } from './attachment-list.ts';
import { isDateLine, readDay } from './date-line.ts';
import { endsTitle, joinTitle, sameTitle } from './title.ts';
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
    const named = fileName(blocks[at]);
    if (named !== undefined && !closing.listed.some((entry) => sameTitle(entry.name.value, named.name))) {
      closing.listed.push({
        name: { value: named.name, at: placeOf(file, named.block), certainty: 'likely', why: '网页上的下载链接' },
      });
      at += 1;
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
    } else if (
      (signed && isAside(block)) ||
      (!signed && (signsLater(blocks, at, ends) || !opensOther(blocks, at, closing.listed)))
    )
      closing.text.push(block);
    else break;
    at += 1;
  }
  closing.rest = blocks.slice(at);
  return closing;
}

function closes(blocks: readonly CleanBlock[], at: number, ends: (at: number) => boolean): boolean {
  if (attachmentHead(blocks[at]) !== undefined) return true;
  if (fileName(blocks[at]) !== undefined && blocks.slice(at).every((block) => fileName(block) !== undefined))
    return true;
  return signatureAt(blocks, at, ends) !== undefined;
}

/** What can follow a signature without a date: the end, an attachment, a list of them, a note. */
function endsHere(blocks: readonly CleanBlock[], at: number): boolean {
  const block = blocks[at];
  return block === undefined || attachmentHead(block) !== undefined || (at === blocks.length - 1 && isNote(block));
}

/** `示例市推荐表.docx`: an attachment a page offers below the text. */
function fileName(block: CleanBlock | undefined): { name: string; block: CleanParagraph } | undefined {
  if (block?.kind !== 'paragraph' || block.text.length > 100 || /[。；]/.test(block.text)) return undefined;
  const name = /^(.{2,80})\.(?:docx?|xlsx?|pptx?|pdf|wps|et|zip|rar|7z)$/i.exec(block.text)?.[1];
  return name === undefined || /[：:/]/.test(name) ? undefined : { name, block };
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

/** Whether something else than the text begins here: a table, a title, what the list names. */
function opensOther(blocks: readonly CleanBlock[], at: number, listed: readonly ListedAttachment[]): boolean {
  const block = blocks[at];
  if (block?.kind !== 'paragraph') return true;
  const next = blocks[at + 1];
  const joined = next?.kind === 'paragraph' && next.text.length <= 60 ? joinTitle([block.text, next.text]) : block.text;
  return (
    [block.text, joined].some((text) => text.length <= 90 && !/[。：:]/.test(text) && endsTitle(text)) ||
    listed.some((entry) => sameTitle(entry.name.value, block.text))
  );
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
