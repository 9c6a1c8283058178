/**
 * The one place that knows Pagefind in the browser. Everything else speaks of sessions and hits, so that the way
 * Chinese is found can change without touching a page.
 */

export interface SearchHit {
  url: string;
  title: string;
  /** HTML with the words found inside `<mark>`. */
  excerpt: string;
  summary: string;
  kind: string;
}

export interface SearchResult {
  total: number;
  hits: SearchHit[];
  /** Fetches the next hits; undefined when all are there. */
  more: (() => Promise<SearchResult>) | undefined;
}

export type SearchFilters = Record<string, string[]>;

export interface SearchSession {
  /** How many pages each value of each filter has. */
  filters(): Promise<Record<string, Record<string, number>>>;
  /** An empty query with filters lists everything that passes them. */
  search(query: string, filters: SearchFilters): Promise<SearchResult>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string | null,
    options: { filters: Record<string, unknown> },
  ): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

const pageSize = 10;

/**
 * Loads the index.
 * @param bundleUrl absolute address of the folder the index is in, ending in `/`
 * @throws when the index cannot be loaded (opened from disk, or no network)
 */
export async function openSearch(bundleUrl: string): Promise<SearchSession> {
  const pagefind = (await import(/* @vite-ignore */ `${bundleUrl}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 40 });
  await pagefind.init();
  return {
    filters: () => pagefind.filters(),
    async search(query, filters) {
      const wanted = Object.fromEntries(
        Object.entries(filters)
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => [name, { any: values }]),
      );
      const { results } = await pagefind.search(query.trim() === '' ? null : query.trim(), { filters: wanted });
      return page(results, 0);
    },
  };

  async function page(results: { data(): Promise<PagefindData> }[], from: number): Promise<SearchResult> {
    const hits = await Promise.all(
      results.slice(from, from + pageSize).map(async (result) => toHit(await result.data())),
    );
    const next = from + pageSize;
    const more = next < results.length ? () => page(results, next) : undefined;
    return { total: results.length, hits, more };
  }
}

function toHit({ url, excerpt, meta, filters }: PagefindData): SearchHit {
  return {
    url,
    excerpt,
    title: meta['title'] ?? url,
    summary: meta['summary'] ?? '',
    kind: filters['类型']?.[0] ?? '',
  };
}
