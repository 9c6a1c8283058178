import { excerpt, type Body } from '../body.ts';
import { lineEnd } from '../source.ts';

const parents: ReadonlySet<string> = new Set(['root', 'mdxJsxFlowElement']);

/**
 * Lines that MDX takes for JavaScript modules: a block that starts in the first column with `import` or `export`.
 * The grammar without a JavaScript parser reads them as paragraphs, so they are looked for here. English prose counts too.
 */
export function checkEsm(body: Body): void {
  for (const { node, parents: within } of body.visits) {
    const offset = node.position?.start.offset;
    if (offset === undefined || node.position?.start.column !== 1 || !parents.has(within.at(-1)?.type ?? '')) continue;
    const keyword = /^(import|export)(?=[\s{*]|$)/u.exec(body.source.slice(offset, offset + 8))?.[1];
    if (keyword === undefined) continue;
    const text = excerpt(body.source.slice(offset, lineEnd(body.source, offset)), 60);
    body.report(keyword === 'import' ? 'mdx-import' : 'mdx-export', node, { text });
  }
}
