import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listSite } from './site-files.ts';

/** Bytes of all files of a built site. */
export async function siteSize(folder: string): Promise<number> {
  const files = await listSite(folder);
  const sizes = await Promise.all(files.map(async (path) => (await stat(join(folder, path))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
