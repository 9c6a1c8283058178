/**
 * What an address on a page is for. `load`: the browser fetches it by itself; `link`: a reader may follow it; `form`: what
 * is filled in goes there; `frame`: it is shown inside the page; `name`: it is only said (an identifier, the page's own
 * address in its metadata) and nothing follows it.
 */
export type AddressUse = 'load' | 'link' | 'form' | 'frame' | 'name';

export interface NamedAddress {
  origin: string;
  use: AddressUse;
  /** The address as it stands on the page. */
  address: string;
  /** Element and attribute, for messages: `img src`. */
  place: string;
}

/** Something on a page that a strict policy refuses, or that can run or fetch without any policy seeing it. */
export interface Unruly {
  kind: 'script' | 'style' | 'handler' | 'scheme' | 'base';
  /** What it is, for messages: `onclick`, `javascript:`. */
  what: string;
  /** The beginning of it. */
  text: string;
}

/** What the proof needs to know of one page; gathered while the page is read for everything else. */
export interface PageContents {
  /** Addresses that leave the site, each use of each once. */
  addresses: Map<string, NamedAddress>;
  unruly: Unruly[];
  /** Texts of the style elements in the head: our own, each allowed by its hash. */
  styles: string[];
  /** Script files, as paths from the site's root. */
  scripts: Set<string>;
  /** What needs a permission of its own: sound or film, and a form that is answered by a page of the site. */
  holds: Set<'media' | 'form'>;
}

export const emptyContents = (): PageContents => ({
  addresses: new Map(),
  unruly: [],
  styles: [],
  scripts: new Set(),
  holds: new Set(),
});
