import { readFile } from 'node:fs/promises';

export type TextFile =
  | { ok: true; text: string }
  | { ok: false; reason: 'encoding'; guess: string }
  | { ok: false; reason: 'unreadable'; detail: string };

/**
 * Reads a UTF-8 file. A byte order mark is dropped and Windows line ends become `\n`.
 * Any other encoding is told apart, not guessed into the content: half-right text is worse than none.
 */
export async function readTextFile(path: string): Promise<TextFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, reason: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text: text.replaceAll('\r\n', '\n') };
  } catch {
    return { ok: false, reason: 'encoding', guess: guessEncoding(bytes) };
  }
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
