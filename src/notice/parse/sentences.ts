/** A sentence and where it begins in its paragraph. */
export interface Sentence {
  text: string;
  index: number;
}

/** Sentences and the parts between semicolons; stops inside brackets part nothing. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let begin = 0;
  let depth = 0;
  for (let place = 0; place < text.length; place += 1) {
    const char = text.charAt(place);
    if (/[（(]/u.test(char)) depth += 1;
    else if (/[）)]/u.test(char)) depth = Math.max(0, depth - 1);
    // A bracket that is never closed must not swallow the rest of the paragraph.
    const stop = /[。！!？?\n]/u.test(char) || (/[；;]/u.test(char) && depth === 0);
    if (!stop) continue;
    if (depth > 0 && text.slice(place, place + 60).search(/[）)]/u) >= 0) continue;
    depth = 0;
    sentences.push({ text: text.slice(begin, place), index: begin });
    begin = place + 1;
  }
  sentences.push({ text: text.slice(begin), index: begin });
  return sentences.filter((sentence) => sentence.text.trim() !== '');
}
