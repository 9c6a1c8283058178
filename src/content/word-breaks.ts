import { phrasesOf } from '#lib/phrases.ts';

/** Shorter titles fit into a line nearly everywhere. */
const short = 8;
/** What is joined stays within the narrowest column at twice the text size; only a word of its own may be longer. */
const longest = 5;
/** Words that are so close that a line should not end between them (see `Phrase.cling`). */
const close = 3;

/**
 * Pieces of a title that should not be torn apart at the end of a line. A browser fills lines without weighing where they
 * end, so small words are joined to what follows them; a mark always stays with the word before it.
 * @param names what stays whole wherever it is said, such as the campaign's own name
 */
export function wordPieces(title: string, names: readonly string[] = []): string[] {
  if (title.length <= short && !/[，。、：；！？]/u.test(title)) return [title];
  const pieces: string[] = [];
  let clings = false;
  for (const { text, cling } of phrasesOf(title, names)) {
    const last = pieces.at(-1);
    if (last !== undefined && clings && last.length + text.length <= longest) pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
    clings = cling >= close;
  }
  return pieces;
}
