import { join } from 'node:path';
import { readTextFile } from '#lib/text-file.ts';
import { checkBody } from '#mdx/check.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import type { DraftEntry } from './draft.ts';
import { listSlugs } from './list-folder.ts';
import type { Entry } from './model.ts';
import { acceptSource, checkFences, checkYaml } from './source-file.ts';

/** Reads every entry of one collection that can be read at all; mistakes go into `problems`. */
export async function readEntries(
  campaign: { id: string; folder: string },
  collection: CollectionName,
  problems: ProblemCollector,
): Promise<DraftEntry[]> {
  const label = `${campaign.id}/${collection}`;
  const slugs = await listSlugs(join(campaign.folder, collection), { label, extension: '.mdx' }, problems);
  const entries: DraftEntry[] = [];
  const pathOf = (id: string) => join(campaign.folder, collection, `${id}.mdx`);
  // Read together, checked in order: what is reported must not depend on which file came first from the disk.
  const texts = await Promise.all(slugs.map((id) => readTextFile(pathOf(id))));
  for (const [index, id] of slugs.entries()) {
    const path = pathOf(id);
    const file = `${label}/${id}.mdx`;
    const text = acceptSource(texts[index], file, problems);
    const parts = text === undefined ? undefined : checkFences(text, file, problems);
    if (!parts) continue;
    const report = checkBody({ file, body: parts.body, firstLine: parts.bodyLine });
    problems.take(report.problems);
    const { schema } = collections[collection];
    const checked = checkYaml(parts.yaml, { schema, file, firstLine: parts.yamlLine, problems });
    if (!checked) continue;
    const { data, fields, source } = checked;
    const entry: Entry | undefined = data && { collection, id, path, data, body: parts.body, plain: report.plain };
    entries.push({
      kind: collection,
      id,
      file,
      source,
      report,
      body: parts.body,
      bodyLine: parts.bodyLine,
      fields,
      data,
      entry,
    });
  }
  return entries;
}
