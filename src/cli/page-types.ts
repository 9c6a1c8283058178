import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One page of each type, found by what the site has: its own pages, and the first page in each of its folders. */
export async function pageTypes(site: string): Promise<string[]> {
  const items = (await readdir(site, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const pages = items.filter((item) => item.isFile() && item.name.endsWith('.html')).map(({ name }) => name);
  for (const folder of items.filter(
    (item) => item.isDirectory() && !item.name.startsWith('_') && item.name !== 'pagefind',
  )) {
    const names = (await readdir(join(site, folder.name))).filter((name) => name.endsWith('.html')).sort();
    const picked = await pickTypes(join(site, folder.name), names);
    pages.push(...picked.map((name) => `${folder.name}/${name}`));
  }
  return pages;
}

async function pickTypes(folder: string, names: readonly string[]): Promise<string[]> {
  if (basename(folder) === 'decks') return pickScenes(folder, names);
  const types = new Map<string, string>();
  for (const name of names) {
    const type = await typeOf(folder, name);
    if (!types.has(type)) types.set(type, name);
  }
  return [...types.values()];
}

/** Pages of one folder look alike, but for three: places (a city and a county, told by the length of their codes), tables of four kinds, and forms filled in here or elsewhere. */
async function typeOf(folder: string, name: string): Promise<string> {
  if (basename(folder) === 'regions') return String(name.length);
  if (basename(folder) === 'forms')
    return (await readFile(join(folder, name), 'utf8')).includes('data-form ') ? 'own' : 'elsewhere';
  if (basename(folder) !== 'tables') return 'page';
  return (
    /class="table-body (?<kind>[\w-]+)"/u.exec(await readFile(join(folder, name), 'utf8'))?.groups?.['kind'] ?? 'page'
  );
}

/** Decks are made of screens: of each kind of screen there is one in those that are picked. */
async function pickScenes(folder: string, names: readonly string[]): Promise<string[]> {
  const known = new Set<string>();
  const picked: string[] = [];
  for (const name of names) {
    const kinds = (await readFile(join(folder, name), 'utf8')).match(/(?<=class="scene )scene-[a-z]+/gu) ?? [];
    if (picked.length > 0 && kinds.every((kind) => known.has(kind))) continue;
    for (const kind of kinds) known.add(kind);
    picked.push(name);
  }
  return picked;
}
