import { lstat, readdir } from 'node:fs/promises';
import type { ProblemCollector } from '#problems/collector.ts';
import { slugPattern } from '#schemas/text.ts';

/**
 * Names in a folder, sorted, without what file managers leave behind and without what is neither file nor folder (see
 * `check-special-files.ts`); none when there is no such folder, or only a link to one.
 */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    if (!(await lstat(folder)).isDirectory()) return [];
    return (await readdir(folder, { withFileTypes: true }))
      .filter((item) => item.isFile() || item.isDirectory())
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'desktop.ini')
      .sort();
  } catch {
    return [];
  }
}

/**
 * The files of a folder that can be read, by name without extension; the rest becomes problems.
 * @param at.label path for messages: `campaign/policies`
 * @param at.alongside extensions that belong to files of the same folder and are read with them
 */
export async function listSlugs(
  folder: string,
  at: { label: string; extension: string; alongside?: readonly string[] },
  problems: ProblemCollector,
): Promise<string[]> {
  const { label, extension, alongside = [] } = at;
  const names = await namesIn(folder);
  const fits = (name: string) => name.endsWith(extension);
  for (const name of names.filter((one) => !fits(one) && !alongside.some((ending) => one.endsWith(ending)))) {
    const nearest = /\.(?:md|markdown|mdx\.txt|MDX)$/u.test(name) ? name.replace(/\..*$/u, extension) : undefined;
    problems.add('file-unexpected', { file: `${label}/${name}` }, { name, folder: label, nearest });
  }
  return names
    .filter(fits)
    .map((name) => name.slice(0, -extension.length))
    .sort()
    .filter((slug) => {
      if (slugPattern.test(slug)) return true;
      problems.add('name-bad', { file: `${label}/${slug}${extension}` }, { name: slug });
      return false;
    });
}
