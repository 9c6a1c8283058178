import type { z } from 'zod';
import { splitFrontmatter } from '#lib/frontmatter.ts';
import { largestText, readTextFile, type TextFile } from '#lib/text-file.ts';
import { readYaml, type YamlSource } from '#lib/yaml-source.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { problemsFromYaml } from '#problems/from-yaml.ts';
import { problemsFromZod } from '#problems/from-zod.ts';

/** What a YAML file holds. */
export interface SourceData<T> {
  /** Undefined when the schema found mistakes. */
  data: T | undefined;
  /** What was written, whether right or not: so that one mistake does not hide another. */
  fields: Record<string, unknown>;
  source: YamlSource;
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Reads a text file; what cannot be read becomes a problem and gives undefined. */
export async function readSource(path: string, file: string, problems: ProblemCollector): Promise<string | undefined> {
  return acceptSource(await readTextFile(path), file, problems);
}

/** The text of a file that was read; what could not be read becomes a problem and gives undefined. */
export function acceptSource(read: TextFile | undefined, file: string, problems: ProblemCollector): string | undefined {
  if (read?.ok) return read.text;
  if (read?.reason === 'encoding') problems.add('file-encoding', { file }, { guess: read.guess });
  else if (read?.reason === 'bytes') problems.add('file-bytes', { file, line: read.line }, {});
  else if (read?.reason === 'size')
    problems.add('file-too-large', { file }, { size: megabytes(read.bytes), limit: megabytes(largestText) });
  else problems.add('file-unreadable', { file }, { detail: read?.detail ?? '' });
  return undefined;
}

/**
 * Parses and checks YAML against a schema; every mistake becomes a problem.
 * @returns undefined when it cannot even be parsed
 */
export function checkYaml<Schema extends z.ZodType>(
  text: string,
  options: { schema: Schema; file: string; firstLine?: number; problems: ProblemCollector },
): SourceData<z.output<Schema>> | undefined {
  const { schema, file, problems } = options;
  const source = readYaml(text, options.firstLine);
  if (source.mistakes.length > 0) {
    problems.take(problemsFromYaml(source.mistakes, file));
    return undefined;
  }
  const written = source.value ?? {};
  const fields = typeof written === 'object' && !Array.isArray(written) ? (written as Record<string, unknown>) : {};
  const checked = schema.safeParse(written, { reportInput: true });
  if (checked.success) return { data: checked.data, fields, source };
  problems.take(problemsFromZod(checked.error, schema, source, file));
  return { data: undefined, fields, source };
}

/** Splits an entry file at its fences; a missing fence becomes a problem. */
export function checkFences(text: string, file: string, problems: ProblemCollector) {
  const parts = splitFrontmatter(text);
  if (parts.ok) return parts;
  problems.add(parts.reason === 'missing' ? 'frontmatter-missing' : 'frontmatter-unclosed', { file, line: 1 }, {});
  return undefined;
}
