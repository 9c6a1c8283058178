import type { YamlSource } from '#lib/yaml-source.ts';
import type { BodyReport } from '#mdx/check.ts';
import type { Entry } from './model.ts';

/** An entry on its way in: read and checked alone, not yet against the others. */
export interface DraftEntry {
  entry: Entry;
  /** Path for messages: `campaign/policies/x.mdx`. */
  file: string;
  source: YamlSource;
  report: BodyReport;
}

