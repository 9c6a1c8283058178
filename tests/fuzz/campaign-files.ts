import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What stands at a path: the bytes of a file, an empty folder, or a link to somewhere else. */
export type Item = Uint8Array | 'folder' | { linkTo: string };

/** The files of one campaign by their path inside its folder, with forward slashes. */
export type CampaignFiles = Map<string, Item>;

export async function readCampaign(folder: string): Promise<CampaignFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const pairs = await Promise.all(
    paths.map(async (path): Promise<[string, Item]> => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      await readFile(path),
    ]),
  );
  return new Map(pairs.sort(([one], [other]) => (one < other ? -1 : 1)));
}

export async function writeCampaign(files: CampaignFiles, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, item] of files) {
    // Where a folder has become a file, what was in it is gone.
    if (foldersAbove(path).some((above) => files.has(above) && files.get(above) !== 'folder')) continue;
    const target = join(folder, path);
    await mkdir(item === 'folder' ? target : dirname(target), { recursive: true });
    if (item === 'folder') continue;
    if ('linkTo' in item) await symlink(item.linkTo, target);
    else await writeFile(target, item);
  }
}

/** `a` and `a/b` of `a/b/c.mdx`. */
const foldersAbove = (path: string): string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, index, names) => names.slice(0, index + 1).join('/'));

/** The text of a file; bytes that are no UTF-8 become `�`. */
export function textOf(files: CampaignFiles, path: string): string {
  const item = files.get(path);
  return item instanceof Uint8Array ? Buffer.from(item).toString('utf8') : '';
}

export function setText(files: CampaignFiles, path: string, text: string): void {
  files.set(path, Buffer.from(text));
}

/** Paths of the files with an ending, such as `.mdx`. */
export const pathsWith = (files: CampaignFiles, ...endings: string[]): string[] =>
  [...files].flatMap(([path, item]) =>
    item instanceof Uint8Array && endings.some((ending) => path.endsWith(ending)) ? [path] : [],
  );

/** `activities` of `activities/x.mdx`; a file at the top stands for itself. */
export const groupOf = (path: string): string => path.split('/')[0] ?? path;
