const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Characters of a text, as Unicode counts them. */
export const lengthOf = (text: string): number => [...text].length;

/** Signs that may not end what is cut off. */
const openEnd = /[\s，、：；“‘（《【—·]+$/u;

/** Signs that open something, by those that close it. */
const openers: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '）': '（',
  '》': '《',
  '】': '【',
  '」': '「',
  '』': '『',
  ')': '(',
};
const opening = new Set(Object.values(openers));

/** Where the first sign stands that opens something and is not closed, and whether one closes what was never opened. */
function unpaired(text: string): { openAt: number | undefined; stray: boolean } {
  const open: { sign: string; index: number }[] = [];
  let stray = false;
  for (const { 0: sign, index } of text.matchAll(/./gsu)) {
    const opener = openers[sign];
    if (opening.has(sign)) open.push({ sign, index });
    else if (opener !== undefined && open.at(-1)?.sign === opener) open.pop();
    else if (opener !== undefined) stray = true;
  }
  return { openAt: open[0]?.index, stray };
}

/** Whether brackets and quotation marks of a text come in pairs, so that it is no part of a quotation. */
export function isClosed(text: string): boolean {
  const { openAt, stray } = unpaired(text);
  return openAt === undefined && !stray;
}

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

/** A sentence that begins so says little, or the opposite, without its end. */
const needsEnd = /^(?:不但|不仅|不是|不光|与其|虽然|尽管|如果|要是|只要|只有|除了|因为|由于|为了|无论|不管)/u;
/** Fewer characters beside those of a date say nothing alone. */
const leastHead = 8;
const ofDates = /[\d\s年月日号时点周起到至—一二三四五六七八九十]/gu;

/** A date, those something is for, or a list of things, is what a sentence begins with and not one of its own. */
function isStatement(head: string): boolean {
  const onlyList = /^[^，；：]*、[^，；：]*、[^，；：]*$/u.test(head);
  return !onlyList && !head.endsWith('的') && lengthOf(head.replaceAll(ofDates, '')) >= leastHead && isClosed(head);
}

/** What a sentence can be shortened to by leaving off clauses at its end, longest first; each a sentence again. */
export function headsOf(sentence: string): string[] {
  if (needsEnd.test(sentence)) return [];
  const heads = [...sentence.matchAll(/(?<!\d)[，；：]|[，；：](?!\d)/gu)].map(({ index }) => sentence.slice(0, index));
  return heads
    .filter(isStatement)
    .map((head) => `${head}。`)
    .toReversed();
}

/**
 * A text in so many characters: as it is when it fits, else cut behind a word, with an ellipsis that counts. Nothing that
 * was opened is left open. A single word longer than that is cut between two signs, since nothing else would leave any of it.
 */
export function cutToWords(text: string, most: number): string {
  if (lengthOf(text) <= most) return text;
  const room = most - 1;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (lengthOf(kept + segment) > room) break;
    kept += segment;
  }
  const closed = kept.slice(0, unpaired(kept).openAt).replace(openEnd, '');
  // What is nothing but the beginning of a quotation goes without its sign.
  kept = closed === '' ? kept.replace(/^[“‘（《【「『(\s]+/u, '').replace(openEnd, '') : closed;
  kept = kept.slice(0, unpaired(kept).openAt).replace(openEnd, '');
  if (kept === '') {
    for (const { segment } of graphemes.segment(text)) {
      if (lengthOf(kept + segment) > room) break;
      kept += segment;
    }
  }
  return room < 1 ? '' : `${kept}…`;
}
