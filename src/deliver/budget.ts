import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import type { PageScan } from './page-scan.ts';
import { unescapeUrl } from './relative-url.ts';

/**
 * Bytes over brotli that a page may cost with everything it requests, photographs aside. The pages at the site's root
 * (home, lists, search …) show many entries and a papercut for each; an article is what people open from a message. A
 * form brings its own script, and the names of all places one may come from: they must be there without script too. A
 * deck is a dozen screens with their papercuts; sound comes only to those who ask for it.
 */
export const budgets = { main: 60 * 1024, article: 30 * 1024, form: 36 * 1024, deck: 60 * 1024 } as const;

const isMain = (page: string) => page.split('/').length === 2;
const isForm = (page: string) => page.startsWith('/forms/');
const isDeck = (page: string) => page.startsWith('/decks/');

function budgetOf(page: string): number {
  if (isMain(page)) return budgets.main;
  if (isForm(page)) return budgets.form;
  return isDeck(page) ? budgets.deck : budgets.article;
}

/** Photographs, films and sound. */
const photograph = /\.(?:jpe?g|png|webp|avif|mp4|mp3|m4a)$/iu;
/** Already compressed: a host does not compress these again. */
const packed = /\.(?:woff2|jpe?g|png|webp|avif|mp4|mp3|m4a)$/iu;

export interface PageWeight {
  page: string;
  bytes: number;
}

/** Near the best brotli can do (11) at a fraction of its time. */
const brotliQuality = 9;

/** Compressing is slow: of the articles only this many are weighed, those with the most uncompressed bytes. */
const mostArticles = 20;

/** Files of the site that a page fetches by itself, photographs aside. */
const fetchedBy = ({ fetched }: PageScan) =>
  [...new Set([...fetched].map((url) => url.split('#')[0] ?? ''))].filter((url) => !photograph.test(url));

/**
 * Weighs the pages that could be over their budget: the page itself and every file of the site it fetches, over brotli.
 * @param folder where the site is
 */
export async function weighPages(folder: string, pages: ReadonlyMap<string, PageScan>): Promise<PageWeight[]> {
  const raw = remember(async (path) => (await stat(fileOf(folder, path))).size);
  const packedSize = remember(async (path) => {
    const bytes = await readFile(fileOf(folder, path));
    if (packed.test(path)) return bytes.length;
    return brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length;
  });
  const sum = async (size: (path: string) => Promise<number>, page: string, scan: PageScan) => {
    const always = fetchedBy(scan).filter((path) => !scan.choices.some((choice) => choice.includes(path)));
    const sizes = await Promise.all([page, ...always].map(size));
    // The same choice made again is the same file.
    const choices = new Map(scan.choices.map((choice) => [choice.join(' '), choice]));
    const chosen = await Promise.all(
      [...choices.values()].map(async (choice) => Math.max(...(await Promise.all(choice.map(size))))),
    );
    return [...sizes, ...chosen].reduce((total, bytes) => total + bytes, 0);
  };
  const guesses: { page: string; scan: PageScan; bytes: number }[] = [];
  for (const [page, scan] of pages) guesses.push({ page, scan, bytes: await sum(raw, page, scan) });
  const articles = guesses.filter(({ page }) => !isMain(page)).sort((a, b) => b.bytes - a.bytes);
  const chosen = [...guesses.filter(({ page }) => isMain(page)), ...articles.slice(0, mostArticles)];
  return Promise.all(chosen.map(async ({ page, scan }) => ({ page, bytes: await sum(packedSize, page, scan) })));
}

/** The file behind an address, which may hold escaped characters, a query and a fragment. */
const fileOf = (folder: string, url: string) =>
  join(folder, unescapeUrl(new URL(url, 'https://site.invalid').pathname));

/** Many pages fetch the same files: each is measured once. What is not there weighs nothing; the link check tells of it. */
function remember(measure: (path: string) => Promise<number>): (path: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  return (path) => {
    const size =
      known.get(path) ??
      measure(path).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? 0 : Promise.reject(error)));
    known.set(path, size);
    return size;
  };
}

/** Pages over their budget, as warnings. */
export function checkBudgets(campaign: string, weights: readonly PageWeight[]): Problem[] {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
  return weights.flatMap(({ page, bytes }) => {
    const limit = budgetOf(page);
    if (bytes <= limit) return [];
    return [
      problem(
        'budget-exceeded',
        { file: `${campaign}${page}` },
        { page, size: kilobytes(bytes), limit: kilobytes(limit) },
      ),
    ];
  });
}
