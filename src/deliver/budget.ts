import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import type { PageScan } from './page-scan.ts';
import { isRootPath } from './relative-url.ts';

const compress = promisify(brotliCompress);

/** Bytes over brotli that a page may cost with everything it requests, photographs aside. */
export const budgets = { home: 60 * 1024, page: 30 * 1024 } as const;

/** Tags whose address the browser fetches by itself. */
const fetching = new Set(['link', 'script', 'img', 'source', 'video', 'audio', 'iframe']);
const photograph = /\.(?:jpe?g|png|webp|avif|mp4)$/iu;
/** Already compressed: a host does not compress these again. */
const packed = /\.(?:woff2|jpe?g|png|webp|avif|mp4)$/iu;

export interface PageWeight {
  page: string;
  bytes: number;
}

/** Weighs pages: the page itself and every file of the site it fetches, over brotli at its best setting. */
export class Scales {
  readonly #known = new Map<string, Promise<number>>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async weigh(page: string, scan: PageScan): Promise<PageWeight> {
    const fetched = scan.links.filter(({ tag, attribute, url }) => fetching.has(tag) && attribute !== 'poster' && isRootPath(url) && !photograph.test(url));
    const own = fetched.filter(({ tag, url }) => tag !== 'link' || /\.(?:css|js|woff2|svg|ico)$/u.test(url)).map(({ url }) => url);
    const weights = await Promise.all([...new Set([page, ...own])].map((path) => this.#weight(path)));
    return { page, bytes: weights.reduce((sum, weight) => sum + weight, 0) };
  }

  #weight(path: string): Promise<number> {
    const known = this.#known.get(path) ?? this.#measure(path);
    this.#known.set(path, known);
    return known;
  }

  async #measure(path: string): Promise<number> {
    const bytes = await readFile(join(this.#folder, path));
    if (packed.test(path)) return bytes.length;
    const { length } = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    return length;
  }
}

/** Pages over their budget, as warnings. */
export function checkBudgets(campaign: string, weights: readonly PageWeight[]): Problem[] {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
  return weights.flatMap(({ page, bytes }) => {
    const limit = page === '/index.html' ? budgets.home : budgets.page;
    if (bytes <= limit) return [];
    return [problem('budget-exceeded', { file: `${campaign}${page}` }, { page, size: kilobytes(bytes), limit: kilobytes(limit) })];
  });
}
