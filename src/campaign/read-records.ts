import { join } from 'node:path';
import type { z } from 'zod';
import type { ProblemCollector } from '#problems/collector.ts';
import { recordFiles, recordLists } from '#schemas/records.ts';
import type { Draft, DraftKind } from './draft.ts';
import { listSlugs, namesIn } from './list-folder.ts';
import { checkYaml, readSource } from './source-file.ts';

interface Folder {
  id: string;
  folder: string;
}

async function readYamlFile(
  path: string,
  draft: { kind: DraftKind; id: string; file: string; schema: z.ZodType },
  problems: ProblemCollector,
): Promise<Draft | undefined> {
  const { kind, id, file, schema } = draft;
  const text = await readSource(path, file, problems);
  const checked = text === undefined ? undefined : checkYaml(text, { schema, file, problems });
  return checked && { kind, id, file, source: checked.source, fields: checked.fields, data: checked.data };
}

/** Reads a folder of YAML files of one kind, such as `forms/`; mistakes go into `problems`. */
export async function readYamlFolder(
  campaign: Folder,
  { kind, schema }: { kind: 'forms' | 'tables'; schema: z.ZodType },
  problems: ProblemCollector,
): Promise<Draft[]> {
  const label = `${campaign.id}/${kind}`;
  const folder = join(campaign.folder, kind);
  const slugs = await listSlugs(folder, { label, extension: '.yaml' }, problems);
  const drafts: Draft[] = [];
  for (const id of slugs) {
    const file = `${label}/${id}.yaml`;
    const draft = await readYamlFile(join(folder, `${id}.yaml`), { kind, id, file, schema }, problems);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Reads the files of a campaign folder that hold a list each, such as `channels.yaml`. */
export async function readRecords(campaign: Folder, problems: ProblemCollector): Promise<Draft[]> {
  const present = await namesIn(campaign.folder);
  const drafts: Draft[] = [];
  for (const kind of recordLists) {
    const { file: name, schema } = recordFiles[kind];
    if (!present.includes(name)) continue;
    const file = `${campaign.id}/${name}`;
    const draft = await readYamlFile(join(campaign.folder, name), { kind, id: kind, file, schema }, problems);
    if (draft) drafts.push(draft);
  }
  return drafts;
}
