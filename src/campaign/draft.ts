import type { YamlSource } from '#lib/yaml-source.ts';
import type { BodyReport } from '#mdx/check.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Entry } from './model.ts';

/** An entry on its way in: read and checked alone, not yet against the others. */
export interface DraftEntry {
  collection: CollectionName;
  id: string;
  /** Path for messages: `campaign/policies/x.mdx`. */
  file: string;
  source: YamlSource;
  report: BodyReport;
  /** What was written in the frontmatter. May be of any type where the schema found mistakes. */
  fields: Record<string, unknown>;
  /** Undefined when the frontmatter has mistakes: such an entry is still checked against the others, but never built. */
  entry: Entry | undefined;
}

/** `policies/x`: how entries and forms are told apart. */
export const keyOf = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`;
