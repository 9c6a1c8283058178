const openers = '“（《';
const closers = '”）》';

/** A sentence is over: a full stop, also one behind which a quotation or a bracket ends. */
export const endsSentence = (text: string): boolean => /[。！？](?:[”）])?\s*$|…”\s*$/u.test(text);

/** How many quotations and brackets a text leaves open. */
export function leftOpen(text: string): number {
  let open = 0;
  for (const character of text) {
    if (openers.includes(character)) open += 1;
    else if (closers.includes(character)) open = Math.max(0, open - 1);
  }
  return open;
}

/**
 * A text sentence by sentence, white space and all: joined, they are the text again. A quotation is not taken apart.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let sentence = '';
  let open = 0;
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    sentence += character;
    if (openers.includes(character)) open += 1;
    else if (closers.includes(character)) open = Math.max(0, open - 1);
    const next = characters[index + 1] ?? '';
    if (open > 0 || !endsSentence(sentence) || /^[\s。！？…”）》]/u.test(next)) continue;
    sentences.push(sentence);
    sentence = '';
  }
  return sentence === '' ? sentences : [...sentences, sentence];
}
