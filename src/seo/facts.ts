import type { Thing, WithContext } from 'schema-dts';
import type { CollectionName, EntryData } from '#schemas/collections.ts';

/** What metadata needs to know of an entry: structurally a part of `SiteEntry`, kind and data tied together. */
export type EntryFacts<Name extends CollectionName = CollectionName> = Name extends CollectionName
  ? { collection: Name; id: string; data: EntryData[Name] }
  : never;

/** A name with its place in the site. */
export interface PagePointer {
  name: string;
  /** From the root of the site: `/policies/x.html`. */
  path: string;
}

/** The column (栏目) a page is, or belongs to. */
export interface ColumnFacts {
  name: string;
  description: string;
  keywords: readonly string[];
  /** A word of the standard: 首页, 工作动态, 政策文件, 政策解读, 征集调查 … */
  type: string;
}

/** A picture for share cards, already drawn or resized: an emitted file, not a source. */
export interface ShareImage {
  path: string;
  width: number;
  height: number;
  alt: string;
}

/** What a page says about itself; everything else in its head follows from this and from the campaign. */
export interface PageFacts {
  /** From the root of the site: `/policies/x.html`. */
  path: string;
  /** Of this page alone, without the name of the site. */
  title: string;
  description: string;
  kind: 'home' | 'list' | 'article' | 'page' | 'notfound';
  column?: ColumnFacts | undefined;
  entry?: EntryFacts | undefined;
  image?: ShareImage | undefined;
  /** From the home page to this one; without it, the way is worked out from the entry. */
  breadcrumbs?: readonly PagePointer[] | undefined;
  /** Search engines are asked not to keep it: it is the end of a way, and not a page to arrive at. */
  hidden?: boolean | undefined;
  /** What a list page lists, in its order. */
  items?: readonly PagePointer[] | undefined;
}

export interface MetaTag {
  name?: string;
  property?: string;
  itemprop?: string;
  content: string;
}

export interface LinkTag {
  rel: string;
  href: string;
  type?: string;
  title?: string;
  sizes?: string;
}

export type JsonLd = WithContext<Thing>;

export interface PageMetadata {
  title: string;
  metas: MetaTag[];
  links: LinkTag[];
  /** Write each into its own script with `jsonLdText`. */
  jsonLd: JsonLd[];
}
