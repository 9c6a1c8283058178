import type { ListDefinition, ListLevel } from './docx-numbering.ts';

/** Formats of numbers by their code in Word 97–2003 files (MS-OSHARED 2.2.1.3, MSONFC), by the names of newer files. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

class Cursor {
  at: number;
  readonly bytes: Buffer;
  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }
  take(length: number): Buffer {
    const part = this.bytes.subarray(this.at, this.at + length);
    if (part.length < length) throw new RangeError('Past the end of the table');
    this.at += length;
    return part;
  }
}

/** One level (MS-DOC 2.9.150, LVL): 28 bytes, two lists of properties, and its text with level numbers as characters. */
function readLevel(cursor: Cursor): ListLevel {
  const head = cursor.take(28);
  cursor.take(head.readUInt8(25) + head.readUInt8(24));
  const text = cursor.take(cursor.take(2).readUInt16LE(0) * 2).toString('utf16le');
  const format = formats[head.readUInt8(4)] ?? 'decimal';
  const flags = head.readUInt8(5);
  const follow = head.readUInt8(15);
  return {
    start: head.readInt32LE(0),
    format,
    text:
      format === 'bullet'
        ? text.replaceAll(/[\uF000-\uF0FF]/gu, '●')
        : [...text].map((letter) => (letter <= '\u0008' ? `%${(letter.codePointAt(0) ?? 0) + 1}` : letter)).join(''),
    legal: (flags & 0x04) !== 0,
    ...((flags & 0x08) !== 0 ? { restart: head.readUInt8(26) } : {}),
    suffix: follow === 2 ? 'nothing' : follow === 1 ? 'space' : 'tab',
  };
}

const noList: ListDefinition = { abstractId: '', levels: new Map(), startsAnew: new Map(), levelOfStyle: new Map() };

/**
 * Lists of a Word 97–2003 file by their number, from 1 (MS-DOC 2.9.182 PlfLst, 2.9.181 PlfLfo), in the shape of those of
 * newer files. Empty when there are none or they cannot be read: a notice without its numbers is better than none.
 */
export function readDocLists(stream: Buffer, table: Buffer): ReadonlyMap<number, ListDefinition> {
  const lists = new Map<number, ListDefinition>();
  try {
    const kinds = readKinds(stream, table);
    if (stream.readUInt32LE(0x2ee) === 0) return lists;
    const cursor = new Cursor(table, stream.readUInt32LE(0x2ea));
    const count = cursor.take(4).readUInt32LE(0);
    const heads = Array.from({ length: Math.min(count, 4_000) }, () => cursor.take(16));
    heads.forEach((head, index) => lists.set(index + 1, kinds.get(head.readInt32LE(0)) ?? noList));
    heads.forEach((head, index) => {
      const base = lists.get(index + 1) ?? noList;
      const levels = new Map(base.levels);
      const startsAnew = new Map<number, number>();
      cursor.take(4);
      for (let left = head.readUInt8(12); left > 0; left -= 1) {
        const change = cursor.take(8);
        const flags = change.readUInt32LE(4);
        if ((flags & 0x20) !== 0) levels.set(flags & 0x0f, readLevel(cursor));
        if ((flags & 0x10) !== 0)
          startsAnew.set(
            flags & 0x0f,
            (flags & 0x20) !== 0 ? (levels.get(flags & 0x0f)?.start ?? 1) : change.readInt32LE(0),
          );
      }
      lists.set(index + 1, { ...base, levels, startsAnew });
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return lists;
}

/** Kinds of lists by their id: heads of 28 bytes, and behind all of them the levels of each, one or nine. */
function readKinds(stream: Buffer, table: Buffer): Map<number, ListDefinition> {
  const kinds = new Map<number, ListDefinition>();
  if (stream.readUInt32LE(0x2e6) === 0) return kinds;
  const cursor = new Cursor(table, stream.readUInt32LE(0x2e2));
  const heads = Array.from({ length: cursor.take(2).readUInt16LE(0) }, () => cursor.take(28));
  for (const head of heads) {
    const levels = new Map<number, ListLevel>();
    const count = (head.readUInt8(26) & 1) !== 0 ? 1 : 9;
    for (let level = 0; level < count; level += 1) levels.set(level, readLevel(cursor));
    const id = head.readInt32LE(0);
    kinds.set(id, { abstractId: String(id), levels, startsAnew: new Map(), levelOfStyle: new Map() });
  }
  return kinds;
}
