import type { CampaignFiles } from './campaign-files.ts';
import type { Chance } from './chance.ts';

/** What was broken in a campaign. */
export interface Change {
  /** The files it shows in, as paths inside the campaign folder. */
  files: string[];
  /** What was done, for whoever reads the report. */
  said: string;
  /**
   * What must come of it, where that is certain: `error` in one of the files, or a `good` build. Otherwise either will do:
   * what is removed may have been optional.
   */
  must?: 'error' | 'good' | undefined;
  /** The line of the first file the error must name, where that is certain. Counts from 1. */
  line?: number | undefined;
}

/**
 * One way to break a campaign: changes the files in place.
 * @returns undefined when the campaign has nothing that could be broken like this
 */
export type Mutation = (files: CampaignFiles, chance: Chance) => Change | undefined;

/** Mutations by the name they have in the table of outcomes. */
export type MutationFamily = Readonly<Record<string, Mutation>>;
