import type { CleanDocument } from '../clean-document.ts';
import type { PrivateDetail } from '../notice-draft.ts';
import type { Origin } from '../origin.ts';
import { originOf } from './passages.ts';
import { halfWidth, mobileNumber } from './telephone.ts';

/** Free mail: boxes of people, even where an office uses them. */
const freeHosts =
  '(?:vip\\.)?(?:126|163|139|188|189|qq|foxmail|sina|sohu|tom|21cn|yeah|aliyun|wo|gmail|hotmail|outlook|live|msn|yahoo|icloud)';
const freeMail = new RegExp(
  `[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?@ ?${freeHosts}\\.(?:com\\.cn|com|net|cn|org)(?![A-Za-z0-9])`,
  'giu',
);
const idNumber = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu;

const kinds = [
  ['id-number', idNumber],
  ['free-mail', freeMail],
  ['mobile', mobileNumber],
] as const;

/** Personal data anywhere in the file, attachments and tables too, as it stands in the text. */
export function readPrivacy(clean: CleanDocument): PrivateDetail[] {
  return clean.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') {
      return privateIn(block.text, (offset) => originOf(block, offset, clean.file));
    }
    const cells = block.rows.flat().map(({ text }) => text);
    return cells.flatMap((text) => privateIn(text, () => ({ file: clean.file, line: block.line })));
  });
}

/** Personal data in one text, in its order. */
export function privateIn(text: string, at: (offset: number) => Origin): PrivateDetail[] {
  // Read in half width; what is taken out must be as it stands.
  const plain = halfWidth(text);
  return kinds
    .flatMap(([kind, pattern]) =>
      [...plain.matchAll(pattern)].map((match) => ({ kind, index: match.index, length: match[0].length })),
    )
    .toSorted((a, b) => a.index - b.index)
    .map(({ kind, index, length }) => ({ kind, written: text.slice(index, index + length), at: at(index) }));
}
