/** The pieces of the search page a script works with. */
export interface FinderParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  filters: HTMLElement;
  status: HTMLElement;
  hits: HTMLOListElement;
  more: HTMLButtonElement;
  catalogue: HTMLElement;
}

/** Undefined when the page is not the search page. */
export function findParts(): FinderParts | undefined {
  const form = document.querySelector<HTMLFormElement>('[data-finder]');
  const input = form?.querySelector<HTMLInputElement>('input[type=search]');
  const filters = form?.querySelector<HTMLElement>('[data-finder-filters]');
  const status = document.querySelector<HTMLElement>('[data-finder-status]');
  const hits = document.querySelector<HTMLOListElement>('[data-finder-hits]');
  const more = document.querySelector<HTMLButtonElement>('[data-finder-more]');
  const catalogue = document.querySelector<HTMLElement>('[data-catalogue]');
  if (!form || !input || !filters || !status || !hits || !more || !catalogue) return undefined;
  return { form, input, filters, status, hits, more, catalogue };
}
