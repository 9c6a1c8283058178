import { collectionNames, type CollectionName } from '#schemas/collections.ts';

/** A link to an entry as authors write it: the path of its file, seen from the file they are in. */
const written = new RegExp(
  `^\\.\\./(?<collection>${collectionNames.join('|')})/(?<id>[a-z0-9-]+)\\.mdx(?<fragment>#.*)?$`,
  'u',
);

export interface EntryLink {
  collection: CollectionName;
  id: string;
  /** With its `#`, or empty. */
  fragment: string;
}

/** What `../policies/x.mdx#how` points at; undefined for any other address. */
export function readEntryLink(href: string): EntryLink | undefined {
  const groups = written.exec(href)?.groups;
  if (!groups) return undefined;
  return {
    collection: groups['collection'] as CollectionName,
    id: groups['id'] ?? '',
    fragment: groups['fragment'] ?? '',
  };
}
