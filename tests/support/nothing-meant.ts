import type { NoticeDraft } from '#notice/notice-draft.ts';

/** The parts of a draft for which a notice has to be understood, where nothing was: for drafts made by hand. */
export const nothingMeant = {
  coOrganisers: [],
  goals: [],
  activities: [],
  phases: [],
  deadlines: [],
  quotas: [],
  contacts: [],
  privacy: [],
  channels: [],
  forms: [],
} satisfies Partial<NoticeDraft>;
