import type { CollectionName } from '#schemas/collections.ts';
import type { DraftKind } from './draft.ts';

/** Folders whose files others name. */
export type ReferenceTarget = CollectionName | 'forms' | 'stats';

/** Which fields name other files, and in which folder those are. Patterns are those of `valuesAt`. */
export const referenceFields: Partial<Record<DraftKind, Record<string, ReferenceTarget>>> = {
  stories: { 'policies.*': 'policies' },
  cases: { 'activities.*': 'activities', 'policies.*': 'policies' },
  activities: { form: 'forms', notice: 'notices', 'policies.*': 'policies' },
  services: { 'activities.*': 'activities' },
  letters: { 'activities.*': 'activities', 'policies.*': 'policies' },
  decks: { 'scenes.*.activity': 'activities', 'scenes.*.form': 'forms' },
  tables: { notice: 'notices', 'items.*.stats': 'stats', 'items.*.form': 'forms' },
  stats: { notice: 'notices' },
  points: { 'points.*.activity': 'activities' },
  programmes: { 'programmes.*.activities.*': 'activities', 'programmes.*.policies.*': 'policies' },
};

const entryRegions = ['regions.*'];

/** Which fields name places. */
export const regionFields: Partial<Record<DraftKind, readonly string[]>> = {
  notices: entryRegions,
  activities: entryRegions,
  policies: entryRegions,
  stories: entryRegions,
  cases: entryRegions,
  services: entryRegions,
  letters: entryRegions,
  decks: [...entryRegions, 'scenes.*.places.*.region'],
  channels: ['channels.*.regions.*'],
  points: ['points.*.region'],
};

/** Which fields name files under `media/`, in every kind of file that has them. */
export const mediaFields = [
  'cover.src',
  'attachments.*.file',
  'channels.*.code.image',
  'items.*.file',
  'items.*.poster',
  'sound.src',
  'scenes.*.src',
  'scenes.*.poster',
  'scenes.*.picture.src',
] as const;
