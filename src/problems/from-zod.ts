import { z } from 'zod';
import { nearest } from '#lib/nearest.ts';
import type { FieldPath, YamlSource } from '#lib/yaml-source.ts';
import { problem } from './catalogue.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
interface Shape {
  description?: string;
  examples?: unknown[];
  properties?: Record<string, Shape>;
  items?: Shape;
  const?: unknown;
  oneOf?: Shape[];
}

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（一行一个，每行前面写 - ）',
  object: '一组“名字: 内容”（换行缩进写）',
};

/**
 * Turns what zod found into located Chinese problems, one for each mistake.
 * @param schema the schema that was used: its descriptions become the advice
 */
export function problemsFromZod(error: z.ZodError, schema: z.ZodType, source: YamlSource, file: string): Problem[] {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  // A value can break several rules at once (an address, both its protocol and its host): the first says enough.
  const places = error.issues.map(({ code, path }) =>
    code === 'unrecognized_keys' ? undefined : JSON.stringify(path),
  );
  return error.issues
    .filter((_issue, index) => places[index] === undefined || places.indexOf(places[index]) === index)
    .flatMap((issue) => fromIssue(issue, shape, source, file));
}

function fromIssue(issue: Issue, shape: Shape, source: YamlSource, file: string): Problem[] {
  const path = issue.path as FieldPath;
  const name = fieldName(path) || '整个文件';
  const at = (which: 'key' | 'value' = 'value', at: FieldPath = path) => ({
    file,
    ...source.locate(at, which),
    field: fieldName(at),
  });
  const here = shapeAt(shape, path, source.value);

  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(here?.properties ?? {});
    return issue.keys.map((key) =>
      problem('field-unknown', at('key', [...path, key]), {
        name: fieldName([...path, key]),
        nearest: nearest(key, known),
        known,
      }),
    );
  }
  const options = optionsOf(issue);
  const input = valueAt(source.value, path);
  if (input === undefined || input === null || input === '') {
    const last = path.at(-1);
    if (typeof last === 'string') {
      const example = here?.examples?.[0];
      return [
        problem('field-missing', at('key'), {
          name: last,
          description: here?.description ?? (options.length > 0 ? expectation(issue) : ''),
          example: example === undefined ? undefined : String(example),
        }),
      ];
    }
  }
  const got = typeof input === 'number' ? (source.written(path) ?? show(input)) : show(input);
  if (issue.code === 'invalid_type') {
    const expected = typeNames[issue.expected] ?? issue.expected;
    const last = path.at(-1);
    const wantsQuotes = issue.expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
    const quoted = `${typeof last === 'string' ? `${last}: ` : ''}"${source.written(path) ?? String(input)}"`;
    return [
      problem('field-type', at(), { name, expected, got, hint: wantsQuotes ? `给它加上引号：${quoted}` : undefined }),
    ];
  }
  return [
    problem('field-value', at(), { name, expected: expectation(issue), got, nearest: nearest(String(input), options) }),
  ];
}

/** The values there are to choose from, where a field has a closed list of them. */
function optionsOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options as unknown[]).map(String) : [];
}

/** What would have been right, in words. Formats and custom rules bring their own Chinese text from the schema. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      return `${issue.origin === 'string' || issue.origin === 'array' ? '至少 ' : '不小于 '}${String(issue.minimum)}${unit(issue.origin)}`;
    case 'too_big':
      return `${issue.origin === 'string' || issue.origin === 'array' ? '不超过 ' : '不大于 '}${String(issue.maximum)}${unit(issue.origin)}`;
    case 'invalid_value':
    case 'invalid_union': {
      const options = optionsOf(issue);
      if (options.length === 0) return issue.message;
      return options.length === 1 ? show(options[0]) : `下面这些里的一个：${options.join('、')}`;
    }
    default:
      return issue.message;
  }
}

function unit(origin: string): string {
  if (origin === 'string') return ' 个字';
  return origin === 'array' ? ' 项' : '';
}

/** `phases[1].end`, as an author would point at it. */
export function fieldName(path: FieldPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

function shapeAt(shape: Shape, path: FieldPath, written: unknown): Shape | undefined {
  let at: Shape | undefined = variantOf(shape, written);
  let value = written;
  for (const part of path) {
    value = (value as Record<string | number, unknown> | undefined | null)?.[part];
    const next: Shape | undefined = typeof part === 'number' ? at?.items : at?.properties?.[part];
    at = next && variantOf(next, value);
  }
  return at;
}

/** Of several forms a value may have, told apart by a field with one value each, the one that was begun. */
function variantOf(shape: Shape, written: unknown): Shape {
  const fields = (typeof written === 'object' ? written : undefined) as Record<string, unknown> | undefined | null;
  const begun = shape.oneOf?.find(({ properties = {} }) =>
    Object.entries(properties).some(([name, field]) => field.const !== undefined && fields?.[name] === field.const),
  );
  return begun ?? shape;
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[part] : undefined),
    value,
  );
}

/** The value as it was written, shortened so that one line of a terminal holds it. */
function show(value: unknown): string {
  if (value === undefined || value === null) return '空的';
  const text = typeof value === 'string' ? `「${value.replaceAll('\n', '⏎')}」` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
