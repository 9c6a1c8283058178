import { openSearch, type SearchFilters, type SearchResult, type SearchSession } from '#search/client.ts';
import { drawFilters } from './search-filters.ts';
import { hitElement } from './search-hit.ts';
import { readAddress, writeAddress, type Question } from './search-address.ts';
import { followKeys } from './search-keys.ts';

const find = <Kind extends Element>(selector: string) => document.querySelector<Kind>(selector);
const pause = 200;

/** The search page: a form, its answers, and an address that can be passed on. */
export function startFinder(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  const hits = find<HTMLOListElement>('[data-finder-hits]');
  const status = find<HTMLElement>('[data-finder-status]');
  const more = find<HTMLButtonElement>('[data-finder-more]');
  const catalogue = find<HTMLElement>('[data-catalogue]');
  const filterBox = form.querySelector<HTMLElement>('[data-finder-filters]');
  if (!input || !hits || !status || !more || !catalogue || !filterBox) return;

  let session: Promise<SearchSession> | undefined;
  let filters: SearchFilters = {};
  let asked = 0;
  let next: SearchResult['more'];

  const open = () => (session ??= openSearch(new URL('pagefind/', location.href).href));
  const question = (): Question => ({ query: input.value.trim(), filters });

  async function ask(): Promise<void> {
    const turn = ++asked;
    const now = question();
    writeAddress(now);
    const idle = now.query === '' && Object.values(now.filters).every((values) => values.length === 0);
    catalogue!.hidden = !idle;
    hits!.hidden = idle;
    if (idle) {
      more!.hidden = true;
      status!.textContent = '';
      return;
    }
    try {
      status!.textContent = '正在找…';
      const result = await (await open()).search(now.query, now.filters);
      if (turn === asked) show(result, true);
    } catch {
      session = undefined;
      catalogue!.hidden = false;
      hits!.hidden = true;
      status!.textContent = '搜索没有打开。可以在下面按类别翻。';
    }
  }

  function show(result: SearchResult, fresh: boolean): void {
    if (fresh) hits!.replaceChildren();
    hits!.append(...result.hits.map(hitElement));
    next = result.more;
    more!.hidden = next === undefined;
    status!.textContent = result.total === 0 ? '没有找到。换个短一点的词试试，比如“贷款”。' : `找到 ${result.total} 条`;
    if (result.total === 0) catalogue!.hidden = false;
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  };
  input.addEventListener('input', soon);
  // While a Chinese word is being typed the field holds pinyin; the finished word is what counts.
  input.addEventListener('compositionstart', () => clearTimeout(timer));
  input.addEventListener('compositionend', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void ask();
  });
  more.addEventListener('click', async () => {
    const first = hits.children.length;
    if (next) show(await next(), false);
    hits.children[first]?.querySelector('a')?.focus();
  });
  followKeys(input, hits, () => {
    input.value = '';
    void ask();
  });

  const start = readAddress();
  input.value = start.query;
  filters = start.filters;
  void open()
    .then((ready) => ready.filters())
    .then((counts) => {
      drawFilters(filterBox, counts, filters, (chosen) => {
        filters = chosen;
        void ask();
      });
    })
    // Opened from disk or without network: the catalogue below is the whole content.
    .catch(() => (session = undefined));
  if (start.query !== '' || Object.keys(start.filters).length > 0) void ask();
}
