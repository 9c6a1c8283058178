import BufferReader from 'word-extractor/lib/buffer-reader.js';
import { clean } from 'word-extractor/lib/filters.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import type { LeftOut, SourceDocument } from '../source.ts';
import { BlockWriter } from './block-writer.ts';
import { readDocLists } from './doc-lists.ts';
import { propertyChanges, propertyCodes, propertyRuns } from './doc-properties.ts';
import { numberingIn, readDocStyles } from './doc-styles.ts';
import { ListCounter } from './list-counter.ts';

/**
 * The extractor with two things of its own: the numbers that Word writes by itself, and which characters are gone (it
 * takes odd letter spacing for a deletion, since it looks at a part of the property's code only).
 */
class NumberedExtractor extends WordOleExtractor {
  /** Markers by the position of the paragraph they stand in front of. */
  readonly markers = new Map<number, string>();

  override writeCharacterProperties(stream: Buffer, table: Buffer): void {
    for (const { start, end, changes } of propertyRuns(stream, table, 0xfa, 'characters'))
      for (const { code, operand } of propertyChanges(changes))
        if ((code === propertyCodes.deleted || code === propertyCodes.hidden) && ((operand[0] ?? 0) & 1) === 1)
          this.#blank(start, end);
  }

  override writeParagraphProperties(stream: Buffer, table: Buffer): void {
    super.writeParagraphProperties(stream, table);
    const lists = readDocLists(stream, table);
    if (lists.size === 0) return;
    const styles = readDocStyles(stream, table);
    const counter = new ListCounter();
    const paragraphs = [...propertyRuns(stream, table, 0x102, 'paragraphs')]
      .map((run) => ({ run, position: this.#position(run.start) }))
      .filter((one): one is { run: typeof one.run; position: number } => one.position !== undefined)
      .sort((a, b) => a.position - b.position);
    for (const { run, position } of paragraphs) {
      if (position >= this._boundaries.ccpText) break;
      const own = numberingIn(run.changes);
      const style = styles.get(run.style);
      const number = own.list ?? style?.list ?? 0;
      const list = lists.get(number);
      if (!list) continue;
      const marker = counter.next(String(number), list, own.level ?? style?.level ?? 0);
      if (marker !== '') this.markers.set(position, marker);
    }
  }

  /** Text of the body with its numbers. */
  numberedBody(): string {
    const body = this._pieces
      .map(({ text }) => text)
      .join('')
      .slice(0, this._boundaries.ccpText);
    const starts = [...this.markers.keys()].sort((a, b) => a - b);
    let [text, from] = ['', 0];
    for (const start of starts) {
      const end = body.slice(start).search(/[\r\u0007\n]/u);
      const words = body.slice(start, end === -1 ? undefined : start + end);
      text += body.slice(from, start);
      if (/[^\s\u0000-\u001F]/u.test(words)) text += this.markers.get(start) ?? '';
      from = start;
    }
    return clean(text + body.slice(from));
  }

  #position(at: number): number | undefined {
    const piece = this._pieces.find(({ startFilePos, endFilePos }) => startFilePos <= at && at < endFilePos);
    return piece && piece.startCp + (at - piece.startFilePos) / piece.bpc;
  }

  #blank(start: number, end: number): void {
    for (const piece of this._pieces) {
      const from = Math.max(0, Math.ceil((start - piece.startFilePos) / piece.bpc));
      const to = Math.min(piece.text.length, Math.ceil((end - piece.startFilePos) / piece.bpc));
      if (from < to) piece.text = piece.text.slice(0, from) + '\u0000'.repeat(to - from) + piece.text.slice(to);
    }
  }
}

/**
 * Reads a Word 97–2003 file, or one of WPS (.wps). Cells of tables end in a tab and rows in a line end: whoever rebuilds
 * tables finds them there. The file does not say where text boxes hang: a letterhead stands first, others at the end.
 */
export async function readWordDoc(bytes: Buffer, file: string): Promise<SourceDocument> {
  const extractor = new NumberedExtractor();
  const document = await extractor.extract(new BufferReader(bytes));
  const asWritten = { filterUnicode: false } as const;
  const writer = new BlockWriter();
  // The mark behind the last cell of a row begins no other cell.
  const body = extractor
    .numberedBody()
    .replaceAll(/(\t[^\n]*)\t(?=\n|$)/gu, '$1')
    .replace(/\n$/u, '');
  const boxes = document.getTextboxes({ ...asWritten, includeHeadersAndFooters: false });
  const notes = [document.getFootnotes(asWritten), document.getEndnotes(asWritten)];
  const isLetterhead = /文\s*件\s*$|[〔﹝[]\d{4}[〕﹞\]]/mu.test(boxes);
  for (const text of isLetterhead ? [boxes, body, ...notes] : [body, boxes, ...notes])
    if (text.trim() !== '') writer.lines(text === body ? text : text.replaceAll(/^\s*\n|\n\s*$/gu, ''));
  const leftOut: LeftOut[] = [];
  const comments = document.getAnnotations(asWritten).trim();
  if (comments !== '') leftOut.push({ what: 'comment', count: comments.split('\n').length });
  if (/\p{Script=Han}/u.test(document.getHeaders(asWritten))) leftOut.push({ what: 'header', count: 1 });
  return { file, format: 'doc', wrapped: 'never', blocks: writer.blocks, leftOut };
}
