import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export { OPS as operators } from 'pdfjs-dist/legacy/build/pdf.mjs';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Opens a PDF for reading its text. The tables of the old Chinese encodings (PDF 32000-1, 9.7.5.2) come with the
 * library: office programs of government networks often leave their fonts out of the file, and name an encoding instead.
 * @throws the library's own errors, `PasswordException` among them
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { promise } = getDocument({
    // The library keeps what it is given.
    data: new Uint8Array(bytes),
    // It wants a slash at the end, on every system.
    cMapUrl: `${join(folder, 'cmaps')}/`,
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    isEvalSupported: false,
  });
  return promise;
}
