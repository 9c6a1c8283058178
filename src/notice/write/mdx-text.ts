import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { placeholder } from '#campaign/placeholders.ts';
import { readAddress } from '#mdx/address.ts';
import { checkBody } from '#mdx/check.ts';
import { readMarkdown, readMdx } from '#mdx/dialect.ts';
import { plainLine, readable } from './readable.ts';

const extensions = [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()];

/** Nodes as MDX source, without a line end behind them. */
export function mdxOf(...children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { extensions, resourceLink: true, rule: '-' }).trimEnd();
}

/** Only signs that neither Markdown nor MDX means anything by: most sentences, which need not be read back to be sure. */
const harmless = /^[\p{Script=Han}“《（][\p{Script=Han}\d“”‘’《》（）〔〕，。、；：！？—…·％]*$/u;

/**
 * A paragraph of MDX that means exactly this text, whatever is in it. Both roads read it back as one paragraph with that
 * text, and nothing in it is refused; addresses become links, since Markdown makes links of them anyway.
 * @returns empty for a text without a readable character
 */
export function paragraphMdx(text: string): string {
  const plain = plainLine(text);
  if (plain === '' || (harmless.test(plain) && !plain.includes(placeholder))) return plain;
  for (const write of [(nodes: PhrasingContent[]) => paragraph(nodes), withReferences]) {
    const source = write(withLinks(plain));
    if (means(source, plain)) return source;
  }
  const source = withReferences(withCode(plain));
  return means(source, plain) ? source : paragraph(asCode(plain));
}

/**
 * The same for a heading.
 * @param depth how many `#`
 */
export function headingMdx(text: string, depth: 2 | 3 | 4): string {
  return mdxOf({ type: 'heading', depth, children: phrasing(text) });
}

/**
 * Nodes that mean this text inside a heading or a cell. Lines of a cell are parted by `<br />`. A node cannot hold a reference,
 * so 待补充 is told from a gap as it is in fields.
 */
export function phrasing(text: string): PhrasingContent[] {
  const plain = readable(text);
  if (plain === '') return [];
  if (harmless.test(plain)) return [{ type: 'text', value: plain }];
  const ways = [withLinks(plain), withCode(plain)];
  return ways.find((nodes) => means(paragraph(nodes), plain)) ?? asCode(plain);
}

const paragraph = (children: PhrasingContent[]) => mdxOf({ type: 'paragraph', children });
const asCode = (value: string): PhrasingContent[] => [{ type: 'inlineCode', value }];

/** What GFM takes for an address, generously; a match begins at the start of a word, so that the search stays linear. */
const address = /(?:https?:\/\/|www\.)[^\s\u0080-\u{10ffff}]*|(?<![-.\w+])[-.\w+]+@[-\w]+(?:\.[-\w]+)+/giu;

/** The text with its addresses as links. What follows an address (`。`, `)`) does not belong to it. */
function withLinks(text: string): PhrasingContent[] {
  return splitAt(text, (found) => {
    const url = found.replace(/[.,;:!?'")\]}>|*_~]+$/u, '');
    const href = url.includes('@') && !/^https?:/iu.test(url) ? `mailto:${url}` : url;
    if (!/^(?:https?:\/\/.|mailto:)/iu.test(href)) return undefined;
    if (!['fine', 'insecure'].includes(readAddress(href).kind)) return undefined;
    return { length: url.length, node: { type: 'link', url: href, children: [{ type: 'text', value: url }] } };
  });
}

/** The text with what looks like an address as code: for addresses that cannot be led to. */
function withCode(text: string): PhrasingContent[] {
  return splitAt(text, (found) => ({ length: found.length, node: { type: 'inlineCode', value: found } }));
}

function splitAt(
  text: string,
  change: (found: string) => { length: number; node: PhrasingContent } | undefined,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const changed = match.index < from ? undefined : change(match[0]);
    if (!changed) continue;
    if (match.index > from) nodes.push({ type: 'text', value: text.slice(from, match.index) });
    nodes.push(changed.node);
    from = match.index + changed.length;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

/** The paragraph with references for signs that the checks look for as an author's slip, and that a backslash does not hide. */
function withReferences(nodes: PhrasingContent[]): string {
  const refer = (sign: string) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`;
  return paragraph(nodes)
    .replace(/^(?:[ie](?=mport|xport)|＃)/u, refer)
    .replaceAll(/[＜〈】]/gu, refer)
    .replaceAll(placeholder, (word) => `${refer(word)}${word.slice(1)}`);
}

/** Whether both roads read a source as one paragraph with this text, and nothing in it is complained about. */
function means(source: string, text: string): boolean {
  // A notice may say 待补充 itself; it is not a gap its editor left.
  if (source.includes(placeholder)) return false;
  let mdx: Root;
  try {
    mdx = readMdx(source);
  } catch {
    return false;
  }
  if (![mdx, readMarkdown(source)].every((root) => isParagraph(root, text))) return false;
  const { problems } = checkBody({ file: '', body: source, firstLine: 1 });
  return problems.every(({ code }) => code === 'mdx-link-insecure');
}

function isParagraph({ children }: Root, text: string): boolean {
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'paragraph') return false;
  return (
    toString(only) === text &&
    only.children.every(({ type }) => type === 'text' || type === 'link' || type === 'inlineCode')
  );
}
