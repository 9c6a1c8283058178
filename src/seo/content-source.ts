import type { EntryFacts } from './facts.ts';

/** Where an article comes from; a notice comes from its issuer. Never guessed from the organiser. */
export function contentSource(entry: EntryFacts): string | undefined {
  return entry.data.source ?? (entry.collection === 'notices' ? entry.data.issuer : undefined);
}
