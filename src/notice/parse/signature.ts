import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import { isDateLine } from './date-line.ts';
import { isIssuerLine } from './issuer-line.ts';
import { readMarker } from './markers.ts';
import { partOf } from './place.ts';

/** Signature and date (7.3.5), found in the paragraphs from `from` to before `next`. */
export interface Signature {
  lines: CleanParagraph[];
  date?: CleanParagraph;
  next: number;
}

const dateBehind =
  /^(.{2,60}?)[\s　]*((?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)|(?:[一二三四五六七八九〇零○]{4}年[一二三四五六七八九十元]{1,3}月[一二三四五六七八九十]{1,3}日))$/;
/** A line so far to the right can only be a signature. */
const farRight = 12;

function signs(block: CleanBlock | undefined, loosely: boolean): block is CleanParagraph {
  if (block?.kind !== 'paragraph' || block.text.length > 80 || isDateLine(block.text)) return false;
  if (readMarker(block.text) !== undefined) return false;
  if (isIssuerLine(block.text)) return true;
  // `党委学生工作部、团委`: two offices of one house.
  const offices = block.text.split('、');
  if (loosely && offices.length > 1 && offices.length <= 6 && offices.every((name) => isIssuerLine(name.trim())))
    return true;
  return (
    loosely &&
    block.text.length <= 40 &&
    !/[。；！？：:，,、]/.test(block.text) &&
    !/^附/.test(block.text) &&
    ((block.indent >= farRight && !/\s/.test(block.text)) || /^\S*(?:委|团|会|部|办|室|局|院|校|处)$/.test(block.text))
  );
}

/**
 * A signature that begins at `from`: one line or several, with its date below, behind or above it, or a date alone.
 * @param ends whether the block at a place can follow a signature
 * @param closing whether the text has ended before, so that a date is not what stands under a heading
 */
export function signatureAt(
  blocks: readonly CleanBlock[],
  from: number,
  ends: (at: number) => boolean,
  closing = false,
): Signature | undefined {
  const block = blocks[from];
  if (block?.kind !== 'paragraph') return undefined;
  const whole = oneLine(block);
  if (whole !== undefined) return { ...whole, next: from + 1 };
  const lines: CleanParagraph[] = [];
  let at = from;
  for (
    let next = blocks[at];
    lines.length < 16 && (signs(next, true) || (lines.length > 0 && isSealNote(next)));
    next = blocks[at]
  ) {
    lines.push(next);
    at += 1;
  }
  const below = blocks[at];
  if (below?.kind === 'paragraph' && lines.length > 0) {
    if (isDateLine(below.text)) return { lines, date: below, next: at + 1 };
    const last = oneLine(below);
    if (last !== undefined)
      return { lines: [...lines, ...last.lines], ...(last.date ? { date: last.date } : {}), next: at + 1 };
  }
  if (lines.length > 0)
    return ends(at) && lines.every((line) => isIssuerLine(line.text)) ? { lines, next: at } : undefined;
  if (!isDateLine(block.text)) return undefined;
  const before = blocks[from - 1];
  const underHeading =
    before?.kind === 'paragraph' && readMarker(before.text) !== undefined && !/[。；]/.test(before.text);
  if (underHeading && !closing) return undefined;
  const above: CleanParagraph[] = [];
  for (let next = blocks[from + 1]; above.length < 8 && signs(next, false); next = blocks[from + 1 + above.length])
    above.push(next);
  if (above.length > 0 && ends(from + 1 + above.length))
    return { lines: above, date: block, next: from + 1 + above.length };
  return block.indent >= farRight || ends(from + 1) ? { lines: [], date: block, next: from + 1 } : undefined;
}

/** `（代章）` below the name of who seals in the place of the issuer. */
function isSealNote(block: CleanBlock | undefined): block is CleanParagraph {
  return block?.kind === 'paragraph' && /^[（(]\s*代\s*章\s*[)）]$/.test(block.text);
}

/** `共青团示例市委 2021年3月24日`. */
function oneLine(paragraph: CleanParagraph): { lines: CleanParagraph[]; date?: CleanParagraph } | undefined {
  const found = paragraph.text.length > 120 ? null : dateBehind.exec(paragraph.text);
  const [, names = ''] = found ?? [];
  if (found === null || !isIssuerLine(names)) return undefined;
  const from = paragraph.text.indexOf(found[2] ?? '', names.length);
  return { lines: [partOf(paragraph, 0, names.length)], date: partOf(paragraph, from) };
}
