import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import { attachmentHead } from './attachment-heads.ts';
import { isDateLine } from './date-line.ts';
import { isIssuerLine } from './issuer-line.ts';
import { readMarker } from './markers.ts';
import { partOf, placeOf } from './place.ts';
import type { Found } from '../origin.ts';

export interface ListedAttachment {
  number?: number;
  name: Found<string>;
}

/** The list of attachments (7.3.4) that begins at `from`: `附件：1. … 2. …`, over one line or several, hanging or not. */
export function attachmentListAt(
  blocks: readonly CleanBlock[],
  from: number,
  file: string,
): { listed: ListedAttachment[]; next: number } | undefined {
  const first = blocks[from];
  const opening = attachmentHead(first);
  if (first?.kind !== 'paragraph' || opening === undefined) return undefined;
  const numbered = opening.number !== undefined;
  if (numbered && !isListed(blocks, from)) return undefined;
  if (!numbered && opening.title === '' && !itemsFollow(blocks, from + 1)) return undefined;
  const listed: ListedAttachment[] = [];
  let at = from;
  for (let block = blocks[at]; block?.kind === 'paragraph'; block = blocks[at]) {
    const lead = attachmentHead(block);
    if (at > from && lead?.number === undefined && !isItem(block) && !hangs(block, blocks[at - 1], listed.at(-1)))
      break;
    if (at > from && lead?.number !== undefined && (lead.title === '' || !numbered)) break;
    if (at > from && lead !== undefined && lead.number === undefined) break;
    if (lead !== undefined) {
      const rest = partOf(block, block.text.length - lead.title.length);
      if (lead.title !== '') listed.push(...items(rest, file, lead.number));
    } else if (isItem(block)) {
      const more = items(block, file);
      // Numbers that begin anew are the text's, not the list's.
      const last = listed.at(-1)?.number;
      if (listed.length > 0 && (last === undefined || (more[0]?.number ?? 0) <= last)) break;
      listed.push(...more);
    } else {
      const last = listed.at(-1);
      if (last === undefined) break;
      last.name = {
        ...last.name,
        value: last.name.value + block.text,
        at: { ...last.name.at, end: block.lines.at(-1)?.line ?? last.name.at.line },
      };
    }
    at += 1;
  }
  return listed.length > 0 ? { listed, next: at } : undefined;
}

/** `附件1：名称` is an entry of a list when the attachment itself comes later, or nothing stands below it. */
function isListed(blocks: readonly CleanBlock[], from: number): boolean {
  const own = attachmentHead(blocks[from]);
  if (own === undefined || own.title === '') return false;
  for (let at = from + 1; at < blocks.length; at += 1) {
    if (attachmentHead(blocks[at])?.number === own.number) return true;
  }
  const next = blocks[from + 1];
  if (next === undefined) return true;
  const following = attachmentHead(next);
  if (following?.number !== undefined) return following.number === (own.number ?? 0) + 1;
  return next.kind === 'paragraph' && (isDateLine(next.text) || isIssuerLine(next.text));
}

function isItem(block: CleanParagraph): boolean {
  const marker = readMarker(block.text)?.marker;
  return (
    marker?.number !== undefined &&
    marker.level !== 5 &&
    !marker.written.startsWith('第') &&
    block.text.length <= 100 &&
    !/[。]/.test(block.text)
  );
}

function itemsFollow(blocks: readonly CleanBlock[], from: number): boolean {
  const first = blocks[from];
  if (first?.kind !== 'paragraph' || !isItem(first) || readMarker(first.text)?.marker.number !== 1) return false;
  for (let at = from + 1; at < from + 20; at += 1) {
    const next = blocks[at];
    if (next?.kind !== 'paragraph') return next === undefined;
    if (isDateLine(next.text) || isIssuerLine(next.text) || attachmentHead(next) !== undefined) return true;
    if (!isItem(next)) return false;
  }
  return false;
}

/** The rest of a name that ran over the line: hanging below it, or inside its quotes. */
function hangs(block: CleanParagraph, before: CleanBlock | undefined, last: ListedAttachment | undefined): boolean {
  if (before?.kind !== 'paragraph' || last === undefined || block.text.length > 60) return false;
  if (/[。；：:]/.test(block.text) || isDateLine(block.text) || attachmentHead(block) !== undefined) return false;
  const { value } = last.name;
  const open =
    [...value].filter((character) => '“（《('.includes(character)).length -
    [...value].filter((character) => '”）》)'.includes(character)).length;
  return open > 0 || (block.indent >= 6 && block.blanksBefore <= 1 && !isIssuerLine(block.text) && value.length >= 12);
}

/** Names in a line: `1. 方案 2. 申报表`, `方案`. */
function items(paragraph: CleanParagraph, file: string, number?: number): ListedAttachment[] {
  const { text } = paragraph;
  const starts = [...text.matchAll(/(?:^|[\s；;，,、。])(?=(?:[1-9]|1\d|2\d)\s*[.．、](?!\d(?!\d{3}\s*年)))/g)].map(
    (match) => match.index + match[0].length,
  );
  const parts = number === undefined && starts[0] === 0 ? starts : [0];
  return parts.map((start, place) => {
    const part = partOf(paragraph, start, parts[place + 1] ?? text.length);
    const found = number === undefined ? readMarker(part.text) : undefined;
    const value = (found?.rest ?? part.text).replace(/[；;，,。]$/, '');
    const own = number ?? found?.marker.number;
    return {
      ...(own === undefined ? {} : { number: own }),
      name: { value, at: placeOf(file, part), certainty: 'sure' as const },
    };
  });
}
