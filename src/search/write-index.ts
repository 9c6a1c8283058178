import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** A page whose marked text goes into the index. */
export interface SearchPage {
  /** Path inside the site, `/policies/x.html`. */
  path: string;
  /** The element that holds its text, with Pagefind's marks. */
  html: string;
}

export const searchFolder = 'pagefind';

/** Pagefind's own interfaces: the site has one of its own, so they would only be weight. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/** Pages handed to Pagefind that it has not confirmed yet. */
const mostOnTheWay = 500;

/** An index being filled while other work goes on: Pagefind works in a process of its own. */
export interface SearchIndexing {
  /** Hands over a page, as soon as there is room for it. The order of the calls is the order of the index. */
  add(page: SearchPage): Promise<void>;
  /** Waits for all pages and writes the index into the site's folder. */
  write(outDir: string): Promise<void>;
}

/**
 * Begins a site's search index. The same pages in the same order always give the same bytes; another order gives others.
 * @throws Error with Pagefind's words when the index cannot be made
 */
export async function beginSearchIndex(): Promise<SearchIndexing> {
  // Every distinct `lang` would make an index of its own, and a page would only find its own language's.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-CN' });
  if (!index) throw new Error(errors.join('\n'));
  const added: Promise<string[]>[] = [];
  const messages = async () => (await Promise.all(added)).flat();
  return {
    async add({ path, html }) {
      const content = `<html lang="zh-CN"><body>${html}</body></html>`;
      const adding = index
        .addHTMLFile({ url: path.slice(1), content })
        .then(({ errors: found }) => found.map((message) => `${path}: ${message}`));
      added.push(adding);
      // Everything on the way to the other process is in memory twice.
      await added[added.length - mostOnTheWay];
    },
    async write(outDir) {
      try {
        const found = [
          ...(await messages()),
          ...(await index.writeFiles({ outputPath: join(outDir, searchFolder) })).errors,
        ];
        if (found.length > 0) throw new Error(found.join('\n'));
      } finally {
        await index.deleteIndex();
      }
      for (const name of unused) await rm(join(outDir, searchFolder, name), { force: true });
    },
  };
}

/** Ends Pagefind's helper process; call it when no more site is to be indexed. */
export async function closeSearch(): Promise<void> {
  await pagefind.close();
}
