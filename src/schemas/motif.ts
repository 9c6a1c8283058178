/**
 * Landscapes a theme may name. The art room draws each of them (its registry fails the type check when one is missing),
 * and `src/content/journey.ts` has words for each.
 */
export const motifs = ['loess', 'grassland', 'oasis', 'watertown', 'paddy'] as const;
export type Motif = (typeof motifs)[number];
