/** One change of a property in a Word 97–2003 file: its code and where its operand begins (MS-DOC 2.2.5.1, "Sprm"). */
export interface PropertyChange {
  code: number;
  operand: Buffer;
}

/** Codes the importer looks for (MS-DOC 2.6). */
export const propertyCodes = {
  /** Deleted with changes tracked. */
  deleted: 0x0800,
  hidden: 0x083c,
  /** Level of the list, from 0. */
  listLevel: 0x260a,
  /** Which list, from 1; 0 none. */
  list: 0x460b,
} as const;

const operandSizes = [1, 1, 2, 4, 2, 2, undefined, 3];

/** Goes through a list of property changes. It ends at the first that is cut off. */
export function* propertyChanges(list: Buffer): Generator<PropertyChange> {
  for (let at = 0; at + 3 <= list.length;) {
    const code = list.readUInt16LE(at);
    const start = at + 2;
    // Tables of a row have a length of two bytes and are of no interest here.
    if (code === 0xd608) return;
    const size = operandSizes[code >> 13] ?? list.readUInt8(start) + 1;
    yield { code, operand: list.subarray(start, start + size) };
    at = start + size;
  }
}

/** A stretch of the file with the properties of its characters, or of one paragraph. */
export interface PropertyRun {
  /** First byte in the stream of the text, and the byte behind the last. */
  start: number;
  end: number;
  /** Number of the paragraph style; 0 for characters. */
  style: number;
  changes: Buffer;
}

/**
 * The runs of a table of properties: pages of 512 bytes, each with its runs (MS-DOC 2.9.33 ChpxFkp, 2.9.174 PapxFkp).
 * @param place where the table stands: bytes 4 and 4 in the header of the document
 */
export function* propertyRuns(
  stream: Buffer,
  table: Buffer,
  place: number,
  of: 'characters' | 'paragraphs',
): Generator<PropertyRun> {
  const plc = table.subarray(stream.readUInt32LE(place), stream.readUInt32LE(place) + stream.readUInt32LE(place + 4));
  const pages = Math.floor((plc.length - 4) / 8);
  for (let number = 0; number < pages; number += 1) {
    const first = (plc.readUInt32LE((pages + 1) * 4 + number * 4) & 0x3fffff) * 512;
    const page = stream.subarray(first, first + 512);
    if (page.length < 512) continue;
    const runs = page.readUInt8(511);
    const width = of === 'paragraphs' ? 13 : 1;
    if ((runs + 1) * 4 + runs * width > 511) continue;
    for (let run = 0; run < runs; run += 1) {
      const at = page.readUInt8((runs + 1) * 4 + run * width) * 2;
      const range = { start: page.readUInt32LE(run * 4), end: page.readUInt32LE((run + 1) * 4) };
      if (at === 0) yield { ...range, style: 0, changes: Buffer.alloc(0) };
      else yield { ...range, ...readChanges(page, at, of) };
    }
  }
}

function readChanges(page: Buffer, at: number, of: 'characters' | 'paragraphs'): { style: number; changes: Buffer } {
  const size = page.readUInt8(at);
  if (of === 'characters') return { style: 0, changes: page.subarray(at + 1, at + 1 + size) };
  const [from, length] = size === 0 ? [at + 2, page.readUInt8(Math.min(at + 1, 511)) * 2] : [at + 1, size * 2 - 1];
  if (from + 2 > 511) return { style: 0, changes: Buffer.alloc(0) };
  return { style: page.readUInt16LE(from), changes: page.subarray(from + 2, from + length) };
}
