import type { Table } from 'mdast';
import type { AttachmentDraft, BodyBlock, NoticeDraft } from '../notice-draft.ts';
import type { RebuiltTable } from '../rebuilt-table.ts';
import { headingMdx, mdxOf, paragraphMdx, phrasing } from './mdx-text.ts';
import { readable } from './readable.ts';
import { headingGrid } from './table-grid.ts';

/** Deepest heading of a notice's page; below it numbered heads are paragraphs. */
const deepest = 4;

/** The text of a notice as MDX, nothing left out; attachments stand below it as `src/content/notice-parts.ts` expects. */
export function noticeBody({ body, attachments }: Pick<NoticeDraft, 'body' | 'attachments'>): string {
  return [blocksMdx(body), ...attachmentParts(attachments)].filter((part) => part !== '').join('\n\n');
}

/** Blocks one below the other, headings as deep as they lie in each other, without skipping a level. */
export function blocksMdx(blocks: readonly BodyBlock[], top: 2 | 3 = 2): string {
  const above: number[] = [];
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return paragraphMdx(block.text);
      if (block.kind === 'table') return tableMdx(block.table);
      const { level, written } = block.marker;
      while ((above.at(-1) ?? 0) >= level) above.pop();
      const depth = above.length + top;
      const text = `${written}${block.text}`;
      // Without a letter there is nothing to read out; too deep, and it is a paragraph like any other.
      if (depth > deepest || !/[\p{L}\p{N}]/u.test(text)) return paragraphMdx(text);
      above.push(level);
      return headingMdx(text, depth as 2 | 3 | 4);
    })
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Each attachment below its label, with what its head says where that differs from the list. */
function attachmentParts(attachments: readonly AttachmentDraft[]): string[] {
  const last = attachments.findLastIndex(({ blocks, titled }) => blocks.length > 0 || titled !== undefined);
  return attachments.slice(0, last + 1).map(({ number, listed, titled, blocks }, index) => {
    const order = number ?? (attachments.length > 1 ? index + 1 : undefined);
    const head = titled && listed && titled.value !== listed.value ? paragraphMdx(titled.value) : '';
    // What stands above the text as the attachment's title is not said again by its table.
    const titles = [listed?.value, titled?.value];
    const own = blocks.map((block) => {
      if (block.kind !== 'table') return block;
      const { title, ...untitled } = block.table;
      return title !== undefined && titles.includes(title) ? { ...block, table: untitled } : block;
    });
    return [`## 附件${order ?? ''}`, head, blocksMdx(own, 3)].filter((part) => part !== '').join('\n\n');
  });
}

/** A table as Markdown has them: one row of heading, merged headings joined into the columns below them. */
function tableMdx(table: RebuiltTable): string {
  const grid = headingGrid(table.heading);
  const width = Math.max(grid[0]?.length ?? 0, ...table.rows.map((row) => row.length));
  const names = Array.from({ length: width }, (_, column) =>
    [...new Set(grid.map((row) => readable(row[column] ?? '')))].filter((name) => name !== '').join('·'),
  );
  // A table without a heading begins with its first row: Markdown has no table without one.
  const headless = names.every((name) => name === '');
  const [first = [], ...others] = table.rows;
  // One column without a heading is a list of lines.
  const isList = headless && width === 1;
  const rows = headless ? [first, ...others] : [names, ...table.rows];
  const node: Table = {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => ({
        type: 'tableCell',
        children: cell(row[column] ?? ''),
      })),
    })),
  };
  const labels = table.header.map(({ label }) => `${label}：`).join('　');
  return [
    table.title === undefined ? '' : paragraphMdx(table.title),
    labels === '' ? '' : paragraphMdx(labels),
    ...(isList ? table.rows.map(([line = '']) => paragraphMdx(line)) : [width === 0 ? '' : mdxOf(node)]),
    ...table.notes.map(paragraphMdx),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A cell; its lines are parted by the one tag that may stand in a table. */
function cell(text: string) {
  return text
    .split(/\r?\n/u)
    .map((line) => phrasing(line))
    .filter((line) => line.length > 0)
    .flatMap((line, index) =>
      index === 0 ? line : [{ type: 'mdxJsxTextElement' as const, name: 'br', attributes: [], children: [] }, ...line],
    );
}
