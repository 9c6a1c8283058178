import { storageKeys, type StorageName } from '#lib/storage-keys.ts';

/*
 * The only way scripts keep something on a reader's device. Storage may be refused (private windows): then nothing is
 * kept, and nobody has to know.
 */

/** What was kept under a name; undefined when there is nothing, or storage is refused. */
export function kept(name: StorageName): string | undefined {
  try {
    return localStorage.getItem(storageKeys[name]) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on the device; `undefined` takes it away. */
export function keep(name: StorageName, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(storageKeys[name]);
    else localStorage.setItem(storageKeys[name], value);
  } catch {
    // Nothing to keep it in.
  }
}
