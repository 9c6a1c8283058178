/** Four bytes an OLE file (Word 97–2003, WPS, and encrypted .docx) begins with. */
export const oleMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

const entrySize = 128;

/**
 * Whether an OLE file has a stream or a storage of a name. Its directory is a list of entries of 128 bytes, each
 * beginning with the name in UTF-16 and its length (MS-CFB 2.6.1), so it can be found without following the sectors,
 * also in a file whose end is missing.
 */
export function hasOleEntry(bytes: Buffer, name: string): boolean {
  return oleEntry(bytes, name) !== undefined;
}

/** First bytes of a stream: for a stream of 4096 bytes and more, from its first sector (MS-CFB 2.6.3). */
export function oleStreamStart(bytes: Buffer, name: string): Buffer | undefined {
  const entry = oleEntry(bytes, name);
  if (entry === undefined) return undefined;
  const sectorSize = 1 << Math.min(bytes.readUInt16LE(30), 12);
  const start = (entry.readUInt32LE(116) + 1) * sectorSize;
  return start < bytes.length ? bytes.subarray(start, start + 512) : undefined;
}

function oleEntry(bytes: Buffer, name: string): Buffer | undefined {
  const written = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(written); at !== -1; at = bytes.indexOf(written, at + 1)) {
    const entry = bytes.subarray(at, at + entrySize);
    if (at % entrySize !== 0 || entry.length < entrySize) continue;
    const type = entry.readUInt8(66);
    if (entry.readUInt16LE(64) === written.length && (type === 1 || type === 2)) return entry;
  }
  return undefined;
}
