import type { NoticeDraft, PrivateDetail } from '../notice-draft.ts';
import { privateIn } from '../parse/privacy.ts';

/** What stands where a private detail stood. */
export const withheld = '（不公开）';

/** A text without private details. */
function withoutPrivate(text: string, written: readonly string[]): string {
  const known = written.reduce((rest, detail) => (detail === '' ? rest : rest.replaceAll(detail, withheld)), text);
  // A second look, at what was joined or cut since the reader's.
  return privateIn(known, nowhere).reduce((rest, found) => rest.replaceAll(found.written, withheld), known);
}

const nowhere = () => ({ file: '', line: 0 });

/** The same data with private details taken out of every text in it. */
export function withheldIn<T>(value: T, written: readonly string[]): T {
  if (typeof value === 'string') return withoutPrivate(value, written) as T;
  if (Array.isArray(value)) return value.map((item) => withheldIn(item as unknown, written)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, withheldIn(own as unknown, written)])) as T;
}

/**
 * A draft whose texts may be published. The list of private details keeps kind and place, and loses the values; what the
 * second look found is added to it.
 */
export function publishable(draft: NoticeDraft): NoticeDraft {
  const { privacy, ...rest } = draft;
  const written = privacy.map((detail) => detail.written).sort((a, b) => b.length - a.length);
  return {
    ...withheldIn(rest, written),
    privacy: [...privacy, ...overlooked(draft, written)].map((detail) => ({ ...detail, written: '' })),
  };
}

/** Private details the reader did not list, in the paragraphs of the text and its attachments. */
function overlooked({ body, attachments }: NoticeDraft, written: readonly string[]): PrivateDetail[] {
  return [...body, ...attachments.flatMap(({ blocks }) => blocks)].flatMap((block) => {
    const text = block.kind === 'table' ? block.table.rows.flat().join('\n') : block.text;
    const rest = written.reduce((left, detail) => (detail === '' ? left : left.replaceAll(detail, '')), text);
    return privateIn(rest, () => block.at).map((detail) => ({ ...detail, written: '' }));
  });
}
