import type { Section } from '../sections.ts';
import type { SourceEntry, Surroundings } from '../source-entry.ts';

/** Nobody swipes much further. */
export const mostScenes = 13;

/** What a deck with a `from` is made of. */
export interface Derivation<Source extends SourceEntry = SourceEntry> {
  /** The deck's own words: its source's where it has none. */
  deck: { title: string; summary: string };
  source: Source;
  /** The rendered text of the source. */
  sections: readonly Section[];
  around: Surroundings;
}
