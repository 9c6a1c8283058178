/** Where a line may end without a word torn. */
const stops = /[。！？；：，、,;!?…—]/gu;
/** What no line ends with once it has been cut. */
const dangling = /[。；：，、,;…—“‘（(《〔\s]+$/u;
const pairs = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
] as const;

/**
 * A line no longer than `most` (UTF-16 units, as schemas count): cut at a mark where there is one in its second half, with
 * an ellipsis where there is none. White space becomes single spaces.
 */
export function fitLine(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const head = whole(line.slice(0, most));
  const stop = [...head.matchAll(stops)].map(({ index }) => index).filter((index) => index > 0 && index >= most / 2);
  const cut = withoutOpen(head.slice(0, stop.at(-1) ?? 0)).replace(dangling, '');
  if (cut.length >= most / 3) return cut;
  const torn = whole(line.slice(0, most - 1));
  const closed = withoutOpen(torn);
  return `${(closed.length >= most / 3 ? closed : torn).trimEnd()}…`;
}

/** Without the half of a character that is left where a text was cut. */
const whole = (text: string): string => text.toWellFormed().replaceAll('\uFFFD', '');

/** Without a pair that is opened and, after the cut, never closed. */
function withoutOpen(text: string): string {
  let kept = text;
  for (const [open, close] of pairs) {
    const last = kept.lastIndexOf(open);
    if (last > kept.lastIndexOf(close)) kept = kept.slice(0, last);
  }
  return kept;
}
