import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageScan } from './page-scan.ts';
import { unescapeUrl } from './relative-url.ts';

const picture = /^\/_assets\/.*\.(?:jpe?g|png|webp|avif|tiff?)$/iu;

/**
 * Removes pictures no page names. Astro leaves some originals beside the sizes made from them: megabytes nobody
 * fetches, with the camera's notes (place, time) still in them.
 * @returns the files that stay
 */
export async function dropOriginals(
  folder: string,
  files: readonly string[],
  pages: ReadonlyMap<string, PageScan>,
): Promise<string[]> {
  const named = new Set([...pages.values()].flatMap(({ links }) => [...links]).map(unescapeUrl));
  const unused = new Set(files.filter((file) => picture.test(file) && !named.has(file)));
  for (const file of unused) await rm(join(folder, file));
  return files.filter((file) => !unused.has(file));
}
