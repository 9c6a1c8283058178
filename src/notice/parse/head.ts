import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import type { Found } from '../origin.ts';
import { addressLength, isAddressLine, readAddressees } from './addressees.ts';
import { isDateLine, readDay } from './date-line.ts';
import { documentNumberIn } from './document-number.ts';
import { isIssuerLine } from './issuer-line.ts';
import { readMarker } from './markers.ts';
import { partOf, placeOf } from './place.ts';
import { isTitleWhole, takeRepeated } from './repeated-title.ts';
import { unwrapTitle } from './title-wrapping.ts';
import { endsTitle, isCutOff, joinTitle, mayBeTitle } from './title.ts';

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
/** A number whose serial was never filled in: `示团发〔2020〕 号`. */
const unnumbered = /^\p{Script=Han}{2,12}\s?[〔﹝[［【（(](?:19|20)\d{2}[〕﹞\]］】）)]\s?第?\s?[×X_＿]*\s?号$/u;
const officeLine = /^(?:签发人?|签批人|会签人?|核稿|拟稿|等级|发电单位|内部明电|传真电报|发往)[：:\s]?/;

/**
 * Reads everything above the text: GB/T 9704-2012, 7.2 and 7.3.1–7.3.2, in whatever order it stands. Short lines above
 * a title that is beyond doubt, in which nothing of a head is found, are set aside.
 */
export function readHead(blocks: CleanBlock[], file: string): Head {
  const head = readHeadFrom(blocks, file);
  if (head.title !== undefined || head.number !== undefined || head.addressees.length > 0) return head;
  const place = blocks.slice(0, 12).findIndex((block) => block.kind === 'table' || !isStray(block.text));
  const block = blocks[place];
  if (place <= 0 || block?.kind !== 'paragraph' || !isSureTitle(block.text)) return head;
  const above = blocks.slice(0, place).filter((line): line is CleanParagraph => line.kind === 'paragraph');
  const inner = readHeadFrom(blocks.slice(place), file);
  return { ...inner, dropped: [...above, ...inner.dropped] };
}

function isStray(text: string): boolean {
  return (
    text.length <= 40 &&
    !/[。]/.test(text) &&
    !isSureTitle(text) &&
    !isAddressLine(text) &&
    readMarker(text) === undefined
  );
}

function isSureTitle(text: string): boolean {
  return text.length <= 90 && /关于.{4,}/.test(text) && !/[。：:，]$/.test(text) && endsTitle(unwrapTitle(text).title);
}

function readHeadFrom(blocks: CleanBlock[], file: string): Head {
  const head: Head = { addressees: [], dropped: [], byline: { lines: [] }, rest: [] };
  let title: CleanParagraph[] = [];
  let issuers: CleanParagraph[] = [];
  let behind: CleanParagraph[] = [];
  let at = 0;
  const takeMark = (): void => {
    if (head.number === undefined && title.length === 0 && addMark(head, issuers, file, 'sure')) issuers = [];
  };
  const dropRepeated = (): void => {
    const once = takeRepeated(title, behind);
    ({ title, behind } = once);
    head.dropped.push(...once.dropped);
  };
  for (; at < blocks.length && at < 80 && behind.length <= 4; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') break;
    const { text } = block;
    const sofar = joinTitle(title.map((line) => line.text));
    const complete = isTitleWhole(sofar);
    const found = text.length <= 80 && !/[。；]/.test(text) ? documentNumberIn(text) : undefined;
    const alone = found !== undefined && isNumberLine(text, found.written);
    if (alone && found !== undefined && head.number === undefined) {
      takeMark();
      head.number = { value: found.value, at: placeOf(file, block), certainty: 'sure' };
      if (found.written !== found.value) head.numberWritten = found.written;
      for (const over of text.split(found.written))
        if (over.trim().length > 2) head.dropped.push({ ...block, text: over.trim() });
    } else if ((alone && found?.value === head.number?.value) || (unnumbered.test(text) && !complete))
      head.dropped.push(block);
    else if (title.length === 0 && isMargin(text)) {
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
      dropRepeated();
      const lead = behind.filter(({ text: above }) => !isDateLine(above) && !/[：:\d〔]/.test(above));
      head.addressees = readAddressees([...lead, block], file);
      behind = behind.filter((line) => !lead.includes(line));
      at += 1;
      break;
    } else if (addressLength(text) > 0 && title.length > 0) {
      const length = addressLength(text);
      dropRepeated();
      head.addressees = readAddressees([partOf(block, 0, length)], file);
      head.rest = [partOf(block, length)];
      at += 1;
      break;
    } else if (!mayBeTitle(text) || isBodyStart(text, title.length > 0)) break;
    else if (
      complete &&
      !/^[（(].*[)）]$/.test(text) &&
      !(endsTitle(text) && !/^关于/.test(text) && behind.length === 0 && !isCutOff(sofar) && !sofar.endsWith(text))
    ) {
      behind.push(block);
    } else if (complete && isDateLine(text)) behind.push(block);
    else if (!complete && title.length >= 6) break;
    else title.push(block);
  }
  if (title.length === 0 || (head.mark !== undefined && head.number === undefined)) {
    if (addMark(head, issuers, file, 'guess')) issuers = [];
  }
  dropRepeated();
  const { above, lines, over } = headline([...issuers, ...title]);
  head.dropped.push(...above);
  finishTitle(head, lines, file);
  const unread = takeByline(head, behind, file, blocks[at]);
  head.rest = [...over, ...unread, ...head.rest, ...blocks.slice(at)];
  return head;
}

/** Of lines that make no title together, and say too much for one, one is the title: what follows it is text. */
function headline(lines: CleanParagraph[]): {
  above: CleanParagraph[];
  lines: CleanParagraph[];
  over: CleanParagraph[];
} {
  const whole = joinTitle(lines.map((line) => line.text));
  const says = lines.slice(0, -1).some(({ text }) => /[!！?？]$/.test(text));
  if (isTitleWhole(whole) || (whole.length <= 90 && !says)) return { above: [], lines, over: [] };
  const place = Math.max(
    0,
    lines.findIndex(({ text }) => text.length >= 8),
  );
  return { above: lines.slice(0, place), lines: lines.slice(place, place + 1), over: lines.slice(place + 1) };
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
  // `【颁布日期】2008-04-14【文号】…`: the record of a legal database.
  if (/(?:文\s*号|字号)\s*[】\]]?\s*[：:]?\s*$/.test(text.slice(0, text.indexOf(written))) && !/[。，]/.test(over))
    return true;
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
  const written = joinTitle(lines.map((line) => line.text)).replace(
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\s)+(?=\D)/u,
    '',
  );
  const { title: value, number, over } = unwrapTitle(written);
  const at = placeOf(file, first, lines.at(-1));
  if (number !== undefined) {
    if (head.number === undefined) {
      head.number = { value: number.value, at, certainty: 'sure' };
      if (number.written !== number.value) head.numberWritten = number.written;
    } else head.dropped.push({ ...first, text: number.written });
  }
  head.dropped.push(...over.filter((text) => text !== '《》').map((text) => ({ ...first, text })));
  if (isCutOff(value)) head.title = { value, at, certainty: 'guess', why: '标题被网页截断了，要对照原件补全' };
  else if (endsTitle(value)) head.title = { value, at, certainty: value.includes('关于') ? 'sure' : 'likely' };
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
    else if (/^(?:各|全[体省市县区校院])/.test(line.text) && head.addressees.length === 0 && next !== undefined) {
      head.addressees = readAddressees([line], file, 'guess');
      continue;
    } else if (!isIssuerLine(line.text) || next === undefined) return lines.slice(place);
    else if (head.byline.signature === undefined) head.byline.signature = found;
    else return lines.slice(place);
    head.byline.lines.push(line);
  }
  return [];
}
