import { placesInText } from '#lib/text-places.ts';
import type { FieldPath, YamlSource } from '#lib/yaml-source.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { fieldName } from '#problems/from-zod.ts';

/** What stands where something is still to be written. Good in a draft; readers must never see it. */
export const placeholder = '待补充';

interface Written {
  file: string;
  fields: Record<string, unknown>;
  source: YamlSource;
}

/** Reports placeholders in the fields of a file, drafts and draft items of a list left out. */
export function checkPlaceholderFields({ file, fields, source }: Written, problems: ProblemCollector): void {
  for (const path of placeholderPaths(fields, []))
    problems.add(
      'placeholder-left',
      { file, ...source.locate(path), field: fieldName(path) },
      { field: fieldName(path) },
    );
}

function placeholderPaths(value: unknown, path: FieldPath): FieldPath[] {
  if (typeof value === 'string') return value.includes(placeholder) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => placeholderPaths(item, [...path, index]));
  if (typeof value !== 'object' || value === null || (value as { draft?: unknown }).draft === true) return [];
  return Object.entries(value).flatMap(([key, item]) => placeholderPaths(item, [...path, key]));
}

/** Comments are the author's own notes; that they cannot stand in a text is reported for itself. */
const comment = /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/gu;

/** A paragraph, cell or list item that is nothing but the placeholder. */
const alone = /^[-*+|>\s（(]*待补充[）)。…|\s]*$/u;

/**
 * Reports placeholders in a text that will be published.
 * @param text.quoted the text is somebody else's (an official notice): a sentence of it may well say 待补充, so that only
 *   a line of nothing else is a placeholder
 */
export function checkPlaceholderText(
  text: { file: string; text: string; firstLine?: number; quoted?: boolean },
  problems: ProblemCollector,
): void {
  const shown = text.text.replace(comment, (note) => note.replaceAll(/[^\n]/gu, ' '));
  const lines = shown.split('\n');
  const first = text.firstLine ?? 1;
  for (const { line, column } of placesInText(shown, placeholder, first)) {
    if (text.quoted === true && !alone.test(lines[line - first] ?? '')) continue;
    problems.add('placeholder-left', { file: text.file, line, column }, {});
  }
}
