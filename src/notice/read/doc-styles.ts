import { propertyChanges, propertyCodes } from './doc-properties.ts';

/** The list a paragraph of a Word 97–2003 file belongs to: its number from 1 (0 none), and its level from 0. */
export interface DocNumbering {
  list?: number;
  level?: number;
}

/** The numbering a list of property changes asks for. */
export function numberingIn(changes: Buffer): DocNumbering {
  const found: DocNumbering = {};
  for (const { code, operand } of propertyChanges(changes)) {
    if (code === propertyCodes.list && operand.length === 2) found.list = operand.readInt16LE(0);
    if (code === propertyCodes.listLevel && operand.length === 1) found.level = operand.readUInt8(0);
  }
  return found;
}

/**
 * The numbering each paragraph style brings, by its number (MS-DOC 2.9.271 STSH, 2.9.258 STD), with what it takes from
 * the style it is based on. Empty when the sheet cannot be read.
 */
export function readDocStyles(stream: Buffer, table: Buffer): ReadonlyMap<number, DocNumbering> {
  const own = new Map<number, DocNumbering & { base: number }>();
  const sheet = table.subarray(stream.readUInt32LE(0xa2), stream.readUInt32LE(0xa2) + stream.readUInt32LE(0xa6));
  try {
    const headSize = sheet.readUInt16LE(0);
    const count = sheet.readUInt16LE(2);
    const baseSize = sheet.readUInt16LE(4);
    let at = 2 + headSize;
    for (let style = 0; style < count; style += 1) {
      const size = sheet.readUInt16LE(at);
      if (size > 0) {
        const std = sheet.subarray(at + 2, at + 2 + size);
        const kind = std.readUInt16LE(2);
        const name = baseSize + 2 + std.readUInt16LE(baseSize) * 2 + 2;
        const changes =
          (kind & 0x0f) === 1 ? std.subarray(name + 4, name + 2 + std.readUInt16LE(name)) : Buffer.alloc(0);
        own.set(style, { base: kind >> 4, ...numberingIn(changes) });
      }
      at += 2 + size + (size % 2);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const resolved = new Map<number, DocNumbering>();
  for (const style of own.keys()) {
    const found: DocNumbering = {};
    for (let [at, depth] = [style, 0]; depth < 20; depth += 1) {
      const from = own.get(at);
      if (!from) break;
      if (from.list !== undefined) found.list ??= from.list;
      if (from.level !== undefined) found.level ??= from.level;
      at = from.base;
    }
    resolved.set(style, found);
  }
  return resolved;
}
