/** Scene motifs a theme may name. The art room draws each of them; its registry is checked against this list. */
export const drawnMotifs = ['loess'] as const;
export type Motif = (typeof drawnMotifs)[number];
