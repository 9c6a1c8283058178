import type { FieldPath } from './yaml-source.ts';

/** A value inside a file, and where it stands. */
export interface FieldValue {
  value: unknown;
  path: FieldPath;
}

/**
 * The values a pattern reaches inside plain data: `points.*.region` is the region of every point. What is not there, or
 * is of another shape, is left out.
 */
export function valuesAt(data: unknown, pattern: string): FieldValue[] {
  const steps = pattern.split('.');
  return steps.reduce<FieldValue[]>(
    (reached, step) => reached.flatMap((from) => stepInto(from, step)),
    [{ value: data, path: [] }],
  );
}

function stepInto({ value, path }: FieldValue, step: string): FieldValue[] {
  if (step === '*')
    return Array.isArray(value) ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] })) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return [{ value: (value as Record<string, unknown>)[step], path: [...path, step] }];
}

/** Puts a value where a path leads; the path must exist. */
export function setAt(data: unknown, path: FieldPath, value: unknown): void {
  const last = path.at(-1);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], data);
  if (last !== undefined) (holder as Record<string | number, unknown>)[last] = value;
}
