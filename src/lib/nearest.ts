import { closest, distance } from 'fastest-levenshtein';

/** Nobody mistypes a name of this length; comparing it with thousands of places would take minutes. */
const longest = 200;

/**
 * The known word an author most likely meant, or undefined when nothing is near enough to be worth suggesting.
 * Near means: at most a third of the letters (and at least one) differ, or two neighbours are swapped; upper and lower
 * case aside.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word === '' || word.length > longest || known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const swapped = known.find((name) => isSwapped(lower, name.toLowerCase()));
  if (swapped !== undefined) return swapped;
  const candidate = closest(
    lower,
    known.map((name) => name.toLowerCase()),
  );
  const found = known.find((name) => name.toLowerCase() === candidate);
  if (found === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(word.length, found.length) / 3));
  return distance(lower, candidate) <= allowed ? found : undefined;
}

/** `titel` and `title`: the commonest slip of the fingers, but two letters apart for the usual measure. */
function isSwapped(word: string, name: string): boolean {
  const at = word.split('').findIndex((letter, index) => letter !== name[index]);
  const turned = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return at !== -1 && turned === name;
}
