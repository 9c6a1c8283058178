import { readable } from './readable.ts';

/**
 * The beginning of a text, cut where its author paused: whole sentences, or whole clauses when one sentence is too long,
 * or bare characters when there is no pause at all.
 * @param most characters the result may have
 */
export function shorten(text: string, most: number): string {
  const whole = readable(text);
  if (whole.length <= most) return whole;
  const start = whole.slice(0, most);
  const sentence = /^.*[。！？；!?;](?:[”’」』）)]*)/u.exec(start)?.[0];
  if (sentence !== undefined && sentence.length >= 12) return sentence.replace(/[；;]$/u, '。');
  const clause = /^.*(?=[，,、：:—])/u.exec(whole.slice(0, most))?.[0].replace(/[，,、：:—]+$/u, '');
  if (clause !== undefined && clause.length >= 8) return `${balanced(clause, most - 1)}…`;
  return `${balanced(withoutHalf(whole.slice(0, most - 1)), most - 1)}…`;
}

/** A cut through a pair of surrogates would leave half a character. */
export const withoutHalf = (text: string) => text.replace(/[\ud800-\udbff]$/u, '');

/** Cuts once more before a quotation mark or bracket that is opened and not closed. */
function balanced(text: string, most: number): string {
  const cut = text.slice(0, most);
  for (const [open, close] of ['“”', '《》', '（）', '「」', '()', '[]'].map((pair) => [...pair] as [string, string])) {
    const at = cut.lastIndexOf(open);
    if (at > 8 && cut.indexOf(close, at) === -1) return cut.slice(0, at).replace(/[，,、：:—]+$/u, '');
  }
  return cut;
}
