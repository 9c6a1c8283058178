import { inflateRawSync } from 'node:zlib';

/** The texts in a ZIP file by path, and the time each file carries; read from its central directory. */
export function zipFiles(zip: Buffer): Map<string, { text: string; time: number }> {
  const tail = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, { text: string; time: number }>();
  let at = zip.readUInt32LE(tail + 16);
  for (let left = zip.readUInt16LE(tail + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const text = (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8');
    if (zip.readUInt32LE(local + 10) !== zip.readUInt32LE(at + 12)) throw new Error('Two times of one file');
    files.set(zip.subarray(at + 46, at + 46 + name).toString('utf8'), { text, time: zip.readUInt32LE(at + 12) });
    at += 46 + name + extra + comment;
  }
  return files;
}
