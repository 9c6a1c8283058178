import { foreignOrigin } from './web-origin.ts';

/** An address of the web that checked data holds, and the way to it. */
export interface FoundAddress {
  address: string;
  origin: string;
  path: (string | number)[];
  /** The path as people write it: `basis[2].url`; things in a list that have an id or a name are called by it. */
  field: string;
  /** Title or name of the nearest thing the field belongs to. */
  of: string | undefined;
}

/**
 * Every text in the data that is an address as a whole, whatever field it stands in: a field that is added to a schema
 * later is found without anybody thinking of it.
 */
export function namedAddresses(data: unknown): FoundAddress[] {
  const found: FoundAddress[] = [];
  const walk = (value: unknown, at: Omit<FoundAddress, 'address' | 'origin'>): void => {
    if (typeof value === 'string') {
      const origin = /\s/u.test(value.trim()) ? undefined : foreignOrigin(value);
      if (origin !== undefined) found.push({ ...at, address: value, origin });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const of = nameOf(value) ?? at.of;
    for (const [key, item] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const place = typeof step === 'string' ? `${at.field === '' ? '' : '.'}${step}` : `[${idOf(item) ?? step + 1}]`;
      walk(item, { path: [...at.path, step], field: `${at.field}${place}`, of });
    }
  };
  walk(data, { path: [], field: '', of: undefined });
  return found;
}

type Named = { id?: unknown; title?: unknown; name?: unknown; word?: unknown };
const texts = (...values: unknown[]) =>
  values.find((value): value is string => typeof value === 'string' && value !== '');
const nameOf = (value: object) => texts((value as Named).title, (value as Named).name);
const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? texts((value as Named).id, nameOf(value)) : undefined;
