/** Sets one parameter of an address and leaves the rest of the address letter by letter: `URL.searchParams` would write it anew. */
export function withParameter(url: string, name: string, value: string): string {
  const [, address = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/su.exec(url) ?? [];
  const others = (query ?? '').split('&').filter((pair) => pair !== '' && pair.split('=', 1)[0] !== name);
  return `${address}?${[...others, `${name}=${encodeURIComponent(value)}`].join('&')}${fragment}`;
}
