import { isComponentName } from '#schemas/components.ts';
import { excerpt, visitsOf, type Body } from '../body.ts';

/** How attributes are written, whatever they mean: plain text in quotes, once each, and none that runs a program. */
export function checkAttributes(body: Body): void {
  for (const { node } of visitsOf(body, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    const seen = new Set<string>();
    for (const attribute of node.attributes) {
      const at = attribute.position === undefined ? node : { position: attribute.position };
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        body.report('mdx-attribute-spread', at, { text: excerpt(attribute.value) });
        continue;
      }
      const { name, value } = attribute;
      if (isEventName(name)) {
        body.report('mdx-attribute-event', at, { tag: node.name ?? '', attribute: name });
        continue;
      }
      if (!isComponentName(node.name ?? '')) continue;
      if (value === null || value === undefined) body.report('mdx-attribute-bare', at, { attribute: name });
      else if (typeof value === 'object') {
        body.report('mdx-attribute-expression', at, { attribute: name, value: excerpt(value.value) });
      }
      if (seen.has(name)) body.report('mdx-attribute-twice', at, { attribute: name });
      seen.add(name);
    }
  }
}

/** `onclick`, `onClick`, and the directives with which Astro runs code. */
export function isEventName(name: string): boolean {
  return /^on[a-z]+$/iu.test(name) || /^(?:client|server|set|is|define|transition):/u.test(name);
}
