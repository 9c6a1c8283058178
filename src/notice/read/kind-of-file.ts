import { fileTypeFromBuffer } from 'file-type';
import { decodeText } from './encoding.ts';
import { isMht } from './mht.ts';
import { hasOleEntry, oleMagic, oleStreamStart } from './ole-directory.ts';
import { refusal } from './refusal.ts';
import { openZip } from './zip-parts.ts';

/** What can be read. `text` covers plain text, Markdown and web pages: they are told apart once they are decoded. */
export type KindOfFile = 'docx' | 'doc' | 'pdf' | 'mht' | 'text';

const fromSender = '找发文单位要 Word 版（.docx），或者用打开它的软件另存成 .docx 或 PDF';

/**
 * What a file is, told by its content; its name is not looked at, but for what to say in messages.
 * @throws Refusal for everything that is no document of words, and for documents of other kinds
 */
export async function kindOfFile(bytes: Buffer, file: string): Promise<KindOfFile> {
  const start = bytes.subarray(0, 1_024).toString('latin1');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return kindOfZip(bytes, file);
  if (bytes.subarray(0, 4).equals(oleMagic)) return kindOfOle(bytes, file);
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('{\\rtf')) throw refusal('source-format', file, { kind: ' RTF 文档' });
  if (isMht(bytes)) return 'mht';
  if (looksLikeText(bytes)) return 'text';
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found) throw notWords(file, kindOfMedia(found.mime));
  if (decodeText(bytes)) return 'text';
  throw notWords(file, '看不出是什么的数据');
}

function notWords(file: string, kind: string) {
  const named = /\.[a-z0-9]{1,5}$/iu.exec(file)?.[0];
  const says = named !== undefined && /^\.(?:docx?|wps|pdf|html?|txt|md)$/iu.test(named);
  return refusal('source-kind', file, { kind, named: says ? named : undefined });
}

function kindOfMedia(mime: string): string {
  if (mime.startsWith('image/')) return '图片';
  if (/^(?:audio|video)\//u.test(mime)) return '音频或视频';
  if (/rar|7z|gzip|tar|bzip|xz|zip|zstd|compress|cab/u.test(mime)) return '压缩包';
  if (/exe|msdownload|elf|mach-binary|msi|dosexec|java/u.test(mime)) return '程序';
  if (mime.startsWith('font/')) return '字体';
  return '别的数据';
}

async function kindOfZip(bytes: Buffer, file: string): Promise<KindOfFile> {
  const { paths, read } = await openZip(bytes, file, ' .docx 文档或压缩包');
  const has = (pattern: RegExp) => [...paths].some((path) => pattern.test(path));
  if (has(/^word\/document\d*\.xml$/u)) return 'docx';
  if (has(/^xl\/workbook\.(?:xml|bin)$/u)) throw notWords(file, '表格文件（Excel 或 WPS 表格）');
  if (has(/^ppt\/presentation\.xml$/u)) throw notWords(file, '演示文稿（PPT）');
  if (has(/^(?:OFD|ofd)\.xml$/u)) throw refusal('source-format', file, { kind: ' OFD 版式文件', how: fromSender });
  if (paths.has('content.xml')) {
    const mime = (await read('mimetype')) ?? '';
    if (/spreadsheet/u.test(mime)) throw notWords(file, '表格文件（ODS）');
    if (/presentation/u.test(mime)) throw notWords(file, '演示文稿（ODP）');
    throw refusal('source-format', file, { kind: ' ODT 文档' });
  }
  if (paths.has('META-INF/container.xml'))
    throw refusal('source-format', file, { kind: '电子书（EPUB）', how: fromSender });
  throw notWords(file, '压缩包');
}

function kindOfOle(bytes: Buffer, file: string): KindOfFile {
  if (hasOleEntry(bytes, 'EncryptedPackage')) throw refusal('source-encrypted', file, { kind: ' Office 文档' });
  if (hasOleEntry(bytes, 'WordDocument')) {
    const block = oleStreamStart(bytes, 'WordDocument');
    // FibBase (MS-DOC 2.5.2): the version is at 2, the flags at 10, 0x0100 among them is fEncrypted.
    if (block && block.length >= 12 && block.readUInt16LE(0) === 0xa5ec) {
      if (block.readUInt16LE(10) & 0x0100) throw refusal('source-encrypted', file, { kind: ' Word 文档' });
      if (block.readUInt16LE(2) < 0xc1) throw refusal('source-format', file, { kind: ' Word 95 以前的文档' });
    }
    return 'doc';
  }
  if (hasOleEntry(bytes, 'Workbook') || hasOleEntry(bytes, 'Book'))
    throw notWords(file, '表格文件（Excel 或 WPS 表格）');
  if (hasOleEntry(bytes, 'PowerPoint Document')) throw notWords(file, '演示文稿（PPT）');
  throw refusal('source-broken', file, { kind: ' Word 文档' });
}

/** Text has no control characters but white space and the end mark of DOS; a byte order mark says it is text anyway. */
function looksLikeText(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 65_536);
  let strange = 0;
  for (const byte of start) {
    if (byte === 0) return false;
    if (byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a].includes(byte)) strange += 1;
  }
  // A stray control character in a text copied from somewhere is no reason to refuse it.
  return strange <= 2 + start.length / 2_000;
}
