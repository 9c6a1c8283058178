import type { Root } from 'mdast';
import { readMdx } from './dialect.ts';
import { htmlProblem } from './html.ts';
import { blank, lineEnd, withoutCode } from './source.ts';
import { fault, isSyntaxFault, type Fault, type Forgiven, type Repaired } from './fault.ts';
import { repair } from './repair/repair.ts';

/** More than this in one file is a file in another format; the first few say enough. */
const patience = 25;

export interface Parsed {
  root: Root;
  /** The text as it was finally read: same length and lines, with broken tags and braces blanked. */
  source: string;
  faults: Fault[];
}

/**
 * Reads the text of an entry as MDX. A syntax error does not stop the reading: it is noted, the offending characters are
 * repaired or blanked, and the text is read again, so that an author sees all the problems of a file at once.
 */
export function parseBody(body: string): Parsed {
  const deep = tooDeep.exec(body);
  if (deep) return unread('mdx-too-deep', body, deep.index);
  const long = longBlock(body);
  if (long !== undefined) return unread('mdx-too-long', body, long);
  const forgiven: Forgiven = [];
  const { source: text, faults } = dropPrograms(body);
  let source = text;
  for (let round = 0; round < patience; round++) {
    try {
      return { root: readMdx(source), source, faults };
    } catch (error) {
      if (error instanceof RangeError) return unread('mdx-too-deep', body, 0);
      const repaired = isSyntaxFault(error) ? repair(error, source, forgiven) : repairAssertion(error, source);
      if (repaired.fault !== undefined) faults.push(repaired.fault);
      // A repair keeps every character at its place. One that does not, or does nothing, would go on for ever.
      if (repaired.source === source || repaired.source.length !== source.length) break;
      source = repaired.source;
    }
  }
  faults.push(fault('mdx-too-many', faults.at(-1)?.offset ?? 0, {}));
  return { root: { type: 'root', children: [] }, source, faults };
}

/** More quotes or list items within each other on one line than anybody writes, and soon more than a parser can follow. */
const tooDeep = /^(?!(?:[ \t]*[-*_])+[ \t]*$)(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){40}/mu;

/** Characters without an empty line in between. Of unpaired marks in one block the parser looks for a partner of each through all of it. */
const longestBlock = 100_000;

function longBlock(body: string): number | undefined {
  let from = 0;
  for (const { index } of body.matchAll(/\n[ \t]*\n|$/gu)) {
    if (index - from > longestBlock) return from;
    from = index;
  }
  return undefined;
}

function unread(code: 'mdx-too-deep' | 'mdx-too-long', source: string, offset: number): Parsed {
  return { root: { type: 'root', children: [] }, source, faults: [fault(code, offset, {})] };
}

/**
 * A tag that stays open in a picture's description or an underlined heading trips an assertion of
 * `mdast-util-from-markdown`, which only its development build checks (so under vitest, and not in a build).
 */
function repairAssertion(error: unknown, source: string): Repaired {
  if (!(error instanceof Error && error.name === 'Assertion')) throw error;
  const offset = withoutCode(source).lastIndexOf('<');
  if (offset === -1) throw error;
  const text = source.slice(offset, Math.min(lineEnd(source, offset), offset + 60));
  return { source: blank(source, offset, offset + 1), fault: fault('mdx-tag-syntax', offset, { text }) };
}

/** Takes scripts and style sheets out first: what is in them would be reported as a heap of broken tags and braces. */
function dropPrograms(body: string): { source: string; faults: Fault[] } {
  const faults: Fault[] = [];
  let source = body;
  for (const match of withoutCode(body).matchAll(/<(script|style)(?![\w.:-])[\s\S]*?<\/\1\s*>/giu)) {
    source = blank(source, match.index, match.index + match[0].length);
    faults.push({ offset: match.index, at: (location) => htmlProblem(match[1] ?? '', location) });
  }
  return { source, faults };
}
