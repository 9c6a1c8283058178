import type { CleanDocument, CleanParagraph } from '../clean-document.ts';
import type { AttachmentDraft, BodyBlock, Marker } from '../notice-draft.ts';
import type { Certainty, Found, Origin } from '../origin.ts';
import { readChineseNumeral } from '#lib/chinese-number.ts';
import { markerDepth, readMarker } from './markers.ts';

/** A paragraph or heading of the notice with all that stands below it. */
export interface Passage {
  text: string;
  at: Origin;
  /** What it is called: the heading, or the head of a numbered paragraph. Undefined for plain paragraphs. */
  head?: string;
  marker?: Marker;
  /** What follows the head in the same paragraph; the whole text of a plain paragraph. */
  rest: string;
  /** Whether the head has a line of its own. */
  alone: boolean;
  children: Passage[];
  parent?: Passage;
}

/** Lines of the clean paragraphs, by the line they begin on: a block knows only its first and last line. */
export type LineIndex = Map<number, CleanParagraph>;

export function indexLines(clean: CleanDocument): LineIndex {
  const index: LineIndex = new Map();
  for (const block of clean.blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const { line } of block.lines) if (!index.has(line)) index.set(line, block);
  }
  return index;
}

/** The line a place in a passage stands on. */
export function originIn(passage: Pick<Passage, 'text' | 'at'>, offset: number, lines: LineIndex): Origin {
  const paragraph = lines.get(passage.at.line);
  const shift = paragraph?.text.indexOf(passage.text) ?? -1;
  if (!paragraph || shift < 0) return { file: passage.at.file, line: passage.at.line };
  return originOf(paragraph, offset + shift, passage.at.file);
}

/** The line a place in a clean paragraph stands on. */
export function originOf(paragraph: CleanParagraph, offset: number, file: string): Origin {
  const line = paragraph.lines.findLast((part) => part.offset <= offset) ?? paragraph.lines[0];
  return { file, line: line?.line ?? 1 };
}

/** Shorthand for a value with its place. */
export function found<T>(value: T, at: Origin, certainty: Certainty = 'sure', why?: string): Found<T> {
  return { value, at, certainty, ...(why === undefined ? {} : { why }) };
}

/** Headings without a number that notices use: 活动主题 on a line of its own. */
const bareHeading =
  /^(?:[\p{Script=Han}、和及与]{0,8}(?:主题|时间|时间安排|内容|目的|目标|意义|对象|要求|步骤|方式|流程|安排|措施|任务|事项|单位|保障|设置|范围|方法))[：:]?$/u;

/**
 * The blocks as a tree of passages, by their numbering. A kind of number that is already open closes everything below it;
 * a new kind opens a level: so it does not matter which kind a notice begins with, or that it skips one.
 */
export function readPassages(blocks: readonly BodyBlock[]): Passage[] {
  const roots: Passage[] = [];
  const open: { kind: string; passage: Passage }[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const passage = toPassage(block);
    const kind = passage.head === undefined && !passage.marker ? undefined : kindOf(passage);
    if (kind !== undefined) closeFor(open, kind, passage.marker?.number);
    const parent = open.at(-1)?.passage;
    if (parent) {
      parent.children.push(passage);
      passage.parent = parent;
    } else {
      roots.push(passage);
    }
    if (kind !== undefined) open.push({ kind, passage });
  }
  return roots;
}

function closeFor(open: { kind: string; passage: Passage }[], kind: string, number: number | undefined): void {
  const same = open.findLastIndex((entry) => entry.kind === kind);
  if (same >= 0) {
    open.splice(same);
    return;
  }
  // A slip of the kind: （一） then 2. and 3. are one list, unless the numbers run on across headings (1. was there before).
  const top = open.at(-1);
  const last = top?.passage.marker?.number;
  if (number === undefined || number < 2 || last !== number - 1) return;
  const ranOn = top?.passage.parent?.children.some(({ children }) => children.some((child) => kindOf(child) === kind));
  if (!ranOn && top?.passage.marker?.level !== 1) open.pop();
}

/** Shape of the number: two numbers of one kind are on one level. */
function kindOf({ marker, head }: Passage): string {
  if (marker) return ordinal.test(`${marker.written} 文`) ? 'ordinal' : String(markerDepth(marker));
  return head === undefined ? 'text' : 'bare';
}

function toPassage(block: Exclude<BodyBlock, { kind: 'table' }>): Passage {
  const base = { text: block.text, at: block.at, children: [] };
  if (block.kind === 'heading') {
    // `三、活动主题：乡音` carries its text behind a colon.
    const colon = /^([^：:。]{2,12})[：:](?=.)/u.exec(block.text);
    const head = colon?.[1] ?? block.text.replace(/[：:]$/u, '');
    return {
      ...base,
      head: head.trim(),
      marker: block.marker,
      rest: colon ? block.text.slice(colon[0].length).trim() : '',
      alone: !colon,
    };
  }
  if (block.item) {
    const { marker, head } = block.item;
    const place = block.text.indexOf(head);
    const rest = place < 0 ? '' : block.text.slice(place + head.length).replace(/^[。．.：:；;，,\s]+/u, '');
    const colon = /^([^：:。]{2,14})[：:](?=.)/u.exec(head);
    if (colon?.[1] !== undefined && rest === '') {
      return { ...base, head: colon[1].trim(), marker, rest: head.slice(colon[0].length).trim(), alone: false };
    }
    return { ...base, head: head.replace(/[：:]$/u, '').trim(), marker, rest, alone: rest === '' };
  }
  const ordered = ordinalHead(block.text);
  if (ordered) return { ...base, ...ordered };
  const marked = readMarker(block.text) ?? symbolBefore(block.text);
  if (marked && !/^[一二三四五六七八九十]+[是要]$|^第/u.test(marked.marker.written)) {
    // A numbered paragraph without a head is an item of its list all the same; a short one is its own head.
    const whole = marked.rest.replace(/[。；;]$/u, '');
    const short = whole.length <= 40 && !/[，,。；;：:]/u.test(whole) && !/^(?:各|请|凡|如)/u.test(whole);
    return {
      ...base,
      marker: marked.marker,
      ...(short ? { head: whole } : {}),
      rest: short ? '' : marked.rest,
      alone: false,
    };
  }
  if (bareHeading.test(block.text) && block.text.length <= 14) {
    return { ...base, head: block.text.replace(/[：:]$/u, ''), rest: '', alone: true };
  }
  return { ...base, rest: block.text, alone: false };
}

const ordinal =
  /^(?:系列)?(?:活动|主题|专题|专项|项目|行动|任务|[板版]块|篇章|模块|计划|工程)之?(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})(?:\s*[：:、.．]\s*|[\s\u3000]+)(?=[\p{Script=Han}“《])/u;

/** `系列活动一：红色观影。`, `主题二 …`: an item of a list, numbered in words. */
function ordinalHead(text: string): Pick<Passage, 'marker' | 'head' | 'rest' | 'alone'> | undefined {
  const match = ordinal.exec(text);
  const number = match && (readChineseNumeral(match.groups?.['number'] ?? '') ?? Number(match.groups?.['number']));
  if (!match || number === null || Number.isNaN(number)) return undefined;
  const behind = text.slice(match[0].length);
  const whole = behind.replace(/[。；;]$/u, '');
  const head = whole.length <= 40 && !/[。；;：:]/u.test(whole) ? whole : (behind.split(/[。；;：:]/u)[0] ?? '');
  if (head.length > 40) return undefined;
  const rest = behind.slice(head.length + 1).trim();
  return { marker: { level: 5, written: match[0].trim(), number }, head, rest, alone: rest === '' };
}

/** Accounts on social media number by symbols: ▶, 🔸. */
function symbolBefore(text: string): { marker: Marker; rest: string } | undefined {
  const symbol = /^(\p{So})\uFE0F?\s*(?=[\p{Script=Han}“《])/u.exec(text);
  return symbol ? { marker: { level: 5, written: symbol[1] ?? '' }, rest: text.slice(symbol[0].length) } : undefined;
}

/** A passage and all below it, in reading order. */
export function withBelow(passage: Passage): Passage[] {
  return [passage, ...passage.children.flatMap(withBelow)];
}

/** Plans come as attachments of a covering note: their text is that of the notice too. */
const planTitle = /方案|计划|细则|办法|规程|规则|章程|指南|须知|安排/u;

/** The part of the notice that says what is to be done: its body, and plans attached to it. */
export function mainBlocks(body: readonly BodyBlock[], attachments: readonly AttachmentDraft[]): BodyBlock[] {
  const headed = (list: readonly BodyBlock[]) =>
    list.filter((block) => block.kind === 'heading' || (block.kind === 'paragraph' && block.item)).length;
  const bare = headed(body) === 0;
  const plans = attachments.filter(({ titled, listed, blocks, unlabelled }) => {
    if (unlabelled) return true;
    const headings = headed(blocks);
    // A notice that only passes on another has its text there.
    if (bare && headings > 0 && /通知$/u.test(titled?.value ?? listed?.value ?? '')) return true;
    return headings >= 3 && planTitle.test(`${titled?.value ?? ''}${listed?.value ?? ''}`);
  });
  return [...body, ...plans.flatMap(({ blocks }) => blocks)];
}
