import { regionShort as shortened } from '#campaign/region-short.ts';
import { campaign } from './queries.ts';

/** The campaign's region as people call it: 山西 for 山西省. */
export const regionShort = shortened(campaign.region);
