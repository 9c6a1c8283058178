import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** A page whose marked text goes into the index. */
export interface SearchPage {
  /** Path inside the site, `/policies/x.html`. */
  path: string;
  html: string;
}

export const searchFolder = 'pagefind';

/** Pagefind's own interfaces: the site has one of its own, so they would only be weight. */
const unused = ['ui', 'modular-ui', 'component-ui'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]);

/**
 * Writes the search index of a site. Pages are added one after the other in the order given, so that the same pages
 * always give the same bytes.
 * @throws Error with Pagefind's words when a page or the index cannot be written
 */
export async function writeSearchIndex(pages: readonly SearchPage[], outDir: string): Promise<void> {
  // Every distinct `lang` would make an index of its own, and a page would only find its own language's.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-CN' });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const { path, html } of pages) {
      const added = await index.addHTMLFile({ url: path.slice(1), content: html });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
    }
    const written = await index.writeFiles({ outputPath: join(outDir, searchFolder) });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await index.deleteIndex();
  }
  for (const name of [...unused, 'pagefind-highlight.js']) await rm(join(outDir, searchFolder, name), { force: true });
}

/** Ends Pagefind's helper process; call it when no more site is to be indexed. */
export async function closeSearch(): Promise<void> {
  await pagefind.close();
}
