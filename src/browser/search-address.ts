import type { SearchFilters } from '#search/client.ts';

/** What is being looked for; kept in the page's address, so that it can be passed on and gone back to. */
export interface Question {
  query: string;
  filters: SearchFilters;
}

export function readAddress(): Question {
  const parameters = new URLSearchParams(location.search);
  const filters: SearchFilters = {};
  for (const [name, value] of parameters) if (name !== 'q') (filters[name] ??= []).push(value);
  return { query: parameters.get('q') ?? '', filters };
}

export function writeAddress({ query, filters }: Question): void {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, values] of Object.entries(filters)) for (const value of values) parameters.append(name, value);
  const text = parameters.toString();
  history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
}
