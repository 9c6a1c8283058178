import type { Node } from 'acorn';

/** The text of a string, a template without holes, or a piece of a template. */
export function textOf(node: Node): string | undefined {
  const fields = node as Node & Record<string, unknown>;
  if (node.type === 'Literal') return typeof fields['value'] === 'string' ? fields['value'] : undefined;
  if (node.type === 'TemplateElement') return (fields['value'] as { cooked?: string | null }).cooked ?? undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const quasis = fields['quasis'] as Node[];
  return quasis.length === 1 && quasis[0] ? textOf(quasis[0]) : undefined;
}
