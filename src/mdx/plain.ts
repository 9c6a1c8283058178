import type { Nodes } from 'mdast';
import type { Body } from './body.ts';

const needsMdx: ReadonlySet<Nodes['type']> = new Set([
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxjsEsm',
  'image',
  'imageReference',
]);

/** `<br />` in a cell of a table: the one piece of HTML that authors may write, since Markdown has no other way. */
export function isCellBreak(node: Nodes, parents: readonly Nodes[]): boolean {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'br' || node.attributes.length > 0 || node.children.length > 0)
    return false;
  return parents.some((parent) => parent.type === 'tableCell');
}

/** Whether the text has nothing in it that only the MDX road can render. */
export function isPlain(body: Body): boolean {
  return body.visits.every(
    ({ node, parents }) =>
      !needsMdx.has(node.type) && (node.type !== 'mdxJsxTextElement' || isCellBreak(node, parents)),
  );
}
