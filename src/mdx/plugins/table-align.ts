import type { HastPlugin } from './plugin.ts';

/** Names that Tailwind finds here and writes the rules for. */
const classes: Record<string, string> = { left: 'text-left', center: 'text-center', right: 'text-right' };

/**
 * `| :-: |` comes out as `style="text-align: center"`, which the page's security policy blocks; a class does the same.
 */
export const tableAlign: HastPlugin = {
  name: 'guichao-table-align',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const side = /^text-align:\s*(\w+)/u.exec(String(node.properties.style ?? ''))?.[1] ?? node.properties.align;
      const name = classes[String(side)];
      if (name === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'align', null);
      context.setProperty(node, 'className', [name]);
    },
  },
};
