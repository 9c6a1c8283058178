import { lstat, readFile } from 'node:fs/promises';
import { brokenLine } from './broken-line.ts';

export type TextFile =
  | { ok: true; text: string }
  | { ok: false; reason: 'encoding'; guess: string }
  | { ok: false; reason: 'bytes'; line: number }
  | { ok: false; reason: 'size'; bytes: number }
  | { ok: false; reason: 'unreadable'; detail: string };

/** Far more than any text of a campaign; what is larger is something else, and reading it could use up the memory. */
export const largestText = 8 * 1024 * 1024;

/**
 * Reads a UTF-8 file. Only ordinary files are read: a link would bring in a file from elsewhere, a pipe would never end. A byte order mark is dropped and Windows line ends become `\n`.
 * Any other encoding is told apart, not guessed into the content: half-right text is worse than none.
 */
export async function readTextFile(path: string): Promise<TextFile> {
  let bytes: Uint8Array;
  try {
    const status = await lstat(path);
    if (!status.isFile()) return { ok: false, reason: 'unreadable', detail: '这不是一个普通的文件' };
    if (status.size > largestText) return { ok: false, reason: 'size', bytes: status.size };
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, reason: 'unreadable', detail: refusal(error) };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text: text.replaceAll('\r\n', '\n') };
  } catch {
    const line = brokenLine(bytes);
    if (line !== undefined) return { ok: false, reason: 'bytes', line };
    return { ok: false, reason: 'encoding', guess: guessEncoding(bytes) };
  }
}

const refusals: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EBUSY: '正被别的程序打开着',
  EMFILE: '打开的文件太多了',
  ENOENT: '文件不见了',
  EIO: '磁盘读不出来',
};

/** Why the system does not let a file be read. Its own words are English and name folders of this computer. */
function refusal(error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return refusals[code] ?? `系统不让读（${code}）`;
}

function guessEncoding(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return '（看起来是 UTF-16）';
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return '（看起来是 GBK）';
  } catch {
    return '';
  }
}
