import type { Motif } from './motif.ts';

/**
 * The way home (归途) a site is laid out along: the form of its home page, its spine, its tickets and its signs. Several
 * ways may lead through one landscape.
 */
export const ways = ['railway', 'poplar-road', 'horse-track', 'canal', 'footpath'] as const;
export type Way = (typeof ways)[number];

/** The way a landscape is usually come home by. */
export const usualWay: Record<Motif, Way> = {
  loess: 'railway',
  oasis: 'poplar-road',
  grassland: 'horse-track',
  watertown: 'canal',
  paddy: 'footpath',
};

/** What an activity is handed out as along each way: a train ticket, a slip left at a door, an invitation … */
export const ticketNames: Record<Way, string> = {
  railway: '返乡车票',
  'poplar-road': '赶集帖',
  'horse-track': '草原请帖',
  canal: '夜访帖',
  footpath: '走访单',
};
