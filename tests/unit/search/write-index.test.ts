import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginSearchIndex, closeSearch, searchFolder, type SearchPage } from '#search/write-index.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

const page = (name: string, text: string): SearchPage => ({
  path: `/${name}.html`,
  html: `<main data-pagefind-body data-pagefind-filter="类型:政策"><h1>${text}</h1><p>回到河湾种梨树。</p></main>`,
});
async function writeSearchIndex(all: readonly SearchPage[], outDir: string): Promise<void> {
  const indexing = await beginSearchIndex();
  for (const one of all) await indexing.add(one);
  await indexing.write(outDir);
}

const pages = Array.from({ length: 40 }, (_, at) => page(`p${at}`, `第${at}页 归巢`));

let first: ContentFolder;
let second: ContentFolder;
beforeAll(async () => {
  [first, second] = [await campaignFolder({}), await campaignFolder({})];
  await writeSearchIndex(pages, first.contentDir);
  await writeSearchIndex(pages, second.contentDir);
}, 60_000);
afterAll(async () => {
  await closeSearch();
  await first.dispose();
  await second.dispose();
});

const filesOf = async (folder: ContentFolder) => {
  const found = await readdir(folder.path(searchFolder), { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.path(searchFolder).length + 1))
    .sort();
};

describe('the index', () => {
  it('is the same, byte for byte, for the same pages', async () => {
    const names = await filesOf(first);
    expect(await filesOf(second)).toEqual(names);
    for (const name of names) {
      const [one, two] = await Promise.all([first, second].map((folder) => readFile(folder.path(searchFolder, name))));
      expect(Buffer.compare(one!, two!), name).toBe(0);
    }
  });

  it('has what the client loads, and none of Pagefind’s own interfaces', async () => {
    const names = await filesOf(first);
    expect(names).toContain('pagefind.js');
    expect(names.some((name) => name.startsWith('fragment/'))).toBe(true);
    expect(names.filter((name) => /ui|highlight/u.test(name))).toEqual([]);
  });

  it('is one, whatever language a page says it is in', async () => {
    const folder = await campaignFolder({});
    await writeSearchIndex(
      [
        page('a', '中文'),
        page('b', 'English'),
        { ...page('c', '丙'), html: '<main lang="en" data-pagefind-body>words</main>' },
      ],
      folder.contentDir,
    );
    const { languages } = JSON.parse(await readFile(folder.path(searchFolder, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    await folder.dispose();
    expect(Object.entries(languages).map(([name, { page_count: count }]) => `${name}: ${count}`)).toEqual(['zh-CN: 3']);
  });

  it('can be empty', async () => {
    const folder = await campaignFolder({});
    await writeSearchIndex([], folder.contentDir);
    expect(await filesOf(folder)).toContain('pagefind.js');
    await folder.dispose();
  });
});
