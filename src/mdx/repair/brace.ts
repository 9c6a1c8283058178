import { fault, type Repaired } from '../fault.ts';
import { blank, lineEnd, withoutCode } from '../source.ts';

/** A `{` without its `}`. The parser only tells where it gave up, so the first brace that is still open there is taken. */
export function repairBrace(stop: number, source: string): Repaired {
  const bare = withoutCode(source);
  const opened: number[] = [];
  for (let at = 0; at < stop; at++) {
    if (bare[at] === '{') opened.push(at);
    else if (bare[at] === '}') opened.pop();
  }
  const offset = opened[0] ?? Math.max(bare.lastIndexOf('{', stop), source.lastIndexOf('{', stop));
  if (offset === -1) return { source };
  const text = source.slice(offset, Math.min(lineEnd(source, offset), offset + 20));
  return { source: blank(source, offset, offset + 1), fault: fault('mdx-brace', offset, { text }) };
}
