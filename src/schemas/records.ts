import { channelsSchema } from './channel.ts';
import { mediaKitSchema } from './media-kit.ts';
import { pointsSchema } from './point.ts';
import { programmesSchema } from './programme.ts';
import { glossarySchema } from './term.ts';

/** The files of a campaign folder that hold a list of one kind each, by the name of the list. */
export const recordFiles = {
  channels: { file: 'channels.yaml', schema: channelsSchema },
  points: { file: 'points.yaml', schema: pointsSchema },
  terms: { file: 'glossary.yaml', schema: glossarySchema },
  items: { file: 'media-kit.yaml', schema: mediaKitSchema },
  programmes: { file: 'programmes.yaml', schema: programmesSchema },
} as const;

export type RecordList = keyof typeof recordFiles;
export const recordLists = Object.keys(recordFiles) as RecordList[];

/** What each list holds: `Records['points']` is a list of points. */
export type Records = {
  [List in RecordList]: (import('zod').infer<(typeof recordFiles)[List]['schema']> & Record<List, unknown>)[List];
};
