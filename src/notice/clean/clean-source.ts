import type { CleanBlock, CleanDocument } from '../clean-document.ts';
import type { SourceDocument, SourceTable } from '../source.ts';
import { beginsFooter, furnitureOf, isByline, isMenuWord, isResidue, publishedIn } from './furniture.ts';
import { isIssuerLine } from '../parse/issuer-line.ts';
import { loneNumbers } from './lone-numbers.ts';
import { beginsNotice, isFrontMatter, namesIssuer } from './notice-start.ts';
import { pageNumberLines } from './page-numbers.ts';
import { recordPart } from './record-lines.ts';
import { siteFooter } from './site-footer.ts';
import { siteHead, type SiteHead } from './site-head.ts';
import { hangsBelow } from './print-wraps.ts';
import { dropUnseen, tidySpaces } from './spaces.ts';
import { indentOf, widthOf } from './widths.ts';
import { findWrapping, goesOn, seam, type CleanLine } from './wraps.ts';

type Dropped = CleanDocument['dropped'];

/**
 * The text of a file, paragraph by paragraph: hard wraps and page-break blanks joined, website furniture, page numbers
 * and program residue set aside, spaces that mean nothing taken out. No other character is changed.
 */
export function cleanSource(source: SourceDocument): CleanDocument {
  const dropped: Dropped = [];
  const { lines, published } = noticeLines(source, dropped);
  const printed = lines.filter((line): line is CleanLine => !('kind' in line));
  const wrapping = findWrapping(printed, source.wrapped);
  const numbers = loneNumbers(printed);
  const blocks: CleanBlock[] = [];
  let last: CleanLine | undefined;
  let parts: string[] = [];
  let length = 0;
  const close = (): void => {
    const block = blocks.at(-1);
    if (block?.kind === 'paragraph' && parts.length > 0) block.text = parts.join('');
    parts = [];
  };
  for (const line of lines) {
    const open = blocks.at(-1);
    if ('kind' in line) {
      close();
      blocks.push(line);
      last = undefined;
    } else if (
      last !== undefined &&
      open?.kind === 'paragraph' &&
      (numbers.has(last.line) || (source.wrapped !== 'never' && goesOn(last, line, wrapping)))
    ) {
      const joint = numbers.has(last.line) ? ' ' : seam(last.text, line.text);
      open.lines.push({ line: line.line, offset: length + joint.length });
      parts.push(joint, line.text);
      length += joint.length + line.text.length;
      last = { ...line, hanging: hangsBelow(last) };
    } else {
      close();
      parts = [line.text];
      length = line.text.length;
      const { text, blanksBefore, indent } = line;
      blocks.push({ kind: 'paragraph', text, lines: [{ line: line.line, offset: 0 }], blanksBefore, indent });
      last = line;
    }
  }
  close();
  return {
    file: source.file,
    format: source.format,
    blocks,
    dropped,
    ...(published === undefined ? {} : { publishedWritten: published }),
  };
}

/** The lines of the notice itself, tidied; what belongs to the website or the program goes to `dropped`. */
function noticeLines(
  source: SourceDocument,
  dropped: Dropped,
): { lines: (CleanLine | SourceTable)[]; published: { text: string; line: number } | undefined } {
  const numbers = pageNumberLines(source);
  const site = siteHead(source);
  const start = startOf(source, site);
  const footer = footerOf(source, start);
  // The lines between the title and the text, where a page says who put it there.
  let head = true;
  let label = false;
  const lines: (CleanLine | SourceTable)[] = [];
  let published: { text: string; line: number } | undefined;
  let blanks = 0;
  source.blocks.forEach((block, place) => {
    if (block.kind === 'table') {
      lines.push(block);
      blanks = 0;
      return;
    }
    const seen = dropUnseen(block.text);
    const text = tidySpaces(seen);
    if (text === '') {
      blanks += 1;
      return;
    }
    head &&= place < start || (text.length <= 90 && !/[。]|[：:]$/.test(text)) || recordPart(text) === 'label';
    const why = whyDropped(seen, text, place, {
      start,
      footer,
      site,
      head,
      label,
      number: numbers.has(block.line),
      besideFurniture: () => isBesideFurniture(source, place),
    });
    label = head && recordPart(text) === 'label';
    if (why !== undefined) {
      dropped.push({ text: seen.trim(), line: block.line, why });
      const day = why === 'furniture' && place < footer ? publishedIn(seen) : undefined;
      if (published === undefined && day !== undefined) published = { text: day, line: block.line };
      blanks += 1;
      return;
    }
    const { room } = block;
    lines.push({
      text,
      line: block.line,
      width: widthOf(seen.trim()),
      indent: indentOf(seen),
      blanksBefore: blanks,
      ...(room === undefined ? {} : { room }),
    });
    blanks = 0;
  });
  return { lines, published };
}

interface Surroundings {
  start: number;
  footer: number;
  site: SiteHead;
  /** Whether the text has not begun. */
  head: boolean;
  /** Whether the line above was a label of a record without its value. */
  label: boolean;
  number: boolean;
  besideFurniture: () => boolean;
}

function whyDropped(
  line: string,
  text: string,
  place: number,
  around: Surroundings,
): Dropped[number]['why'] | undefined {
  if (around.number) return 'page-number';
  if (place < around.site.end || (around.head && around.site.columns.has(text))) return 'furniture';
  if (isResidue(line) || (place < around.start && isFrontMatter(line.trim()))) return 'residue';
  if (place >= around.footer) return 'furniture';
  if (around.head && (isByline(line.replace(/[\s\u00a0\u3000]+/g, ' ').trim()) || isOfRecord(text, around.label)))
    return 'furniture';
  const kind = furnitureOf(line);
  if (kind === 'furniture') return 'furniture';
  if ((kind === 'head' || kind === 'beside') && place < around.start) return 'furniture';
  if (kind === 'beside' && around.besideFurniture()) return 'furniture';
  return place < around.start && isMenuWord(line) ? 'furniture' : undefined;
}

/** Whether a line belongs to the record above a text: a label, an entry, or the value below a label. */
function isOfRecord(text: string, labelled: boolean): boolean {
  if (recordPart(text) !== undefined) return true;
  return labelled && text.length <= 30 && !beginsNotice(text) && !isIssuerLine(text) && !/[：:。]/.test(text);
}

/** Whether the nearest printed lines before and after belong to the website, or the file ends there. */
function isBesideFurniture(source: SourceDocument, place: number): boolean {
  return [-1, 1].every((step) => {
    let at = place + step;
    for (let steps = 0; steps < 12; steps += 1, at += step) {
      const near = source.blocks[at];
      if (near === undefined) return true;
      if (near.kind === 'table') return false;
      if (near.text.trim() !== '') return furnitureOf(near.text) !== undefined;
    }
    return false;
  });
}

/**
 * Where the notice begins: its mark, number or title, with the organisations right above it. Nothing counts as a menu
 * when no such line is found.
 */
function startOf(source: SourceDocument, site: SiteHead): number {
  const texts = source.blocks
    .slice(0, 400)
    .map((block) => (block.kind === 'line' ? tidySpaces(block.text.slice(0, 400)) : undefined));
  let place = Math.max(
    0,
    texts.findIndex(
      (text, at) => text !== undefined && at >= site.end && !site.columns.has(text) && beginsNotice(text),
    ),
    site.end,
  );
  for (let above = place - 1; above >= site.end && place - above <= 3; above -= 1) {
    const text = texts[above];
    if (text === undefined || (text !== '' && !namesIssuer(text))) break;
    if (text !== '' && above !== 0) place = above;
    else if (text !== '' && !repeats(texts, above, text)) place = above;
  }
  return place;
}

/** Whether the name above the text is the website's: it comes again in the lines after it. */
function repeats(texts: readonly (string | undefined)[], at: number, name: string): boolean {
  return texts.slice(at + 1, at + 4).includes(name);
}

/** Where the website's links below the text begin; the end of the file when there are none. */
function footerOf(source: SourceDocument, start: number): number {
  const place = source.blocks.findIndex(
    (block, at) =>
      at > start + 3 &&
      block.kind === 'line' &&
      beginsFooter(block.text.slice(0, 60)) &&
      furnitureOf(block.text) === 'furniture',
  );
  return place < 0 ? siteFooter(source, start) : place;
}
