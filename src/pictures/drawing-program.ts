import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';

/** Our own files a design becomes pixels with, from the folder of this one. All else is told by the design itself. */
export const drawingFiles = ['render-picture.ts', '../lib/qr-code.ts'];

/**
 * What of the program a drawing depends on, in short: whoever changes how pictures or codes are drawn need not think of
 * pictures that were drawn before. Where the checkout lies makes no difference.
 * @param folder address of the folder of the program's pictures
 */
export async function drawingProgram(folder: string | URL = new URL('.', import.meta.url)): Promise<string> {
  const codes = createRequire(import.meta.url).resolve('uqr');
  const files = [...drawingFiles.map((file) => new URL(file, folder)), codes];
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  for (const file of files) hash.update(await readFile(file)).update('\0');
  return hash.digest('hex');
}

let running: Promise<string> | undefined;

/** That of the program that is running, read once. */
export const runningProgram = (): Promise<string> => (running ??= drawingProgram());
