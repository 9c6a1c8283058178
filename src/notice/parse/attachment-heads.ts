import type { CleanBlock } from '../clean-document.ts';
import { readChineseNumeral } from '#lib/chinese-number.ts';

/** A line that heads an attachment's body, or names one: `附件1`, `附件 2：`, `附件一：名称`, `附件`. */
export interface AttachmentHead {
  number?: number;
  /** `附件1-2`. */
  label: string;
  /** What stands behind it on the same line. */
  title: string;
}

const head =
  /^【?(附\s*件|附\s*表|附\s*录|附)\s*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})?((?:\s*[-—–]\s*\d{1,2})?)】?\s*([：:．.、]|\s|$)\s*/;

/** Reads such a line; undefined for other lines, and for `附` without a colon. */
export function attachmentHead(block: CleanBlock | undefined): AttachmentHead | undefined {
  if (block?.kind !== 'paragraph' || block.text.length > 120) return undefined;
  const found = head.exec(block.text);
  if (found === null) return undefined;
  const [whole, word = '', digits, branch = '', mark = ''] = found;
  const title = block.text.slice(whole.length);
  if (digits === undefined && title !== '' && !/[：:]/.test(mark)) return undefined;
  if (/^附\s*$/.test(word) && digits === undefined && !/[：:]/.test(mark)) return undefined;
  if (digits === undefined && (/。/.test(title) || (/；/.test(title) && !/^\d/.test(title)))) return undefined;
  const plain = digits?.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const number = plain === undefined ? undefined : /^\d+$/.test(plain) ? Number(plain) : readChineseNumeral(plain);
  return {
    ...(number === undefined ? {} : { number }),
    label: `${word}${digits ?? ''}${branch}`.replace(/\s/g, ''),
    title,
  };
}
