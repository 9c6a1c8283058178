import { excerpt, visitsOf, type Body } from '../body.ts';

/** `{…}` in the text: MDX would run it. */
export function checkExpressions(body: Body): void {
  for (const { node } of visitsOf(body, 'mdxFlowExpression', 'mdxTextExpression')) {
    const text = excerpt(body.written(node));
    if (/^\s*\/[*/]/u.test(node.value)) body.report('mdx-comment', node, { text });
    else body.report('mdx-expression', node, { text, escaped: text.replace(/[{}]/gu, '\\$&') });
  }
}
