/** The pieces of the directory page a script works with. */
export interface DirectoryParts {
  box: HTMLElement;
  words: HTMLInputElement;
  place: HTMLSelectElement;
  status: HTMLElement;
  hits: HTMLElement;
  more: HTMLButtonElement;
  /** What stands there before anybody asks. */
  index: HTMLElement;
}

/** Undefined when the page is not the directory. */
export function findDirectory(): DirectoryParts | undefined {
  const box = document.querySelector<HTMLElement>('[data-directory]');
  const words = box?.querySelector<HTMLInputElement>('input');
  const place = box?.querySelector<HTMLSelectElement>('select');
  const status = document.querySelector<HTMLElement>('[data-directory-status]');
  const hits = document.querySelector<HTMLElement>('[data-directory-hits]');
  const more = document.querySelector<HTMLButtonElement>('[data-directory-more]');
  const index = document.querySelector<HTMLElement>('[data-directory-index]');
  if (!box || !words || !place || !status || !hits || !more || !index) return undefined;
  return { box, words, place, status, hits, more, index };
}
