import type { Forgiven, Repaired, SyntaxFault } from '../fault.ts';
import { repairBrace } from './brace.ts';
import { repairPair } from './pair.ts';
import { repairTag } from './tag.ts';

/** Makes a readable text out of one that stops the parser at `error`, and says what was wrong. */
export function repair(error: SyntaxFault, source: string, forgiven: Forgiven): Repaired {
  const { place } = error;
  const offset = Math.min(
    (place && ('start' in place ? place.start.offset : place.offset)) ?? source.length,
    source.length,
  );
  if (error.source === 'mdast-util-mdx-jsx') return repairPair(error.reason, offset, source, forgiven);
  if (error.source === 'micromark-extension-mdx-expression') return repairBrace(offset, source);
  return repairTag(offset, source, forgiven);
}
