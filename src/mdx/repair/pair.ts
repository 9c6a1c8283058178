import { nearest } from '#lib/nearest.ts';
import { fault, forgive, type Fault, type Forgiven, type Repaired } from '../fault.ts';
import { htmlProblem, isHtmlName } from '../html.ts';
import { blank, tagEnd, tagName } from '../source.ts';
import { isWord } from './word.ts';

/** An opening tag without its closing tag, or the other way round. */
export function repairPair(reason: string, place: number, source: string, forgiven: Forgiven): Repaired {
  const opening = openingTag(reason, source);
  if (reason.startsWith('Expected a closing tag') && opening !== undefined) {
    return drop(opening, source, forgiven, (name) => fault('mdx-tag-unclosed', opening, { name }));
  }
  const closing = source.lastIndexOf('<', place);
  if (closing === -1) return { source };
  const name = tagName(source, closing);
  if (reason.startsWith('Unexpected closing tag') && opening !== undefined) {
    return mismatch(opening, closing, source, forgiven);
  }
  if (reason.startsWith('Expected the closing tag')) {
    return drop(closing, source, forgiven, () => fault('mdx-tag-crossed', closing, { name }));
  }
  return drop(closing, source, forgiven, () =>
    reason.startsWith('Unexpected closing slash')
      ? fault('mdx-tag-unopened', closing, { name })
      : fault('mdx-tag-syntax', closing, { text: source.slice(closing, tagEnd(source, closing)) }),
  );
}

/** `</Outer>` where `</Inner>` was due: a misspelt name, a forgotten closing tag, or one too many. */
function mismatch(opening: number, closing: number, source: string, forgiven: Forgiven): Repaired {
  const opened = tagName(source, opening);
  const closed = tagName(source, closing);
  const closedLater = source.includes(`</${opened}`, closing);
  if (!closedLater && nearest(closed, [opened]) !== undefined && !isHtmlName(opened)) {
    const without = blank(source, opening, tagEnd(source, opening) ?? opening + 1);
    return {
      source: blank(without, closing, tagEnd(source, closing) ?? closing + 1),
      fault: fault('mdx-tag-misspelt', closing, { opened, closed }),
    };
  }
  if (closedLater) return drop(closing, source, forgiven, (name) => fault('mdx-tag-unopened', closing, { name }));
  return drop(opening, source, forgiven, (name) => fault('mdx-tag-unclosed', opening, { name }));
}

/** Blanks a tag and reports it, unless its partner was reported before. HTML and bare words get their own advice. */
function drop(from: number, source: string, forgiven: Forgiven, report: (name: string) => Fault): Repaired {
  const name = tagName(source, from);
  const isClosing = source.startsWith('</', from);
  if (!isWord(name))
    return {
      source: blank(source, from, from + 1),
      fault: fault('mdx-stray-lt', from, { text: source.slice(from, tagEnd(source, from)).slice(0, 20) }),
    };
  const repaired = blank(source, from, tagEnd(source, from) ?? from + 1);
  if (forgive(forgiven, `${isClosing ? '</' : '<'}${name}`)) return { source: repaired };
  const made = report(name);
  if (!isLonely(name, isClosing, source)) forgiven.push(`${isClosing ? '<' : '</'}${name}`);
  return {
    source: repaired,
    fault: isHtmlName(name) ? { offset: from, at: (location) => htmlProblem(name, location) } : made,
  };
}

/** Whether the text has no partner at all for a tag, so that none has to be forgiven. */
function isLonely(name: string, isClosing: boolean, source: string): boolean {
  return !source.includes(isClosing ? `<${name}` : `</${name}`);
}

/** Where the tag starts that the parser names as `(line:column-line:column)`. */
function openingTag(reason: string, source: string): number | undefined {
  const place = /\((\d+):(\d+)/u.exec(reason);
  if (place === null) return undefined;
  const lines = [...source.matchAll(/\r\n?|\n/gu)].map((match) => match.index + match[0].length);
  const offset = (lines[Number(place[1]) - 2] ?? 0) + Number(place[2]) - 1;
  return source.startsWith('<', offset) ? offset : undefined;
}
