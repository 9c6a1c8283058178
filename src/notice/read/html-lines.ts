import type { LeftOut } from '../source.ts';
import { BlockWriter } from './block-writer.ts';
import { addressBehind } from './link-address.ts';
import { isDataTable, tableCells } from './html-tables.ts';
import { isElement, walkTree, type TreeElement, type TreeNode } from './markup-tree.ts';

/** Elements that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements without text of the page, and what they are counted as. */
const dropped: Readonly<Record<string, LeftOut['what'] | undefined>> = {
  script: 'script',
  style: undefined,
  template: undefined,
  noscript: undefined,
  head: undefined,
  title: undefined,
  link: undefined,
  meta: undefined,
  select: undefined,
  button: undefined,
  textarea: undefined,
  input: undefined,
  datalist: undefined,
  map: undefined,
  iframe: 'frame',
  frame: 'frame',
  frameset: 'frame',
  object: 'embedded-file',
  embed: 'embedded-file',
  video: 'embedded-file',
  audio: 'embedded-file',
  img: 'picture',
  svg: 'picture',
  canvas: 'picture',
  'v:imagedata': 'picture',
  math: 'formula',
  rp: undefined,
  rt: undefined,
};

export type Counts = Partial<Record<LeftOut['what'], number>>;
/** What to do with an element: leave it out, go on only with what is inside, or take it as it is. */
export type Choice = 'skip' | 'take';

/** Whether an author or a script hid an element. */
export function isHidden({ attribs }: TreeElement): boolean {
  return (
    'hidden' in attribs ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu.test(attribs['style'] ?? '')
  );
}

/** Running heads and page numbers, as LibreOffice writes them at the ends of a page. */
function isPageMargin({ name, attribs }: TreeElement): boolean {
  return name === 'div' && /^(?:header|footer)$/u.test(attribs['title'] ?? '');
}

/**
 * Text of a page as lines: blocks and `<br>` end a line, blanks are one blank as browsers show them, and no-break spaces
 * stay. Tables of data become tables; those a page is laid out with give their text only.
 *
 * @param choose leaves out parts of the page
 */
export function htmlLines(nodes: readonly TreeNode[], choose: (element: TreeElement) => Choice = () => 'take') {
  const writer = new BlockWriter();
  const counts: Counts = {};
  let line = '';
  let preformatted = 0;
  /** Where the links that are open begin in the line. */
  const links: number[] = [];
  const flush = (always: boolean) => {
    const text = line.replace(/ +$/u, '');
    line = '';
    if (always || text !== '') writer.lines(text);
  };
  const count = (what: LeftOut['what'] | undefined) => {
    if (what) counts[what] = (counts[what] ?? 0) + 1;
  };
  walkTree(nodes, {
    enter(node) {
      if (node.type === 'text') {
        const { data } = node as { data: string };
        if (preformatted > 0) {
          const parts = data.split(/\r\n?|\n/u);
          parts.forEach((part, index) => {
            line += part;
            if (index < parts.length - 1) flush(true);
          });
          return undefined;
        }
        const text = data.replaceAll(/[ \t\n\r\f]+/gu, ' ');
        line += line === '' || line.endsWith(' ') ? text.replace(/^ /u, '') : text;
        return undefined;
      }
      if (!isElement(node)) return node.type === 'cdata' || node.type === 'root' ? undefined : 'skip';
      if (node.name in dropped) {
        count(dropped[node.name]);
        return 'skip';
      }
      if (isHidden(node)) {
        count('hidden');
        return 'skip';
      }
      if (isPageMargin(node)) {
        count('header');
        return 'skip';
      }
      if (choose(node) === 'skip') {
        count('furniture');
        return 'skip';
      }
      if (node.name === 'br') flush(true);
      if (node.name === 'a') links.push(line.length);
      if (!blocks.has(node.name)) return undefined;
      flush(false);
      if (node.name === 'pre') preformatted += 1;
      if (node.name !== 'table' || !isDataTable(node)) return undefined;
      const cells = tableCells(node, (cell) => textOfCell(cell, count));
      if (cells.some((row) => row.some(({ text }) => text !== ''))) writer.table(cells);
      return 'skip';
    },
    leave(element) {
      if (element.name === 'a') line += addressBehind(element.attribs['href'], line.slice(links.pop() ?? 0));
      if (!blocks.has(element.name)) return;
      flush(false);
      if (element.name === 'pre') preformatted -= 1;
    },
  });
  flush(false);
  return { blocks: writer.blocks, counts };
}

function textOfCell(cell: TreeElement, count: (what: LeftOut['what']) => void): string {
  const { blocks: inside, counts } = htmlLines(cell.children);
  for (const [what, times] of Object.entries(counts))
    for (let left = times; left > 0; left -= 1) count(what as LeftOut['what']);
  const lines = inside.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
  return lines
    .join('\n')
    .replaceAll(/^\n+|\n+$/gu, '')
    .trim();
}
