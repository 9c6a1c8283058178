import type { Tints } from '#art/palette.ts';
import { usualWay, type Way } from '#schemas/way.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';
import type { Box } from './draw-lines.ts';
import { canal } from './looks/canal.ts';
import { footpath } from './looks/footpath.ts';
import { horseTrack } from './looks/horse-track.ts';
import { poplarRoad } from './looks/poplar-road.ts';
import { railway } from './looks/railway.ts';

/** Colours of a sheet and of what is printed on it. */
export interface Inks {
  sheet: string;
  title: string;
  /** Small print. */
  text: string;
  /** The one fact, on a patch of its own. */
  patch: string;
  onPatch: string;
}

/** How the pictures of one way home look unlike those of another. */
export interface Look {
  /** Where those who come home this way come from; undefined where somebody comes to them. */
  from?: string;
  /** And then what they do there. */
  at?: string;
  /** What stands above the code. */
  scan: [string, string];
  /** The sheet the title is printed on. */
  inks(tints: Tints): Inks;
  /** Pattern of that sheet, as large as the picture. */
  pattern?(box: Box, tints: Tints): string;
  /** Edge of the sheet towards the papercut: path data from the origin along x, to where `length` is reached or passed. */
  edge(length: number): string;
  /** What is sewn, punched or printed along that edge; the sheet lies above it (y < 0). */
  along?(length: number, tints: Tints, inks: Inks): string;
  /** The ticket as a sheet of its own, before anything is printed on it; `stub` is where its stub begins. */
  ticket(box: Box, stub: number, tints: Tints): string;
  /** Ink of the ticket's name. */
  heading: 'ink' | 'accent';
  /** How the title lies on the campaign's opening picture: on its sky, or on a slip of its own. */
  hero: { ink: keyof Tints; slip?: keyof Tints };
}

const looks: Record<Way, Look> = { railway, canal, footpath, 'poplar-road': poplarRoad, 'horse-track': horseTrack };

export const wayOf = ({ theme }: CampaignConfig): Way => theme.way ?? usualWay[theme.motif];
export const lookOf = (config: CampaignConfig): Look => looks[wayOf(config)];
