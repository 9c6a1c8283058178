import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import type { Found } from '../origin.ts';
import { addressLength, isAddressLine, readAddressees } from './addressees.ts';
import { isDateLine, readDay } from './date-line.ts';
import { documentNumberIn } from './document-number.ts';
import { isIssuerLine } from './issuer-line.ts';
import { readMarker } from './markers.ts';
import { partOf, placeOf } from './place.ts';
import { endsTitle, joinTitle, mayBeTitle } from './title.ts';

/** Everything above the text. */
export type Head = Pick<NoticeDraft, 'urgency' | 'mark' | 'number' | 'numberWritten' | 'title' | 'addressees'> & {
  dropped: CleanParagraph[];
  /** Signature and date right under the title: those of the notice when none stand at its end. */
  byline: Pick<NoticeDraft, 'signature' | 'signed'> & { lines: CleanParagraph[] };
  /** The text and what follows it. */
  rest: CleanBlock[];
};

const urgent = /^(?:紧急程度[：:])?\s*(特急|加急)$/;
const secrecy = /^(?:密级[：:])?(?:绝密|机密|秘密|内部|公开|不公开|依申请公开|主动公开)(?:\s*[★☆].{0,8})?$/;
const copyNumber = /^(?:份号[：:]?|№|No\.?)?\s*\d{6}$/i;
const officeLine = /^(?:签发人?|签批人|会签人?|核稿|拟稿|等级|发电单位|内部明电|传真电报|发往)[：:\s]?/;

/** Reads everything above the text: GB/T 9704-2012, 7.2 and 7.3.1–7.3.2, in whatever order it stands. */
export function readHead(blocks: CleanBlock[], file: string): Head {
  const head: Head = { addressees: [], dropped: [], byline: { lines: [] }, rest: [] };
  const title: CleanParagraph[] = [];
  let issuers: CleanParagraph[] = [];
  let behind: CleanParagraph[] = [];
  let at = 0;
  const takeMark = (): void => {
    if (head.number === undefined && addMark(head, issuers, file, 'sure')) issuers = [];
  };
  for (; at < blocks.length && at < 80; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') break;
    const { text } = block;
    const complete = endsTitle(joinTitle(title.map((line) => line.text)));
    const found = text.length <= 80 && !/[。；]/.test(text) ? documentNumberIn(text) : undefined;
    const alone = found !== undefined && isNumberLine(text, found.written);
    if (alone && found !== undefined && head.number === undefined) {
      takeMark();
      head.number = { value: found.value, at: placeOf(file, block), certainty: 'sure' };
      if (found.written !== found.value) head.numberWritten = found.written;
      const over = text.replace(found.written, '').trim();
      if (over.length > 2) head.dropped.push({ ...block, text: over });
    } else if (title.length === 0 && isMargin(text)) {
      const urgency = text
        .split(/\s+/)
        .map((word) => urgent.exec(word)?.[1])
        .find((word) => word !== undefined);
      const said = head.urgency !== undefined;
      if (urgency !== undefined && !said)
        head.urgency = { value: urgency as '特急' | '加急', at: placeOf(file, block), certainty: 'sure' };
      if (said || !urgent.test(text)) head.dropped.push(block);
    } else if (title.length === 0 && isMark(text)) {
      issuers.push(block);
      if (!isIssuerLine(text)) takeMark();
      if (/文件$/.test(text) && !nextIsIssuer(blocks[at + 1])) takeMark();
    } else if (isAddressLine(text) && (title.length > 0 || head.number !== undefined || at < 3)) {
      head.addressees = readAddressees([...behind, block], file);
      behind = [];
      at += 1;
      break;
    } else if (addressLength(text) > 0 && title.length > 0) {
      const length = addressLength(text);
      head.addressees = readAddressees([...behind, partOf(block, 0, length)], file);
      behind = [];
      head.rest = [partOf(block, length)];
      at += 1;
      break;
    } else if (!mayBeTitle(text) || isBodyStart(text, title.length > 0)) break;
    else if (
      complete &&
      !/^[（(].*[)）]$/.test(text) &&
      !(endsTitle(text) && !/^关于/.test(text) && behind.length === 0)
    ) {
      behind.push(block);
      if (behind.length > 4) break;
    } else if (complete && isDateLine(text)) behind.push(block);
    else if (!complete && title.length >= 6) break;
    else title.push(block);
  }
  if (title.length === 0 || (head.mark !== undefined && head.number === undefined)) {
    if (addMark(head, issuers, file, 'guess')) issuers = [];
  }
  finishTitle(head, [...issuers, ...title], file);
  const unread = takeByline(head, behind, file, blocks[at]);
  head.rest = [...unread, ...head.rest, ...blocks.slice(at + (behind.length > 4 ? 1 : 0))];
  return head;
}

/** Puts the organisations of these lines into the mark; false when the lines name none. */
function addMark(head: Head, lines: CleanParagraph[], file: string, certainty: 'sure' | 'guess'): boolean {
  const [first] = lines;
  const names = lines.map(({ text }) => text.replace(/文件$/, '')).filter((text) => text !== '');
  if (first === undefined || names.length === 0) return false;
  const before = head.mark;
  const at =
    before === undefined
      ? placeOf(file, first, lines.at(-1))
      : { ...before.at, end: lines.at(-1)?.lines.at(-1)?.line ?? before.at.line };
  const why = certainty === 'guess' ? { why: '开头只有单位名称，没有标题' } : {};
  head.mark = { value: [...(before === undefined ? [] : [before.value]), ...names].join(' '), at, certainty, ...why };
  return true;
}

function isNumberLine(text: string, written: string): boolean {
  const over = text
    .replace(written, '')
    .replace(/^(?:编号|文号|发文字号|字号)[：:]?/, '')
    .trim();
  return over === '' || /^[（(【\[]?[）)】\]]?$/.test(over) || officeLine.test(over);
}

function isMargin(text: string): boolean {
  return (
    copyNumber.test(text) ||
    officeLine.test(text) ||
    (text.length <= 30 &&
      text.split(/\s+/).every((word) => urgent.test(word) || secrecy.test(word) || copyNumber.test(word)))
  );
}

/** The issuer's mark (7.2.4), or one of the organisations of a joint one. */
function isMark(text: string): boolean {
  if (text.length > 60 || /^关于|[“”《》。，：]/.test(text)) return false;
  return /文件$/.test(text)
    ? text === '文件' || /(?:委|团|会|部|局|厅|办|室|院|校|学|府|司|处|中心)[^，]{0,12}文件$/.test(text)
    : isIssuerLine(text);
}

function nextIsIssuer(next: CleanBlock | undefined): boolean {
  return next?.kind === 'paragraph' && isIssuerLine(next.text);
}

/** A heading or a numbered paragraph: the text has begun. */
function isBodyStart(text: string, titled: boolean): boolean {
  return (!titled && text.length > 60 && !endsTitle(text)) || readMarker(text) !== undefined;
}

function finishTitle(head: Head, lines: CleanParagraph[], file: string): void {
  const [first] = lines;
  if (first === undefined) return;
  const value = joinTitle(lines.map((line) => line.text)).replace(
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\s)+(?=\D)/u,
    '',
  );
  const at = placeOf(file, first, lines.at(-1));
  if (endsTitle(value)) head.title = { value, at, certainty: value.includes('关于') ? 'sure' : 'likely' };
  else head.title = { value, at, certainty: 'guess', why: '开头这几行不像公文标题那样以“通知”“方案”等结尾' };
  if (head.title.certainty === 'likely') head.title.why = '标题里没有“关于”，按位置认的';
}

/** Reads signature and date right under the title; lines that are something else go back to the text. */
function takeByline(head: Head, lines: CleanParagraph[], file: string, next: CleanBlock | undefined): CleanParagraph[] {
  for (const [place, line] of lines.entries()) {
    const found: Found<string> = {
      value: line.text,
      at: placeOf(file, line),
      certainty: 'guess',
      why: '写在标题下面，像是落款',
    };
    if (isDateLine(line.text) && head.byline.signed === undefined)
      head.byline.signed = { ...found, value: readDay(line.text) ?? line.text };
    else if (!isIssuerLine(line.text) || next === undefined) return lines.slice(place);
    else if (/^[各全]/.test(line.text) && head.addressees.length === 0) {
      head.addressees = readAddressees([line], file, 'guess');
      continue;
    } else if (head.byline.signature === undefined) head.byline.signature = found;
    else return lines.slice(place);
    head.byline.lines.push(line);
  }
  return [];
}
