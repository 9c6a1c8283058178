import { nearest } from '#lib/nearest.ts';
import type { FieldPath } from '#lib/yaml-source.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { fieldName } from '#problems/from-zod.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Form } from '#schemas/form.ts';
import type { DraftEntry } from './draft.ts';

type Target = CollectionName | 'forms';

/** Which fields name other files, and in which folder those are. */
const referenceFields: Partial<Record<CollectionName, Record<string, Target>>> = {
  stories: { policies: 'policies' },
  cases: { activities: 'activities', policies: 'policies' },
  activities: { form: 'forms', notice: 'notices', policies: 'policies' },
};

/** Checks that everything an entry names exists, and will be published. */
export function checkReferences(
  drafts: readonly DraftEntry[],
  forms: Record<string, Form>,
  options: { problems: ProblemCollector; unread: ReadonlySet<string> },
): void {
  const published = new Map(drafts.map(({ entry }) => [`${entry.collection}/${entry.id}`, !entry.data.draft]));
  for (const id of Object.keys(forms)) published.set(`forms/${id}`, true);
  const slugsOf = (folder: Target) => [...published.keys()].filter((key) => key.startsWith(`${folder}/`)).map((key) => key.slice(folder.length + 1));

  for (const { entry, file, source } of drafts) {
    for (const [field, folder] of Object.entries(referenceFields[entry.collection] ?? {})) {
      for (const { target, path } of named(entry.data, field)) {
        const key = `${folder}/${target}`;
        const at = { file, ...source.locate(path), field: fieldName(path) };
        // A file that is there but has mistakes of its own is reported for those, not a second time as missing.
        if (options.unread.has(key)) continue;
        if (!published.has(key)) {
          options.problems.add('reference-missing', at, { name: fieldName(path), target, folder, nearest: nearest(target, slugsOf(folder)) });
        } else if (published.get(key) === false && !entry.data.draft) {
          options.problems.add('reference-draft', at, { name: fieldName(path), target });
        }
      }
    }
  }
}

function named(data: object, field: string): { target: string; path: FieldPath }[] {
  const value: unknown = (data as Record<string, unknown>)[field];
  if (typeof value === 'string') return [{ target: value, path: [field] }];
  if (!Array.isArray(value)) return [];
  return value.map((target, index) => ({ target: String(target), path: [field, index] }));
}
