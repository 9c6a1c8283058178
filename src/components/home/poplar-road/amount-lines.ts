import { amountParts } from '#content/amount-parts.ts';

/** A line of an amount inside a diamond. */
export interface AmountLine {
  number: string;
  text: string;
}

/**
 * An amount set for a square on its corner, widest in the middle: `最高 20 万元` as three lines, `7 天 0 学费` as two,
 * words without a number broken into halves.
 */
export function amountLines(value: string): AmountLine[] {
  const parts = amountParts(value);
  const numbers = parts.filter(({ number }) => number).length;
  if (numbers === 0) {
    const text = value.replaceAll(/\s+/gu, '');
    const half = Math.ceil(text.length / 2);
    return (text.length <= 4 ? [text] : [text.slice(0, half), text.slice(half)]).map((words) => ({
      number: '',
      text: words,
    }));
  }
  if (numbers === 1)
    return parts.map(({ text, number }) => (number ? { number: text, text: '' } : { number: '', text }));
  const lines: AmountLine[] = [];
  for (const { text, number } of parts) {
    const last = lines.at(-1);
    if (number) lines.push({ number: text, text: '' });
    else if (last && last.text === '' && last.number !== '') last.text = text;
    else lines.push({ number: '', text });
  }
  return lines;
}
