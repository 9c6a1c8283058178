import { DomUtils, parseDocument } from 'htmlparser2';
import mammoth from 'mammoth';
import type { LeftOut, SourceCell, SourceDocument } from '../source.ts';
import { BlockWriter } from './block-writer.ts';
import { settleDocxMarkup } from './docx-markup.ts';
import { readDocxParts } from './docx-parts.ts';
import { isElement, textOf, walkTree, type TreeElement, type TreeNode } from './markup-tree.ts';
import { openZip } from './zip-parts.ts';

/**
 * Reads a Word file of 2007 and later, or one of WPS. Only the parts with text are unpacked, within the limits. Numbers
 * that Word writes by itself, text boxes and notes are put into the markup first; mammoth then makes text and tables of
 * it, and knows about fields, symbols, merged cells and content controls.
 *
 * @throws Refusal when it is broken or comes to more than the limits
 */
export async function readDocx(bytes: Buffer, file: string): Promise<SourceDocument> {
  const parts = await readDocxParts(await openZip(bytes, file, ' Word 文档'), file);
  const counts = settleDocxMarkup(parts);
  const headers = parts.margins.filter((margin) => /\p{Script=Han}/u.test(textOf(margin)));
  if (headers.length > 0) counts.header = headers.length;
  const xml = DomUtils.getOuterHTML(parts.document, { xmlMode: true });
  const { value } = await mammoth.convertToHtml(inMemory(xml), {
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    ignoreEmptyParagraphs: false,
  });
  const writer = new BlockWriter();
  for (const block of parseDocument(value).children) {
    if (!isElement(block)) continue;
    if (block.name === 'table') writer.table(tableRows(block));
    else writer.lines(paragraphText(block.children));
  }
  const leftOut = (Object.entries(counts) as [LeftOut['what'], number][])
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({ what, count }));
  return { file, format: 'docx', wrapped: 'never', blocks: writer.blocks, leftOut };
}

/** A package of one part. Mammoth takes an opened package as well as bytes; its types do not say so. */
function inMemory(document: string): Parameters<typeof mammoth.convertToHtml>[0] {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
  const texts = new Map([
    ['[Content_Types].xml', types],
    ['word/document.xml', document],
  ]);
  const file = {
    exists: (path: string) => texts.has(path),
    read: (path: string) => Promise.resolve(texts.get(path) ?? ''),
  };
  return { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
}

/** Text with tabs and blanks as they are; a soft break is a line break. */
function paragraphText(nodes: readonly TreeNode[]): string {
  let text = '';
  walkTree(nodes, {
    enter(node) {
      if (node.type === 'text') text += (node as { data: string }).data;
      else if (!isElement(node)) return undefined;
      else if (node.name === 'br') text += '\n';
      else if (node.name === 'input') text += 'checked' in node.attribs ? '☑' : '☐';
      return undefined;
    },
  });
  return text;
}

function tableRows(table: TreeElement): SourceCell[][] {
  const sections = table.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'tr' ? [child] : child.children.filter(isElement)));
  return sections
    .filter(({ name }) => name === 'tr')
    .map((row) =>
      row.children
        .filter(isElement)
        .map((cell) => ({ text: cellText(cell), columns: span(cell, 'colspan'), rows: span(cell, 'rowspan') })),
    );
}

const span = (cell: TreeElement, name: string) => Math.min(1_000, Math.max(1, Number(cell.attribs[name]) || 1));

/** Paragraphs of a cell; a table inside it gives a line for each row, its cells parted by tabs. */
function cellText(cell: TreeElement): string {
  return cell.children
    .filter(isElement)
    .map((block) =>
      block.name === 'table'
        ? tableRows(block)
            .map((row) => row.map(({ text }) => text.replaceAll('\n', ' ')).join('\t'))
            .join('\n')
        : paragraphText(block.children),
    )
    .join('\n')
    .replaceAll(/^\n+|\n+$/gu, '');
}
