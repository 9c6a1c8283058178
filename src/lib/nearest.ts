import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word an author most likely meant, or undefined when nothing is near enough to be worth suggesting.
 * Near means: at most a third of the letters (and at least one) differ, upper and lower case aside.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word === '' || known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const candidate = closest(
    lower,
    known.map((name) => name.toLowerCase()),
  );
  const found = known.find((name) => name.toLowerCase() === candidate);
  if (found === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(word.length, found.length) / 3));
  return distance(lower, candidate) <= allowed ? found : undefined;
}
