import { visitsOf, type Body } from '../body.ts';

/**
 * Lines that Markdown takes out of the text. `[注]: 以上数据……` would vanish from the page without a word, and footnotes
 * come with English labels and differ between Markdown and MDX.
 */
export function checkDefinitions(body: Body): void {
  for (const { node } of visitsOf(body, 'definition')) {
    body.report('mdx-definition', node, { label: node.label ?? node.identifier, target: node.url });
  }
  const seen = new Set<string>();
  for (const { node } of visitsOf(body, 'footnoteReference', 'footnoteDefinition')) {
    if (seen.has(node.identifier)) continue;
    seen.add(node.identifier);
    body.report('mdx-footnote', node, { label: node.label ?? node.identifier });
  }
}
