import { lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface PlacedFile {
  /** Path in the folder, with `/`. */
  name: string;
  content: string | Uint8Array;
}

/** `strange` is something in the folder that this did not write. */
export type PlacedFolder = { ok: true } | { ok: false; strange: string };

/**
 * Writes a folder as a whole: first beside its place, then in the place of the one that was there. A folder that holds
 * anything but such files is left alone.
 * @param known top-level names such a folder may hold; the first of the files marks it as one of ours
 */
export async function placeFolder(
  folder: string,
  files: readonly PlacedFile[],
  known: readonly string[],
): Promise<PlacedFolder> {
  const strange = await strangeIn(folder, known, files[0]?.name);
  if (strange !== undefined) return { ok: false, strange };
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const next = join(staging, 'new');
    for (const { name, content } of files) {
      const path = join(next, ...name.split('/'));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    if (await isThere(folder)) await rename(folder, join(staging, 'old'));
    await rename(next, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return { ok: true };
}

async function strangeIn(
  folder: string,
  known: readonly string[],
  mark: string | undefined,
): Promise<string | undefined> {
  if (!(await isThere(folder))) return undefined;
  if (!(await lstat(folder)).isDirectory()) return basename(folder);
  const names = await readdir(folder);
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) return strange;
  return names.length > 0 && (mark === undefined || !names.includes(mark)) ? names[0] : undefined;
}

const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );
