import { campaign } from '#content/queries.ts';
import { dayParts } from '#lib/china-time.ts';
import type { Motif } from '#schemas/motif.ts';

/** Words and forms of the way home, which come with the landscape: a train on the plateau, a boat in the water town. */
export interface Journey {
  /** How the page's spine is drawn. */
  spine: 'rail';
  ticket: string;
  from: string;
  to: string;
  /** The train's number: 归 for 归巢 and the year. */
  run: string;
}

const regionShort = campaign.region.name.replace(/(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)$/u, '');
const year = dayParts(campaign.config.period.end).year;

const train: Journey = {
  spine: 'rail',
  ticket: '返乡车票',
  from: '你在的城',
  to: `${regionShort}老家`,
  run: `归${year}次`,
};

/** The railway is the one spine that is drawn so far, so every landscape is come home to by train. */
const journeys: Record<Motif, Journey> = { loess: train, grassland: train, oasis: train, watertown: train };

export const journey = journeys[campaign.config.theme.motif];
export { regionShort };
