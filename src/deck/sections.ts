import { parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: Record<string, string> }>;

/** A top-level element of a rendered text. */
export interface Block {
  /** Its tag in small letters, such as `p`, `ul` or `figure`. */
  tag: string;
  /** As it stands in the page. */
  html: string;
  /** What a reader reads in it, on one line. */
  text: string;
}

/** A passage of a rendered text: an `<h2>` and what stands below it, up to the next one. */
export interface Section {
  /** The words of the heading; undefined for what stands before the first one. */
  title: string | undefined;
  /** The passage without its heading. */
  html: string;
  blocks: Block[];
}

/** Not there to be read. */
const unread = new Set(['script', 'style', 'template', 'link', 'meta']);

/**
 * Takes a rendered text apart at its top-level `<h2>`s. Nothing is written anew: every piece of HTML is a piece of the
 * text given. What stands before the first heading comes first, as a section without a title, when there is any of it.
 */
export function sectionsOf(html: string): Section[] {
  const sections: Section[] = [{ title: undefined, html: '', blocks: [] }];
  for (const node of parse(html)) {
    const written = writtenAs(node, html);
    if (isElement(node) && node.name === 'h2') sections.push({ title: wordsOf(node), html: '', blocks: [] });
    else add(sections.at(-1), node, written);
  }
  return sections
    .filter(({ title, blocks }) => title !== undefined || blocks.length > 0)
    .map((section) => ({ ...section, html: section.html.trim() }));
}

function add(section: Section | undefined, node: Node, written: string): void {
  if (section === undefined) return;
  section.html += written;
  if (isElement(node)) {
    if (!unread.has(node.name)) section.blocks.push({ tag: node.name, html: written, text: wordsOf(node) });
  } else if (node.type === 'text' && written.trim() !== '')
    section.blocks.push({ tag: 'p', html: `<p>${written.trim()}</p>`, text: wordsOf(node) });
}

/** What is in the one element that a piece of HTML is: elements, and text with an empty tag. Together they are all of it. */
export function childrenOf(html: string): Block[] {
  const [element] = parse(html);
  if (element === undefined || !isElement(element)) return [];
  return element.children.map((node) => ({
    tag: isElement(node) ? node.name : '',
    html: writtenAs(node, html),
    text: wordsOf(node),
  }));
}

const parse = (html: string): Node[] => parseDocument(html, { withStartIndices: true, withEndIndices: true }).children;

const writtenAs = (node: Node, html: string): string => html.slice(node.startIndex ?? 0, (node.endIndex ?? -1) + 1);

/** The words of a piece of a text on one line, without scripts. */
function wordsOf(node: Node): string {
  const gather = (inner: Node): string => {
    if (inner.type === 'text') return 'data' in inner ? inner.data : '';
    if (!('children' in inner) || (isElement(inner) && unread.has(inner.name))) return '';
    return inner.children.map(gather).join('');
  };
  return gather(node).replace(/\s+/gu, ' ').trim();
}

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}
