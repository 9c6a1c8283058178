const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Phrases of a slogan as they are set in lettering: what parts them becomes the end of a line. */
export function phrases(slogan: string): string[] {
  return slogan.split(/[\s·，、；—]+/u).filter((phrase) => phrase !== '');
}

/**
 * Lines (or columns) of a text in large lettering: as few as may be, as nearly equal as its words allow.
 * @param longest in characters; a shorter text stays whole
 */
export function letteringLines(text: string, longest: number): string[] {
  const parts = phrases(text);
  if (parts.length > 1) return parts.flatMap((part) => letteringLines(part, longest));
  if (text.length <= longest) return [text];
  const pieces = [...words.segment(text)].map(({ segment }) => segment);
  return shareOut(pieces, Math.ceil(text.length / longest)).lines;
}

interface Lines {
  lines: string[];
  /** Length of the longest line, and what the breaks cost. */
  widest: number;
  tears: number;
}

/** A break between two single characters may go through a name that no dictionary has. */
const tear = 2;

/** The pieces joined to so many lines: the longest of them short, names whole. */
function shareOut(pieces: readonly string[], count: number): Lines {
  const whole = pieces.join('');
  let best: Lines = { lines: [whole], widest: whole.length, tears: 0 };
  if (count <= 1) return best;
  for (let end = 1; end < pieces.length; end += 1) {
    const line = pieces.slice(0, end).join('');
    const rest = shareOut(pieces.slice(end), count - 1);
    const torn = pieces[end - 1]?.length === 1 && pieces[end]?.length === 1 ? tear : 0;
    const found = {
      lines: [line, ...rest.lines],
      widest: Math.max(line.length, rest.widest),
      tears: rest.tears + torn,
    };
    if (found.widest + found.tears < best.widest + best.tears) best = found;
  }
  return best;
}
