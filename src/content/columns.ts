import { collections, type CollectionName } from '#schemas/collections.ts';
import { campaign } from '#content/queries.ts';

/** A list page as machines are told of it, and the sentence readers find under its name. */
export interface Column {
  name: string;
  description: string;
  keywords: string[];
  type: string;
  /** Shown when there is nothing yet: what will come, and when. */
  empty: string;
}

const texts: Record<CollectionName, { intro: string; empty: string; keywords: string[] }> = {
  activities: {
    intro: '离你最近的排在前面。看好日子，先占个座。',
    empty: '第一批活动排定日子后登在这里。',
    keywords: ['活动', '报名'],
  },
  policies: {
    intro: '能得到什么、谁能申请、到哪里办，三句话讲清。',
    empty: '政策解读写好一条登一条。',
    keywords: ['政策', '补贴', '怎么办'],
  },
  stories: {
    intro: '他们先回来了。怎么想的，难在哪，现在过得怎样。',
    empty: '等第一位回来的人讲完，故事就登在这里。',
    keywords: ['返乡', '故事'],
  },
  cases: {
    intro: '别处做成了的事，拿来就能照着做。',
    empty: '各地把做法交上来，核对以后登在这里。',
    keywords: ['案例', '做法'],
  },
  notices: {
    intro: '办事的依据都在这里，先看摘要，再看原文。',
    empty: '通知印发后登在这里。',
    keywords: ['通知', '文件'],
  },
};

export function column(name: CollectionName): Column {
  const { intro, empty, keywords } = texts[name];
  const { label, columnType } = collections[name];
  return { name: label, description: intro, keywords: [campaign.config.title, ...keywords], type: columnType, empty };
}
