import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import type { AttachmentDraft, BodyBlock } from '../notice-draft.ts';
import type { SourceDocument, SourceLine } from '../source.ts';
import { attachmentHead, type AttachmentHead } from './attachment-heads.ts';
import type { ListedAttachment } from './attachment-list.ts';
import { titleLines } from './attachment-title.ts';
import { readBlocks } from './body.ts';
import { rebuildTable } from './flat-tables.ts';
import { placeOf } from './place.ts';
import { bareTitle, joinTitle, sameTitle } from './title.ts';

/** Attachments of a notice: what the list names and what stands behind the signature, matched by number. */
export function readAttachments(
  rest: readonly CleanBlock[],
  listed: readonly ListedAttachment[],
  source: SourceDocument,
): AttachmentDraft[] {
  const lines = source.blocks.filter((block): block is SourceLine => block.kind === 'line');
  const numbered = new Map(listed.toReversed().map((entry) => [entry.number, entry]));
  const named = new Map(listed.toReversed().map((entry) => [bareTitle(entry.name.value), entry]));
  const bodies = partByHeads(rest, listed).map((part) => readOne(part, numbered, lines, source.file));
  const left = new Set(listed);
  const matched = bodies.map((body, place) => {
    const byNumber = body.number === undefined ? undefined : numbered.get(body.number);
    const own =
      byNumber ??
      named.get(bareTitle(body.titled?.value ?? '')) ??
      (body.number === undefined && bodies.length === listed.length ? listed[place] : undefined);
    if (own === undefined || !left.has(own)) return body;
    left.delete(own);
    return { ...(own.number === undefined ? {} : { number: own.number }), ...body, listed: own.name };
  });
  const missing = [...left].map((entry): AttachmentDraft => ({
    ...(entry.number === undefined ? {} : { number: entry.number }),
    listed: entry.name,
    blocks: [],
    at: entry.name.at,
  }));
  const all = [...matched, ...missing];
  return missing.length === 0 ? all : all.sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
}

interface Part {
  head?: AttachmentHead;
  headed?: CleanParagraph;
  blocks: CleanBlock[];
}

/** Parts the blocks at 附件1, 附件2 …, or, where these are missing, at the names the list gives. */
function partByHeads(rest: readonly CleanBlock[], listed: readonly ListedAttachment[]): Part[] {
  const labelled = rest.some((block) => attachmentHead(block) !== undefined);
  const names = new Set(labelled ? [] : listed.map((entry) => bareTitle(entry.name.value)));
  const parts: Part[] = [];
  for (const block of rest) {
    const head = attachmentHead(block);
    if (head !== undefined && block.kind === 'paragraph' && !isMention(head, parts.at(-1)))
      parts.push({ head, headed: block, blocks: [] });
    else if (block.kind === 'paragraph' && names.has(bareTitle(block.text))) parts.push({ blocks: [block] });
    else {
      const open = parts.at(-1);
      if (open === undefined) parts.push({ blocks: [block] });
      else open.blocks.push(block);
    }
  }
  return parts;
}

/** `附：…` inside an attachment belongs to it. */
function isMention(head: AttachmentHead, open: Part | undefined): boolean {
  return open?.head !== undefined && head.number === undefined && (head.title !== '' || open.head.number !== undefined);
}

function readOne(
  part: Part,
  numbered: ReadonlyMap<number | undefined, ListedAttachment>,
  source: readonly SourceLine[],
  file: string,
): AttachmentDraft {
  const { head, headed, blocks } = part;
  const first = headed ?? blocks.find((block) => block.kind === 'paragraph');
  const at =
    first?.kind === 'paragraph'
      ? placeOf(file, first)
      : { file, line: blocks[0]?.kind === 'table' ? blocks[0].line : 1 };
  const entry = numbered.get(head?.number);
  const lines = head !== undefined && head.title !== '' ? [] : titleLines(blocks, entry?.name.value);
  const written = head !== undefined && head.title !== '' ? head.title : joinTitle(lines.map((line) => line.text));
  const title = written.replace(/\.(?:docx?|xlsx?|pptx?|pdf|wps|zip|rar)$/i, '');
  const titled =
    title === ''
      ? undefined
      : {
          value: title,
          at: lines[0] === undefined ? at : placeOf(file, lines[0], lines.at(-1)),
          certainty: 'likely' as const,
        };
  return {
    ...(head?.number === undefined ? {} : { number: head.number }),
    ...(titled === undefined ? {} : { titled }),
    blocks: readContent(blocks.slice(lines.length), lines, title, source, file),
    at,
  };
}

/** The text of an attachment; where it is a table flattened to lines, the table. */
function readContent(
  blocks: readonly CleanBlock[],
  titled: readonly CleanParagraph[],
  title: string,
  source: readonly SourceLine[],
  file: string,
): BodyBlock[] {
  const asText = (): BodyBlock[] => readBlocks(blocks, file);
  const paragraphs = blocks.filter((block): block is CleanParagraph => block.kind === 'paragraph');
  if (paragraphs.length < blocks.length || paragraphs.length < 2) return asText();
  if (paragraphs.filter((paragraph) => /。/.test(paragraph.text)).length > paragraphs.length / 3) return asText();
  const raw = rawLines(titled[0] ?? paragraphs[0], paragraphs.at(-1), source);
  const table = rebuildTable(raw, file);
  if (table === undefined) return asText();
  const { title: own, ...untitled } = table;
  const kept = own !== undefined && sameTitle(own, title) ? untitled : table;
  return [{ kind: 'table', table: kept, at: table.at }];
}

/** The lines of the file from one paragraph to another, found by halving: lines count upwards. */
function rawLines(
  first: CleanParagraph | undefined,
  last: CleanParagraph | undefined,
  source: readonly SourceLine[],
): SourceLine[] {
  const from = first?.lines[0]?.line ?? 0;
  const to = last?.lines.at(-1)?.line ?? 0;
  return source.slice(placeOfLine(source, from), placeOfLine(source, to + 1));
}

function placeOfLine(source: readonly SourceLine[], line: number): number {
  let low = 0;
  let high = source.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((source[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
