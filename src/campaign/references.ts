import { nearest } from '#lib/nearest.ts';
import type { FieldPath } from '#lib/yaml-source.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { fieldName } from '#problems/from-zod.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Form } from '#schemas/form.ts';
import { slugPattern } from '#schemas/text.ts';
import { keyOf, type DraftEntry } from './draft.ts';

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
  const published = new Map(drafts.map((draft) => [keyOf(draft), draft.fields['draft'] !== true]));
  for (const id of Object.keys(forms)) published.set(`forms/${id}`, true);
  const slugsOf = (folder: Target) =>
    [...published.keys(), ...options.unread]
      .filter((key) => key.startsWith(`${folder}/`))
      .map((key) => key.slice(folder.length + 1));

  for (const { collection, fields, file, source } of drafts) {
    for (const [field, folder] of Object.entries(referenceFields[collection] ?? {})) {
      for (const { target, path } of named(fields[field], field)) {
        const key = `${folder}/${target}`;
        const at = { file, ...source.locate(path), field: fieldName(path) };
        // A file that is there but has mistakes of its own is reported for those, not a second time as missing.
        if (options.unread.has(key)) continue;
        if (!published.has(key)) {
          options.problems.add('reference-missing', at, {
            name: fieldName(path),
            target,
            folder,
            nearest: nearest(target, slugsOf(folder)),
          });
        } else if (published.get(key) === false && fields['draft'] !== true) {
          options.problems.add('reference-draft', at, { name: fieldName(path), target });
        }
      }
    }
  }
}

/** What a field names. Anything that could not be the name of a file has been reported by the schema. */
function named(value: unknown, field: string): { target: string; path: FieldPath }[] {
  const written: [unknown, FieldPath][] = Array.isArray(value)
    ? value.map((item, index) => [item, [field, index]])
    : [[value, [field]]];
  return written.flatMap(([target, path]) =>
    typeof target === 'string' && slugPattern.test(target) ? [{ target, path }] : [],
  );
}
