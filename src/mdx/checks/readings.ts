import type { Nodes } from 'mdast';
import { excerpt, visitAll, type Body } from '../body.ts';
import { readMarkdown } from '../dialect.ts';
import { isPlain } from '../plain.ts';
import { mayBeIndentedCode } from '../indentation.ts';
import { lineEnd } from '../source.ts';

/**
 * Markdown and MDX must read a plain text alike, since either may render it. They differ in one thing only: four spaces or a tab before a line make
 * it code in Markdown (or keep it in the paragraph above) and mean nothing in MDX. HTML was refused before.
 */
export function checkReadings(body: Body): void {
  if (!mayBeIndentedCode(body.source) || !isPlain(body)) return;
  const markdown = visitAll(readMarkdown(body.source));
  const index = body.visits.findIndex(
    ({ node }, at) => markdown[at] === undefined || trait(node) !== trait(markdown[at].node),
  );
  if (index === -1 && body.visits.length === markdown.length) return;

  const differing = body.visits[index]?.node ?? body.root;
  const other = markdown[index]?.node;
  const from = Math.min(differing.position?.start.offset ?? 0, other?.position?.start.offset ?? Infinity);
  const line = indentedLine(body.source, from) ?? from;
  body.report('mdx-indented', line, { text: excerpt(body.source.slice(line, lineEnd(body.source, line))) });
}

/** What has to be the same about a node. */
function trait(node: Nodes): string {
  if (node.type === 'root') return 'root';
  const isBreak = (node.type === 'html' && /^<br\s*\/>$/u.test(node.value)) || node.type === 'mdxJsxTextElement';
  const place = `${String(node.position?.start.offset)}-${String(node.position?.end.offset)}`;
  if (isBreak) return `br ${place}`;
  const value = 'value' in node ? node.value : node.type === 'heading' ? String(node.depth) : '';
  return `${node.type} ${place} ${value}`;
}

/** The first line, from the one around an offset on, that is indented as code is. */
function indentedLine(source: string, offset: number): number | undefined {
  const from = source.lastIndexOf('\n', offset - 1) + 1;
  const index = source
    .slice(from)
    .search(/^(?=[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?: {4}|\t)|.*(?:[-*+>]|\d[.)])(?: {4}|[ ]*\t))/mu);
  return index === -1 ? undefined : from + index;
}
