import { Document, isMap, isScalar, visit, type Scalar } from 'yaml';

/** Comments above the fields of a file, by field. */
export type Comments = Record<string, string>;

/** Comments at the two ends of a file. */
export interface Ends {
  head?: string;
  tail?: string;
}

/**
 * YAML of plain data. Texts that look like anything else (dates, numbers, `true`, `# note`) are quoted by the writer, so
 * that they are texts when they are read again. Fields that are undefined or an empty list are left out.
 * @param comments lines to stand above a field; a field with one is set off by a blank line
 */
export function yamlText(data: object, comments: Comments = {}, { head, tail }: Ends = {}): string {
  const document = new Document(filled(data), { version: '1.2', schema: 'core' });
  if (head !== undefined) document.commentBefore = comment(head);
  if (tail !== undefined) document.comment = comment(tail);
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      const text = isScalar(key) ? comments[String(key.value)] : undefined;
      if (text === undefined) continue;
      (key as Scalar).commentBefore = comment(text);
      (key as Scalar).spaceBefore = key !== document.contents.items[0]?.key;
    }
  }
  // Rows of a table and short lists of words read better on one line.
  visit(document, {
    Seq(key, node) {
      if (key !== null && node.items.length > 0 && node.items.every((item) => isScalar(item)))
        node.flow = node.items.map((item) => String(item.value)).join('').length < 50 && typeof key === 'number';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const comment = (text: string) => text.replaceAll(/^/gmu, ' ');

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) =>
      own === undefined || (Array.isArray(own) && own.length === 0) ? [] : [[key, filled(own)]],
    ),
  );
}

/** An entry's file: its fields between the fences, then its text. */
export function entryText(fields: object, body: string): string {
  return `---\n${yamlText(fields)}---\n\n${body.trim()}\n`;
}
