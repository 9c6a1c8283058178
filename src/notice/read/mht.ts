import { refusal } from './refusal.ts';

/** Whether a file is a web page with its pictures in one file, as Word and browsers save it (RFC 2557). */
export function isMht(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8_192).toString('latin1');
  return (
    /^(?:(?:[\w-]+:|[\t ]).*\r?\n)*MIME-Version:/iu.test(head.slice(0, 1_024)) &&
    /multipart\/related|text\/html/iu.test(head)
  );
}

/**
 * The page in a web page saved as one file: its first part of type `text/html`, decoded (RFC 2045, 6).
 * @throws Refusal when there is none
 */
export function pageOfMht(bytes: Buffer, file: string): Buffer {
  const text = bytes.toString('latin1');
  const boundary = /boundary="?(?<boundary>[^"\r\n;]{1,200})/iu.exec(text.slice(0, 8_192))?.groups?.['boundary'];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary.trim()}`);
  for (const part of parts) {
    const body = /\r?\n\r?\n/u.exec(part);
    const head = body ? part.slice(0, body.index) : '';
    if (!body || !/content-type:\s*text\/html/iu.test(head)) continue;
    const content = part.slice(body.index + body[0].length);
    if (/transfer-encoding:\s*base64/iu.test(head)) return Buffer.from(content, 'base64');
    if (!/transfer-encoding:\s*quoted-printable/iu.test(head)) return Buffer.from(content, 'latin1');
    const plain = content
      .replaceAll(/=[\t ]*\r?\n/gu, '')
      .replaceAll(/=(?<code>[\dA-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return Buffer.from(plain, 'latin1');
  }
  throw refusal('source-broken', file, { kind: '“单个文件网页”（.mht）' });
}
