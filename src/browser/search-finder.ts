import { openSearch, type SearchFilters, type SearchResult, type SearchSession } from '#search/client.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { drawFilters } from './search-filters.ts';
import { hitElement } from './search-hit.ts';
import { followKeys } from './search-keys.ts';
import type { FinderParts } from './search-parts.ts';

/** Typing pauses this long before a search begins. */
const pause = 200;

/** The search page: a form, its answers, and an address that can be passed on. */
export function startFinder({ form, input, filters: filterBox, status, hits, more, catalogue }: FinderParts): void {
  const start = readAddress();
  let filters: SearchFilters = start.filters;
  let session: Promise<SearchSession> | undefined;
  let asked = 0;
  let next: SearchResult['more'];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = () => (session ??= openSearch(new URL('pagefind/', location.href).href));
  const filtered = () => Object.values(filters).some((values) => values.length > 0);

  async function ask(): Promise<void> {
    const turn = ++asked;
    const query = input.value.trim();
    writeAddress({ query, filters });
    const idle = query === '' && !filtered();
    catalogue.hidden = !idle;
    hits.hidden = idle;
    if (idle) {
      more.hidden = true;
      status.textContent = '';
      return;
    }
    try {
      status.textContent = '正在找…';
      const result = await (await open()).search(query, filters);
      if (turn === asked) show(result, true);
    } catch {
      session = undefined;
      catalogue.hidden = false;
      hits.hidden = true;
      status.textContent = '搜索没有打开。可以在下面按类别翻。';
    }
  }

  function show(result: SearchResult, fresh: boolean): void {
    if (fresh) hits.replaceChildren();
    hits.append(...result.hits.map(hitElement));
    next = result.more;
    more.hidden = next === undefined;
    hits.hidden = hits.children.length === 0;
    catalogue.hidden = result.total > 0;
    status.textContent = result.total === 0 ? '没有找到。换个短一点的词试试，比如“贷款”。' : `找到 ${result.total} 条`;
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  };
  input.addEventListener('input', (event) => {
    // While a Chinese word is being typed the field holds pinyin; the finished word is what counts.
    if (!(event as InputEvent).isComposing) soon();
  });
  input.addEventListener('compositionend', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void ask();
  });
  more.addEventListener('click', () => {
    const first = hits.children.length;
    void next?.().then((result) => {
      show(result, false);
      hits.children[first]?.querySelector('a')?.focus();
    });
  });
  followKeys(input, hits, () => {
    input.value = '';
    void ask();
  });

  let prepared = false;
  /** Fetches the index, some 100 kB, at the first sign that somebody wants to search: many only read the catalogue. */
  function prepare(): void {
    if (prepared) return;
    prepared = true;
    open()
      .then((ready) => ready.filters())
      .then((counts) => {
        drawFilters(filterBox, counts, filters, (chosen) => {
          filters = chosen;
          void ask();
        });
      })
      .catch(() => {
        // Opened from disk or without network there are no filters: the catalogue below is the whole content.
        session = undefined;
        prepared = false;
        filterBox.hidden = true;
      });
  }
  input.addEventListener('focus', prepare);
  filterBox.addEventListener('toggle', prepare);
  filterBox.hidden = false;

  input.value = start.query;
  if (start.query === '' && !filtered()) return;
  prepare();
  void ask();
}
