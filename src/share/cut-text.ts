const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Characters of a text, as Unicode counts them. */
export const lengthOf = (text: string): number => [...text].length;

/** Signs that may not end what is cut off. */
const openEnd = /[\s，、：；“‘（《【—·]+$/u;

/** The sentences of a text, each with the sign that ends it. */
export function sentencesOf(text: string): string[] {
  return (text.match(/[^。！？!?\n]+[。！？!?]*[”’」』）]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The clauses of a text, without the signs between them. */
export function clausesOf(text: string): string[] {
  return text
    .split(/[，。！？；：!?;\n]+/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/**
 * A text in so many characters: as it is when it fits, else cut behind a word, with an ellipsis that counts.
 * A single word longer than that is cut between two signs, since nothing else would leave any of it.
 */
export function cutToWords(text: string, most: number): string {
  if (lengthOf(text) <= most) return text;
  const room = most - 1;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (lengthOf(kept + segment) > room) break;
    kept += segment;
  }
  kept = kept.replace(openEnd, '');
  if (kept === '') {
    for (const { segment } of graphemes.segment(text)) {
      if (lengthOf(kept + segment) > room) break;
      kept += segment;
    }
  }
  return room < 1 ? '' : `${kept}…`;
}
