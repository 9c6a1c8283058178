import type { SiteEntry } from '#content/queries.ts';

interface Pointer {
  name: string;
  path: string;
}

/** What a page tells about itself; `#seo/page-metadata.ts` makes tags of it. */
export interface PageFacts {
  path: string;
  title: string;
  description: string;
  kind: 'home' | 'list' | 'article' | 'page' | 'notfound';
  column?: { name: string; description: string; keywords: string[]; type: string };
  entry?: SiteEntry;
  breadcrumbs?: Pointer[];
  /** What a list page lists, in its order. */
  items?: Pointer[];
}
