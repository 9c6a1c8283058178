/** Helpers on raw text for the cases where there is no tree yet. All keep every character at its place. */

/** Replaces a stretch by spaces; line ends stay, so that every later line and column stays true. */
export function blank(source: string, from: number, to: number): string {
  return (
    source.slice(0, from) +
    source.slice(from, to).replace(/[^\r\n]/gu, (character) => ' '.repeat(character.length)) +
    source.slice(to)
  );
}

/** The text with escapes, code spans and fenced code blanked, so that tags and braces in them are not found. */
export function withoutCode(source: string): string {
  const hide = (text: string) => blank(text, 0, text.length);
  return source
    .replace(
      /^([ \t>]*(?:[-*+]|\d+[.)])?[ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\2[`~]*[ \t]*$|$(?![\s\S]))/gmu,
      hide,
    )
    .replace(/\\[\\`{}<>]/gu, hide)
    .split(/(?<=\n[ \t]*\n)/u)
    .map(withoutCodeSpans)
    .join('');
}

/** A code span ends at the next run of as many backticks. Runs are looked up by length: looking for each in turn would take minutes on a hostile text. */
function withoutCodeSpans(block: string): string {
  const runs = [...block.matchAll(/`+/gu)].map(({ index, 0: { length } }) => ({ index, length }));
  const byLength = Map.groupBy(runs, ({ length }) => length);
  let text = '';
  let done = 0;
  for (const run of runs) {
    const same = byLength.get(run.length) ?? [];
    same.shift();
    const [close] = same;
    if (run.index < done || close === undefined) continue;
    const end = close.index + close.length;
    text += block.slice(done, run.index) + blank(block.slice(run.index, end), 0, end - run.index);
    done = end;
  }
  return text + block.slice(done);
}

/** Where the tag that starts at `from` ends: after its `>`, or before another `<`. Undefined when it never does. */
export function tagEnd(source: string, from: number): number | undefined {
  let quote = '';
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
    else if (character === '<' && at > from) return at;
  }
  return undefined;
}

/** Where the line around an offset ends. */
export function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

/** The name in a tag: `Callout` in `</Callout>`; empty when what follows `<` is no name. */
export function tagName(source: string, from: number): string {
  return (
    /^<\/?\s*([\p{ID_Start}$_][\p{ID_Continue}$.:-]*|[^\s<>/="'{}]*)/u.exec(source.slice(from, from + 200))?.[1] ?? ''
  );
}

/** Turns an offset into a line and column, both from 1, for text whose first line has the given number. */
export function locator(source: string, firstLine: number): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const match of source.matchAll(/\r\n?|\n/gu)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}
