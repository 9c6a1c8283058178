import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of all files of a built site, from its root (`/policies/x.html`), sorted. */
export async function listSite(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
}

export const readPage = (folder: string, path: string) => readFile(join(folder, path), 'utf8');
export const writePage = (folder: string, path: string, text: string) => writeFile(join(folder, path), text);
