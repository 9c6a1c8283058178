import { valuesAt } from '#lib/field-values.ts';
import { nearest } from '#lib/nearest.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { fieldName } from '#problems/from-zod.ts';
import { slugPattern } from '#schemas/text.ts';
import { keyOf, type Draft } from './draft.ts';
import { referenceFields, type ReferenceTarget } from './fields-by-role.ts';

/** Checks that everything a file names exists, and will be published. */
export function checkReferences(
  drafts: readonly Draft[],
  options: { problems: ProblemCollector; unread: ReadonlySet<string> },
): void {
  const published = new Map(drafts.map((draft) => [keyOf(draft), draft.fields['draft'] !== true]));
  const slugsOf = (folder: ReferenceTarget) =>
    [...published.keys(), ...options.unread]
      .filter((key) => key.startsWith(`${folder}/`))
      .map((key) => key.slice(folder.length + 1));

  for (const { kind, fields, file, source } of drafts) {
    for (const [pattern, folder] of Object.entries(referenceFields[kind] ?? {})) {
      for (const { value: target, path } of valuesAt(fields, pattern)) {
        // Anything that could not be the name of a file has been reported by the schema.
        if (typeof target !== 'string' || !slugPattern.test(target)) continue;
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
