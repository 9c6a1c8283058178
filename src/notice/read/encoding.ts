import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { likeness } from './chinese-likeness.ts';

export interface DecodedText {
  text: string;
  /** As people know it: `UTF-8`, `GB18030`, `UTF-16LE`, `UTF-16BE`, `Big5`. */
  encoding: string;
}

const marks: readonly [encoding: string, mark: readonly number[]][] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

/** Share of the characters that have to be plausible before a guess is believed. */
const believable = 0.6;

/**
 * Text of bytes whose encoding nobody tells: by its mark; as UTF-8 when it is valid UTF-8; else as whichever encoding
 * used for Chinese gives the most text-like text. What a web page declares only decides between equals, since pages
 * lie. UTF-8 with a few broken bytes is read, with U+FFFD where they were.
 *
 * @returns undefined when every encoding gives gibberish
 */
export function decodeText(bytes: Buffer): DecodedText | undefined {
  for (const [encoding, mark] of marks)
    if (mark.every((byte, index) => bytes[index] === byte))
      return { encoding, text: iconv.decode(bytes.subarray(mark.length), encoding) };
  const holdsZeros = bytes.includes(0);
  const utf8 = holdsZeros ? undefined : strictUtf8(bytes);
  if (utf8 !== undefined && likeness(utf8) >= believable) return { encoding: 'UTF-8', text: utf8 };
  const best = candidates(bytes, holdsZeros)
    .map((encoding) => ({ encoding, text: iconv.decode(bytes, encoding) }))
    .map((decoded) => ({ ...decoded, score: likeness(decoded.text) }))
    .sort((a, b) => b.score - a.score)[0];
  // Few bytes of GBK can be valid UTF-8 (通知, 联通); what is valid and only not Chinese stays UTF-8.
  if (best && best.score >= believable) return { encoding: best.encoding, text: best.text };
  return utf8 === undefined ? undefined : { encoding: 'UTF-8', text: utf8 };
}

/** Text of 16 bits has zero bytes wherever a digit or a line ends; in the other encodings a zero is never text. */
function candidates(bytes: Buffer, holdsZeros: boolean): string[] {
  const wide = ['UTF-16LE', 'UTF-16BE'];
  if (holdsZeros) return wide;
  const guessed = new Set<string>(analyse(bytes.subarray(0, 65_536)).map(({ name }) => name));
  const narrow = guessed.has('Big5') && !guessed.has('GB18030') ? ['Big5', 'GB18030'] : ['GB18030', 'Big5'];
  return ['UTF-8', ...narrow, ...(bytes.length % 2 === 0 ? wide : [])];
}

function strictUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
