import type { Nodes } from 'mdast';
import { hiddenCharacter } from '#lib/hidden-characters.ts';
import type { Body } from '../body.ts';

/** Characters that nobody sees, written as they are or as `&#x202e;`; one report a line is enough. */
export function checkCharacters(body: Body): void {
  let offset = 0;
  for (const line of body.source.split('\n')) {
    const found = hiddenCharacter(line);
    if (found) body.report('mdx-characters', offset + found.offset, { name: found.name });
    offset += line.length + 1;
  }
  for (const { node } of body.visits) {
    if ('children' in node && !('attributes' in node) && !('url' in node)) continue;
    const hidden = texts(node)
      .map(hiddenCharacter)
      .find((found) => found !== undefined);
    if (hidden && hiddenCharacter(body.written(node)) === undefined)
      body.report('mdx-characters', node, { name: hidden.name });
  }
}

/** What a node says, with its entities read. */
function texts(node: Nodes): string[] {
  const values: unknown[] =
    node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
      ? node.attributes.map(({ value }) => value)
      : ['value', 'url', 'title', 'alt'].map((key) => (node as unknown as Record<string, unknown>)[key]);
  return values.filter((value) => typeof value === 'string');
}
