import type { Found } from '../origin.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import { readable } from './readable.ts';

const says = (found: Found<string>) => readable(found.value) !== '';

/** Single values that are one line of text. */
const lines: readonly string[] = [
  'mark',
  'number',
  'title',
  'signature',
  'signed',
  'note',
  'published',
  'name',
  'theme',
  'organiser',
] satisfies (keyof NoticeDraft)[];

/** The draft without values that nobody could read: a blank name is no name. */
export function usable(draft: NoticeDraft): NoticeDraft {
  const kept = Object.entries(draft).filter(
    ([key, value]) => !lines.includes(key) || (value !== undefined && says(value as Found<string>)),
  );
  return {
    ...(Object.fromEntries(kept) as unknown as NoticeDraft),
    addressees: draft.addressees.filter(says),
    copies: draft.copies.filter(says),
    coOrganisers: draft.coOrganisers.filter(says),
    activities: draft.activities.filter(({ name }) => says(name)),
    phases: draft.phases.filter(({ name }) => says(name)),
    deadlines: draft.deadlines.filter(({ what, written }) => says(what) || readable(written) !== ''),
    quotas: draft.quotas.filter(
      ({ what, unit, value }) => says(what) && readable(unit) !== '' && Number.isFinite(value) && value >= 0,
    ),
    channels: draft.channels.filter(({ name }) => says(name)),
    forms: draft.forms.filter(({ name }) => says(name)),
  };
}
