import type { MotifScenes } from '../motif.ts';
import { arrival } from './arrival.ts';
import { hero } from './hero.ts';
import { homes } from './homes.ts';
import { land } from './land.ts';
import { threePagodas } from './three-pagodas.ts';

/** 圩田: paddies, canals, mulberry rows and white farmhouses of northern Zhejiang; its opening picture is a walker's map. */
export const paddy: MotifScenes = {
  hero,
  arrival,
  land,
  homes,
  landmark: ({ tints: t }) => threePagodas(t.ink, t.ground),
};
