import type { BodyBlock } from '../notice-draft.ts';
import { readable } from './readable.ts';
import { shorten } from './shorten.ts';

/** `现将有关事项通知如下。`: leads over to the rest, and says nothing of the campaign. */
const leadsOver =
  /[，,]?(?:现|特)(?:就|将|对)?[^。，]{0,24}(?:通知|公告|通告|印发|安排)(?:如下|给你们)?[^。]{0,16}[。：:]?$/u;
/** Who decided to do what: what a reader wants to know of a first paragraph. */
const decides =
  /(?:决定|拟|定于|计划|将).{0,24}(?:开展|举办|组织|实施|启动)|(?:开展|举办|实施)(?=[“《\d])|在全[省市县区团国].{0,12}(?:开展|举办|实施)/u;

/**
 * What a notice is about, in its own words: its first paragraph without the words that lead over. A paragraph that is too
 * long is cut at its clauses around the one that says what was decided; the reasons before it go first.
 */
export function summaryOf({ body }: { body: readonly BodyBlock[] }, most = 160): string | undefined {
  const first = body.find((block) => block.kind === 'paragraph' && readable(block.text).length >= 12);
  if (first?.kind !== 'paragraph') return undefined;
  const whole = readable(first.text);
  const short = whole.replace(leadsOver, '');
  const text = (short.length >= 12 ? short : whole)
    .replace(/[，,：:]$/u, '。')
    .replace(/(?<=[\p{L}\p{N}”」』）》])$/u, '。');
  if (text.length <= most) return text;
  const clauses = text.split(/(?<=[，,；;。])/u);
  let from = clauses.findIndex((clause) => decides.test(clause));
  const rest = () => clauses.slice(from).join('');
  if (from === -1) return shorten(text, most);
  while (from > 0 && rest().length + (clauses[from - 1]?.length ?? 0) <= most) from -= 1;
  return shorten(rest(), most);
}
