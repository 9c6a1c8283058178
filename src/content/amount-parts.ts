/** A piece of `最高 20 万元`: numbers are set large, words beside them small. */
export interface AmountPart {
  text: string;
  number: boolean;
}

export function amountParts(value: string): AmountPart[] {
  return value
    .split(/(\d[\d,.]*%?)/u)
    .map((text) => ({ text: text.trim(), number: /^\d/u.test(text) }))
    .filter(({ text }) => text !== '');
}
