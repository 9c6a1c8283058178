import type { MotifScenes } from '../motif.ts';
import { arrival } from './arrival.ts';
import { hero } from './hero.ts';
import { land } from './land.ts';
import { homes } from './homes.ts';
import { pagoda } from './pagoda.ts';

/** 黄土高原: terraces, cave dwellings, apple trees, the old wall and the wooden pagoda. */
export const loess: MotifScenes = {
  hero,
  arrival,
  land,
  homes,
  landmark: ({ tints: t }) => pagoda(t, t.ink, t.ground, t.accent),
};
