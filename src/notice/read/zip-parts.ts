import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { largestUnpacked, mostEntries } from './limits.ts';
import { refusal } from './refusal.ts';

export interface ZipParts {
  /** Paths of all entries. */
  paths: ReadonlySet<string>;
  /** Text of an entry (UTF-8, or UTF-16 with a mark), or undefined when there is none of that path. */
  read(path: string): Promise<string | undefined>;
}

/**
 * Opens a packed file and gives the texts in it one by one. The bytes that come out are counted while they come, all
 * entries together, since the sizes a file declares may be lies.
 *
 * @param kind what to call the file in messages
 * @throws Refusal when it is broken, encrypted, or comes to more than the limits
 */
export async function openZip(bytes: Buffer, file: string, kind: string): Promise<ZipParts> {
  const broken = () => refusal('source-broken', file, { kind });
  const expands = () => refusal('source-expands', file, { limit: `${largestUnpacked / 1024 / 1024} MB` });
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, autoClose: false }).catch(() => {
    throw broken();
  });
  if (zip.entryCount > mostEntries) throw expands();
  const entries = new Map<string, yauzl.Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= mostEntries) throw expands();
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof Error && 'problem' in error ? error : broken();
  }
  let left = largestUnpacked;
  return {
    paths: new Set(entries.keys()),
    async read(path) {
      const entry = entries.get(path);
      if (!entry) return undefined;
      if (entry.isEncrypted()) throw refusal('source-encrypted', file, { kind });
      if (entry.uncompressedSize > left) throw expands();
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          left -= (chunk as Buffer).length;
          if (left < 0) throw expands();
          chunks.push(chunk as Buffer);
        }
      } catch (error) {
        throw error instanceof Error && 'problem' in error ? error : broken();
      }
      const whole = Buffer.concat(chunks);
      if (crc32(whole) !== entry.crc32) throw broken();
      return decodeXml(whole);
    },
  };
}

/** XML is UTF-8 or UTF-16, and then has a byte order mark (XML 1.0, 4.3.3). */
function decodeXml(bytes: Buffer): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
