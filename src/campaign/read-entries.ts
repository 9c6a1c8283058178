import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextFile } from '#lib/text-file.ts';
import { checkBody } from '#mdx/check.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { formSchema, type Form } from '#schemas/form.ts';
import { slugPattern } from '#schemas/text.ts';
import type { DraftEntry } from './draft.ts';
import type { Entry } from './model.ts';
import { acceptSource, checkFences, checkYaml, readSource } from './source-file.ts';

/** File names of a collection folder, sorted, split into those that can be entries and the rest. */
async function listFolder(folder: string, extension: string): Promise<{ slugs: string[]; others: string[] }> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter(
      (name) => !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'desktop.ini',
    );
  } catch {
    return { slugs: [], others: [] };
  }
  const fits = (name: string) => name.endsWith(extension);
  return {
    slugs: names
      .filter(fits)
      .map((name) => name.slice(0, -extension.length))
      .sort(),
    others: names.filter((name) => !fits(name)).sort(),
  };
}

async function listSlugs(
  folder: string,
  label: string,
  extension: string,
  problems: ProblemCollector,
): Promise<string[]> {
  const { slugs, others } = await listFolder(folder, extension);
  for (const name of others) {
    const nearest = /\.(?:md|markdown|mdx\.txt|MDX)$/u.test(name) ? name.replace(/\..*$/u, extension) : undefined;
    problems.add('file-unexpected', { file: `${label}/${name}` }, { name, folder: label, nearest });
  }
  return slugs.filter((slug) => {
    if (slugPattern.test(slug)) return true;
    problems.add('name-bad', { file: `${label}/${slug}${extension}` }, { name: slug });
    return false;
  });
}

/** Reads every entry of one collection that can be read at all; mistakes go into `problems`. */
export async function readEntries(
  campaign: { id: string; folder: string },
  collection: CollectionName,
  problems: ProblemCollector,
): Promise<DraftEntry[]> {
  const label = `${campaign.id}/${collection}`;
  const slugs = await listSlugs(join(campaign.folder, collection), label, '.mdx', problems);
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
    entries.push({ collection, id, file, source, report, fields, entry });
  }
  return entries;
}

/** Reads the descriptions of external forms. */
export async function readForms(
  campaign: { id: string; folder: string },
  problems: ProblemCollector,
): Promise<Record<string, Form>> {
  const label = `${campaign.id}/forms`;
  const forms: Record<string, Form> = {};
  for (const id of await listSlugs(join(campaign.folder, 'forms'), label, '.yaml', problems)) {
    const file = `${label}/${id}.yaml`;
    const text = await readSource(join(campaign.folder, 'forms', `${id}.yaml`), file, problems);
    const checked = text === undefined ? undefined : checkYaml(text, { schema: formSchema, file, problems });
    if (checked?.data) forms[id] = checked.data;
  }
  return forms;
}
