import { toString } from 'mdast-util-to-string';
import { visitsOf, type Body } from '../body.ts';

/** Notes which words of the glossary and which tables the text names. What has no name was reported with its attributes. */
export function noteMentions(body: Body): void {
  for (const { node } of visitsOf(body, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    if (node.name === 'Term') {
      const name = toString(node).trim();
      if (name !== '') body.mentions.push({ kind: 'term', name, ...body.locate(node) });
    } else if (node.name === 'Table') {
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'name') continue;
        if (typeof attribute.value === 'string' && attribute.value !== '')
          body.mentions.push({ kind: 'table', name: attribute.value, ...body.locate(node) });
      }
    }
  }
}
