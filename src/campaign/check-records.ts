import { nearest } from '#lib/nearest.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import type { Records } from '#schemas/records.ts';
import type { Draft, DraftEntry } from './draft.ts';

/** Checks what a schema cannot see: names used twice in a list, and words and tables that bodies name. */
export function checkRecords(
  drafts: readonly (Draft | DraftEntry)[],
  { records, unread, problems }: { records: Records; unread: ReadonlySet<string>; problems: ProblemCollector },
): void {
  for (const draft of drafts) {
    if (draft.kind === 'channels') checkTwice(draft, ['channels', 'id'], problems);
    if (draft.kind === 'terms') checkTwice(draft, ['terms', 'term'], problems);
  }
  const terms = records.terms.flatMap(({ term, also }) => [term, ...also]);
  const tables = drafts.filter(({ kind }) => kind === 'tables').map(({ id }) => id);
  for (const draft of drafts) {
    if (!('report' in draft)) continue;
    for (const { kind, name, line, column } of draft.report.mentions) {
      const at = { file: draft.file, line, column };
      if (kind === 'term' && !terms.includes(name) && !unread.has('terms/terms'))
        problems.add('term-unknown', at, { term: name, nearest: nearest(name, terms) });
      if (kind === 'table' && !tables.includes(name) && !unread.has(`tables/${name}`))
        problems.add('table-unknown', at, { name, nearest: nearest(name, tables) });
    }
  }
}

function checkTwice({ data, file, source }: Draft, [list, key]: [string, string], problems: ProblemCollector): void {
  const items = (data as Record<string, Record<string, unknown>[]> | undefined)?.[list] ?? [];
  const seen = new Set<unknown>();
  items.forEach((item, index) => {
    const name = item[key];
    if (seen.has(name)) {
      const at = { file, ...source.locate([list, index, key]), field: `${list}[${index}].${key}` };
      problems.add('record-duplicate', at, { name: String(name), file: file.split('/').at(-1) ?? file });
    }
    seen.add(name);
  });
}
