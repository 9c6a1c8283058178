import { defineCollection } from 'astro:content';
import { collectionLoader } from '#content/collection-loader.ts';
import { activitySchema } from '#schemas/activity.ts';
import { caseSchema } from '#schemas/case.ts';
import { deckSchema } from '#schemas/deck.ts';
import { letterSchema } from '#schemas/letter.ts';
import { noticeSchema } from '#schemas/notice.ts';
import { policySchema } from '#schemas/policy.ts';
import { serviceSchema } from '#schemas/service.ts';
import { storySchema } from '#schemas/story.ts';

export const collections = {
  notices: defineCollection({ loader: collectionLoader('notices'), schema: noticeSchema }),
  activities: defineCollection({ loader: collectionLoader('activities'), schema: activitySchema }),
  policies: defineCollection({ loader: collectionLoader('policies'), schema: policySchema }),
  stories: defineCollection({ loader: collectionLoader('stories'), schema: storySchema }),
  cases: defineCollection({ loader: collectionLoader('cases'), schema: caseSchema }),
  services: defineCollection({ loader: collectionLoader('services'), schema: serviceSchema }),
  letters: defineCollection({ loader: collectionLoader('letters'), schema: letterSchema }),
  decks: defineCollection({ loader: collectionLoader('decks'), schema: deckSchema }),
};
