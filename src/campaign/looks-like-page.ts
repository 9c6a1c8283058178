import { open } from 'node:fs/promises';

/**
 * Whether a file begins as a web page does. A host that does not know what a `.wps` or `.docx` is sends it without a type;
 * browsers then look into it, and a page would run as one of the site (https://mimesniff.spec.whatwg.org/#rules-for-identifying-an-unknown-mime-type).
 */
export async function looksLikePage(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    // Without what stands between the letters in other encodings, and the mark in front of them.
    const start = buffer.subarray(0, bytesRead).toString('latin1').replaceAll('\0', '');
    return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*</u.test(start);
  } finally {
    await file.close();
  }
}
