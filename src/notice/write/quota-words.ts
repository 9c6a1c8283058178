import type { QuotaDraft } from '../notice-draft.ts';

/** A number the notice asks for, as people say it: 至少 10 个, 2—3 个, 1 次. A plain number needs no word. */
export function sayAmount({ bound, value, to, unit }: Pick<QuotaDraft, 'bound' | 'value' | 'to' | 'unit'>): string {
  const word = bound === '正好' ? '' : `${bound} `;
  const range = to !== undefined && to > value ? `${String(value)}—${String(to)}` : String(value);
  return unit === '%' ? `${word}${range}%` : `${word}${range} ${unit}`;
}
