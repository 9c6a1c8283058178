import type { YamlSource } from '#lib/yaml-source.ts';
import type { BodyReport } from '#mdx/check.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { RecordList } from '#schemas/records.ts';
import type { Entry } from './model.ts';

/** Where a file of a campaign belongs: an entry's collection, a folder of YAML files, or the list it holds. */
export type DraftKind = CollectionName | 'forms' | 'tables' | 'stats' | RecordList;

/** A file on its way in: read and checked alone, not yet against the others. */
export interface Draft {
  kind: DraftKind;
  /** The file name without its ending. */
  id: string;
  /** Path for messages: `campaign/policies/x.mdx`. */
  file: string;
  source: YamlSource;
  /** What was written. May be of any type where the schema found mistakes. */
  fields: Record<string, unknown>;
  /** What the schema made of it; undefined when it found mistakes. Region names in it become codes. */
  data: unknown;
}

/** An entry on its way in. */
export interface DraftEntry extends Draft {
  kind: CollectionName;
  report: BodyReport;
  /** The text under the fields, and the line of the file it begins on. */
  body: string;
  bodyLine: number;
  /** Undefined when the frontmatter has mistakes: such an entry is still checked against the others, but never built. */
  entry: Entry | undefined;
}

/** `policies/x`: how files are told apart. */
export const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;
