import { findRows, type FindableRow } from '#lib/directory-file.ts';
import { rowElement } from './directory-row.ts';
import { openDirectory } from './directory-store.ts';
import type { DirectoryParts } from './directory-parts.ts';
import { followKeys } from './search-keys.ts';

/** So many rows are drawn at once; the rest when asked for. */
const step = 30;

/** The directory: words and a place in, the rows that fit out, and an address that can be passed on. */
export function startDirectory({ box, words, place, status, hits, more, index }: DirectoryParts): void {
  const root = box.dataset['directory'] ?? '';
  const store = openDirectory(root, (box.dataset['parts'] ?? '').split(' '));
  let asked = 0;
  let found: FindableRow[] = [];

  function remember(): void {
    const parameters = new URLSearchParams();
    if (words.value.trim() !== '') parameters.set('q', words.value.trim());
    if (place.value !== '') parameters.set('place', place.value);
    const text = parameters.toString();
    history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
  }

  function drawMore(): void {
    const from = hits.children.length;
    hits.append(...found.slice(from, from + step).map((row) => rowElement(row, root)));
    more.hidden = hits.children.length >= found.length;
  }

  function show(rows: readonly FindableRow[]): void {
    found = findRows(rows, words.value, place.value);
    hits.replaceChildren();
    drawMore();
    hits.hidden = found.length === 0;
    index.hidden = found.length > 0;
    status.textContent =
      found.length > 0 ? `找到 ${String(found.length)} 个` : '没有找到。换个短一点的词，或者在下面点开老家看看怎么问。';
  }

  function rest(text: string): void {
    hits.hidden = true;
    more.hidden = true;
    index.hidden = false;
    status.textContent = text;
  }

  async function ask(): Promise<void> {
    const turn = ++asked;
    remember();
    if (words.value.trim() === '' && place.value === '') {
      rest('');
      return;
    }
    const ready = store.ready(place.value);
    if (ready) {
      show(ready);
      return;
    }
    status.textContent = '正在取名录…';
    try {
      const rows = await store.rows(place.value);
      if (turn === asked) show(rows);
    } catch {
      // Opened from disk, or no network.
      if (turn === asked) rest('名录没有取到。在下面点开老家，一样能看。');
    }
  }

  words.addEventListener('input', (event) => {
    // While a Chinese word is being typed the field holds pinyin; the finished word is what counts.
    if (!(event as InputEvent).isComposing) void ask();
  });
  words.addEventListener('compositionend', () => void ask());
  place.addEventListener('change', () => void ask());
  more.addEventListener('click', () => {
    const first = hits.children.length;
    drawMore();
    hits.children[first]?.querySelector('a')?.focus();
  });
  followKeys(words, hits, () => {
    words.value = '';
    void ask();
  });

  const start = new URLSearchParams(location.search);
  words.value = start.get('q') ?? '';
  const wanted = start.get('place') ?? '';
  if ([...place.options].some(({ value }) => value === wanted)) place.value = wanted;
  box.removeAttribute('data-waiting');
  if (words.value !== '' || place.value !== '') void ask();
}
