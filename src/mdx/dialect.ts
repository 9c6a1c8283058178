import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';

const markdown = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
const mdxMarkdown = { extensions: [gfm(), mdx()], mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] };

/**
 * The text as MDX reads it. No JavaScript parser is attached: whatever stands between balanced braces comes back as an
 * expression to be refused, also when it is not valid code. Throws a `VFileMessage` at the first syntax error.
 */
export function readMdx(source: string): Root {
  return fromMarkdown(source, mdxMarkdown);
}

/** The same text as Markdown reads it. Never throws. */
export function readMarkdown(source: string): Root {
  return fromMarkdown(source, markdown);
}
