import { activitySchema } from './activity.ts';
import { caseSchema } from './case.ts';
import { deckSchema } from './deck.ts';
import { letterSchema } from './letter.ts';
import { noticeSchema } from './notice.ts';
import { policySchema } from './policy.ts';
import { serviceSchema } from './service.ts';
import { storySchema } from './story.ts';

/** Every kind of entry: its folder name, its schema, and what readers call it. */
export const collections = {
  notices: { schema: noticeSchema, label: '通知', columnType: '政策文件' },
  activities: { schema: activitySchema, label: '活动', columnType: '工作动态' },
  policies: { schema: policySchema, label: '政策', columnType: '政策解读' },
  stories: { schema: storySchema, label: '故事', columnType: '工作动态' },
  cases: { schema: caseSchema, label: '案例', columnType: '工作动态' },
  services: { schema: serviceSchema, label: '办事', columnType: '办事指南' },
  letters: { schema: letterSchema, label: '公开信', columnType: '工作动态' },
  decks: { schema: deckSchema, label: 'H5', columnType: '工作动态' },
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The checked frontmatter of each kind of entry. */
export type EntryData = { [Name in CollectionName]: import('zod').infer<(typeof collections)[Name]['schema']> };
