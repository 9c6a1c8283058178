import { withParameter } from '#lib/query-parameter.ts';

/** Where the reader came from, as the address says (`?c=`); undefined for anything that is no code of ours. */
export function arrivedFrom(search: string): string | undefined {
  const code = new URLSearchParams(search).get('c') ?? '';
  return /^[A-Za-z0-9-]{1,40}$/u.test(code) ? code : undefined;
}

/** Hands the code on to the forms this page leads to, which ask for it. It is kept nowhere: another page does not know it. */
export function handOn(code: string | undefined, links: Iterable<HTMLAnchorElement>): void {
  if (code === undefined) return;
  for (const link of links)
    if (link.host === location.host && /\/forms\/[^/]+\.html$/u.test(link.pathname))
      link.href = withParameter(link.href, 'c', code);
}
