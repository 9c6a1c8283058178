import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** One page of each type, found by what the site has: its own pages, and the first page in each of its folders. */
export async function pageTypes(site: string): Promise<string[]> {
  const items = (await readdir(site, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const pages = items.filter((item) => item.isFile() && item.name.endsWith('.html')).map(({ name }) => name);
  for (const folder of items.filter(
    (item) => item.isDirectory() && !item.name.startsWith('_') && item.name !== 'pagefind',
  )) {
    const names = (await readdir(join(site, folder.name))).filter((name) => name.endsWith('.html')).sort();
    pages.push(...pickTypes(folder.name, names).map((name) => `${folder.name}/${name}`));
  }
  return pages;
}

function pickTypes(folder: string, names: readonly string[]): readonly string[] {
  // Tables are of four kinds that look different, and there are few of them.
  if (folder === 'tables') return names;
  // Places are of two kinds, told by the length of their codes: a city and a county look different.
  const first =
    folder === 'regions'
      ? [names.find((name) => name.length === 9), names.find((name) => name.length === 11)]
      : [names[0]];
  return first.filter((name) => name !== undefined);
}
