import { findableRows, type DirectoryFile, type FindableRow } from '#lib/directory-file.ts';

/** The rows of the directory, fetched part by part as they are asked for, each part once. */
export interface DirectoryStore {
  /** The rows that can be in a place (all of them for no place), in the order of the parts. @throws when one cannot be fetched */
  rows(place: string): Promise<FindableRow[]>;
  /** The same at once, or undefined while something is still to be fetched. */
  ready(place: string): FindableRow[] | undefined;
}

/**
 * @param root code of the whole campaign's place, whose own rows are a part as well
 * @param parts codes of all parts
 */
export function openDirectory(root: string, parts: readonly string[]): DirectoryStore {
  const fetched = new Map<string, FindableRow[]>();
  const coming = new Map<string, Promise<void>>();

  const partsFor = (place: string) => {
    if (place === '') return parts;
    return parts.filter((part) => part === place || (part !== root && place.startsWith(part)));
  };
  const ready = (place: string) => {
    const found = partsFor(place).map((part) => fetched.get(part));
    return found.some((rows) => rows === undefined) ? undefined : (found as FindableRow[][]).flat();
  };
  const load = (part: string) => {
    const known = coming.get(part);
    if (known) return known;
    const loading = fetchPart(part)
      .then((rows) => void fetched.set(part, rows))
      // What failed may be asked for again.
      .finally(() => coming.delete(part));
    coming.set(part, loading);
    return loading;
  };
  return {
    ready,
    async rows(place) {
      await Promise.all(
        partsFor(place)
          .filter((part) => !fetched.has(part))
          .map(load),
      );
      return ready(place) ?? [];
    },
  };
}

async function fetchPart(part: string): Promise<FindableRow[]> {
  // Next to the page, wherever the site is unpacked.
  const answer = await fetch(new URL(`orgs/${part}.json`, location.href).href);
  if (!answer.ok) throw new Error(String(answer.status));
  return findableRows((await answer.json()) as DirectoryFile);
}
