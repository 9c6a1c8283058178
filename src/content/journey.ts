import { campaign } from '#content/queries.ts';
import { ticketNames, usualWay, type Way } from '#schemas/way.ts';
import { words as canal } from './journeys/canal.ts';
import { words as footpath } from './journeys/footpath.ts';
import { words as horseTrack } from './journeys/horse-track.ts';
import { words as poplarRoad } from './journeys/poplar-road.ts';
import { words as railway } from './journeys/railway.ts';
import type { JourneyWords } from './journeys/words.ts';

const { motif, way } = campaign.config.theme;
const words: Record<Way, JourneyWords> = {
  railway,
  'poplar-road': poplarRoad,
  'horse-track': horseTrack,
  canal,
  footpath,
};
const chosen = way ?? usualWay[motif];

/** The way home of this campaign, and what things are called along it. */
export const journey: JourneyWords & { way: Way; ticket: string } = {
  way: chosen,
  ticket: ticketNames[chosen],
  ...words[chosen],
};
