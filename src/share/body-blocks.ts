import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { parseBody } from '#mdx/parse.ts';
import { componentSchemas, isComponentName, type ComponentName, type ComponentProps } from '#schemas/components.ts';
import type { Block } from './blocks.ts';
import { spansOf, termSpan } from './body-spans.ts';
import type { Surroundings } from './surroundings.ts';
import { tableBlocks } from './table-blocks.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Content = RootContent | BlockContent | DefinitionContent;

/** The text of an entry, which was checked when the campaign was loaded, as blocks. */
export function bodyBlocks(body: string, around: Surroundings): Block[] {
  return blocksOf(parseBody(body).root.children, around);
}

function blocksOf(nodes: readonly Content[], around: Surroundings): Block[] {
  return nodes.flatMap((node) => blockOf(node, around));
}

function blockOf(node: Content, around: Surroundings): Block[] {
  switch (node.type) {
    case 'heading': {
      const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4;
      return [{ kind: 'heading', level, spans: spansOf(node.children, around) }];
    }
    case 'paragraph':
      return paragraphs(node.children, around);
    case 'list':
      return [listOf(node, around)];
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(node.children, around) }];
    case 'table':
      return [tableOf(node, around)];
    case 'code':
      return [{ kind: 'code', text: node.value }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementBlocks(node, around);
    default: {
      const text = toString(node).trim();
      return text === '' ? [] : [{ kind: 'paragraph', spans: [{ text }] }];
    }
  }
}

/** A paragraph. What stands in a line but is a block of its own (a picture, a file) parts it. */
function paragraphs(nodes: readonly PhrasingContent[], around: Surroundings): Block[] {
  const blocks: Block[] = [];
  let line: PhrasingContent[] = [];
  const endLine = (): void => {
    const spans = spansOf(line, around);
    if (spans.some(({ text }) => text.trim() !== '')) blocks.push({ kind: 'paragraph', spans });
    line = [];
  };
  for (const node of nodes) {
    const own = ownBlocks(node, around);
    if (own === undefined) line.push(node);
    else {
      endLine();
      blocks.push(...own);
    }
  }
  endLine();
  return blocks;
}

function ownBlocks(node: PhrasingContent, around: Surroundings): Block[] | undefined {
  if (node.type === 'image') return [{ kind: 'figure', src: node.url.replace(/^\.\.\//u, ''), alt: node.alt ?? '' }];
  if (node.type !== 'mdxJsxTextElement' || node.name === 'br' || node.name === 'Term') return undefined;
  return elementBlocks(node, around);
}

function listOf(node: List, around: Surroundings): Block {
  const items = node.children.map((item) => blocksOf(item.children, around));
  return node.ordered === true ? { kind: 'list', first: node.start ?? 1, items } : { kind: 'list', items };
}

function tableOf(node: Table, around: Surroundings): Block {
  const [header = [], ...rows] = node.children.map((row) => row.children.map((cell) => spansOf(cell.children, around)));
  return { kind: 'table', header, rows };
}

/** What each component becomes: one that is missing here fails the type check. */
type ElementWriters = {
  [Name in ComponentName]: (props: ComponentProps<Name>, inside: Inside, around: Surroundings) => Block[];
};

/** What stands between the two tags of a component. */
interface Inside {
  node: Element;
  blocks: () => Block[];
}

const writers: ElementWriters = {
  Callout: ({ kind, title }, { blocks }) => [
    { kind: 'callout', label: kind, ...(title !== undefined && { title }), blocks: blocks() },
  ],
  Steps: (_props, { blocks }) =>
    blocks().flatMap((block): Block[] => (block.kind === 'list' ? [{ kind: 'steps', items: block.items }] : [block])),
  Figure: ({ src, alt, caption, credit }) => [
    { kind: 'figure', src, alt, ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) },
  ],
  Quote: ({ by, role }, { blocks }) => [
    { kind: 'quote', blocks: blocks(), ...(by !== undefined && { by }), ...(role !== undefined && { role }) },
  ],
  Numbers: (_props, { blocks }) => {
    const items = blocks().flatMap((block) => (block.kind === 'numbers' ? block.items : []));
    return [{ kind: 'numbers', items }];
  },
  Number: ({ value, unit, label }) => [
    { kind: 'numbers', items: [{ value, label, ...(unit !== undefined && { unit }) }] },
  ],
  Video: ({ title, src, poster, href }) => [
    {
      kind: 'video',
      title,
      ...(src !== undefined && { src }),
      ...(poster !== undefined && { poster }),
      ...(href !== undefined && { href }),
    },
  ],
  Download: ({ file, title, note }) => [{ kind: 'download', file, title, ...(note !== undefined && { note }) }],
  Faq: (_props, { blocks }) => {
    const items = blocks().flatMap((block) => (block.kind === 'faq' ? block.items : []));
    return [{ kind: 'faq', items }];
  },
  Question: ({ title }, { blocks }) => [{ kind: 'faq', items: [{ title, blocks: blocks() }] }],
  Term: (_props, { node }, around) => [{ kind: 'paragraph', spans: [termSpan(toString(node), around)] }],
  Table: ({ name }, _inside, { campaign }) => {
    const table = campaign.tables[name];
    return table === undefined ? [] : tableBlocks(table);
  },
};

function elementBlocks(node: Element, around: Surroundings): Block[] {
  const blocks = (): Block[] =>
    node.type === 'mdxJsxFlowElement' ? blocksOf(node.children, around) : paragraphs(node.children, around);
  const { name } = node;
  if (name === null || !isComponentName(name)) return blocks();
  const props = componentSchemas[name].parse(
    Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value]]
          : [],
      ),
    ),
  );
  const write = writers[name] as (props: unknown, inside: Inside, around: Surroundings) => Block[];
  return write(props, { node, blocks }, around);
}
