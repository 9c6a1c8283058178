import type { LeftOut, SourceDocument } from '../source.ts';
import { BlockWriter } from './block-writer.ts';
import { likeness } from './chinese-likeness.ts';
import { mostPages, mostPagesWithTables } from './limits.ts';
import { openPdf } from './pdf-library.ts';
import { linesOfPage, type PdfPiece } from './pdf-lines.ts';
import { rulingsOf } from './pdf-rulings.ts';
import { joinTables, writePages, type PdfSheet } from './pdf-sheets.ts';
import { tablesOfPage } from './pdf-tables.ts';
import { refusal } from './refusal.ts';

/** Han characters, letters and digits a page needs to be one of text: scans may carry a page number or a stamp. */
const fewest = 8;

/** How much like text a PDF has to look, by `likeness`. */
const least = 0.3;

/**
 * Reads the text layer of a PDF, line by line.
 * @throws Refusal when it is encrypted, broken, scanned, has too many pages, or its letters have no meaning
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  const pdf = await open(bytes, file);
  if (pdf.numPages > mostPages) throw refusal('source-too-many-pages', file, { pages: pdf.numPages, limit: mostPages });
  const pages: PdfSheet[] = [];
  let textless = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const pieces: PdfPiece[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      const [, skew = 0, , height = 0, left = 0, baseline = 0] = item.transform as number[];
      const size = Math.abs(height) || Math.abs(skew) || item.height || 10;
      pieces.push({ text: item.str, left, right: left + item.width, baseline, size });
    }
    const text = pieces.map((piece) => piece.text).join('');
    const own = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (own < fewest) textless += 1;
    const rulings =
      own >= fewest && pdf.numPages <= mostPagesWithTables ? await rulingsOf(await page.getOperatorList()) : [];
    const { tables, rest } = tablesOfPage(rulings, pieces);
    const [left = 0, , right = 0] = page.view;
    pages.push({ text, width: right - left, lines: linesOfPage(rest), tables });
    page.cleanup();
  }
  const text = pages.map((page) => page.text).join('');
  // Fonts that do not say which character a glyph is give numbers of glyphs in the place of text.
  if (text.trim().length >= fewest && likeness(text) < least)
    throw refusal('source-garbled', file, { sample: [...text].slice(0, 8).join('') });
  if (textless === pdf.numPages) throw refusal('source-scanned', file, { pages: pdf.numPages });
  const writer = new BlockWriter();
  writePages(joinTables(pages), writer);
  await pdf.loadingTask.destroy();
  const leftOut: LeftOut[] = textless > 0 ? [{ what: 'picture', count: textless }] : [];
  return { file, format: 'pdf', wrapped: 'perhaps', blocks: writer.blocks, leftOut };
}

async function open(bytes: Uint8Array, file: string) {
  try {
    return await openPdf(bytes);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw refusal('source-encrypted', file, { kind: ' PDF ' });
    throw refusal('source-broken', file, { kind: ' PDF ' });
  }
}
