import { isComponentName } from '#schemas/components.ts';
import { visitsOf, type Body } from '../body.ts';
import { tagEnd } from '../source.ts';

/**
 * Spaces in a tag that one parser takes and the renderer's does not: `< Callout>`, `</Callout >`, `title = "…"`.
 * The plain way of writing is asked for, so that what was checked is what is built.
 */
export function checkTags(body: Body): void {
  for (const { node } of visitsOf(body, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    const name = node.name ?? '';
    if (!isComponentName(name)) continue;
    if (
      !node.attributes.every((attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
    )
      continue;
    const written = body.written(node);
    const opening = written.slice(0, tagEnd(written, 0));
    if (!/^<[\w.:-]+(?:[ \t\r\n]+[\w:-]+=(?:"[^"]*"|'[^']*'))*(?:[ \t\r\n]*\/)?>$/u.test(opening)) {
      const values = node.attributes.map((attribute) =>
        attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}="${String(attribute.value)}"` : '',
      );
      body.report('mdx-tag-spaces', node, {
        fixed: `<${name}${values.join('')}${opening.endsWith('/>') ? ' /' : ''}>`,
      });
    } else if (!opening.endsWith('/>') && !written.endsWith(`</${name}>`)) {
      body.report('mdx-tag-spaces', (node.position?.start.offset ?? 0) + written.lastIndexOf('<'), {
        fixed: `</${name}>`,
      });
    } else if (node.type === 'mdxJsxFlowElement' && /\n[ \t>]*[^\s>].*<\/[^<]*$/u.test(written)) {
      body.report('mdx-tag-line', (node.position?.start.offset ?? 0) + written.lastIndexOf('<'), { name });
    }
  }
}
