import { collections, type CollectionName } from '#schemas/collections.ts';
import { pageLabels } from '#content/navigation.ts';
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

/** List pages: those of the collections, and those of the campaign's lists and tables. */
export type ColumnName =
  CollectionName | 'orgs' | 'channels' | 'points' | 'tables' | 'stats' | 'glossary' | 'media-kit' | 'programmes';

interface ColumnText {
  intro: string;
  empty: string;
  keywords: string[];
}

const texts: Record<ColumnName, ColumnText> = {
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
  services: {
    intro: '带什么、去哪里、几点开门、能不能请人代办，先看再出门。',
    empty: '办事清单核对好一条登一条。',
    keywords: ['办事', '代办', '材料'],
  },
  letters: {
    intro: '写给回家的你。',
    empty: '信写好了登在这里。',
    keywords: ['一封信', '返乡'],
  },
  decks: {
    intro: '一屏一屏往上翻，翻完转给家里人。',
    empty: 'H5 做好登在这里。',
    keywords: ['H5', '转发'],
  },
  orgs: {
    intro: '按老家找，找到离你最近的团组织。',
    empty: '名录核对好登在这里。',
    keywords: ['团组织', '报到', '名录'],
  },
  channels: {
    intro: '挑一个跟你有关的进。二维码有期限，过期自动收起。',
    empty: '群和号开好登在这里。',
    keywords: ['微信群', '二维码', '公众号'],
  },
  points: {
    intro: '路上和家门口，这些地方有人帮忙。',
    empty: '服务点定下来登在这里。',
    keywords: ['服务点', '志愿者', '车站'],
  },
  tables: {
    intro: '给团组织看的：任务、指标、分工和要交的材料。',
    empty: '任务定下来登在这里。',
    keywords: ['任务', '指标', '报送'],
  },
  stats: {
    intro: '空表在这里下载，填好交给主办单位；结果出来也登在这里。',
    empty: '统计表定下来登在这里。',
    keywords: ['统计表', '下载'],
  },
  glossary: {
    intro: '文件里的词，用大白话讲一遍。',
    empty: '解释写好登在这里。',
    keywords: ['名词解释'],
  },
  'media-kit': {
    intro: '海报、视频、标志和文案，拿去就能用。',
    empty: '物料做好登在这里。',
    keywords: ['海报', '视频', '文案', '下载'],
  },
  programmes: {
    intro: '活动有结束的一天，这些项目一直在。',
    empty: '相关项目核对好登在这里。',
    keywords: ['项目', '长期'],
  },
};

/** Words of the standard for columns that are not collections. */
const types: Record<Exclude<ColumnName, CollectionName>, string> = {
  orgs: '机构设置',
  channels: '互动交流',
  points: '办事指南',
  tables: '工作动态',
  stats: '工作动态',
  glossary: '工作动态',
  'media-kit': '工作动态',
  programmes: '工作动态',
};

const isCollection = (name: ColumnName): name is CollectionName => Object.hasOwn(collections, name);

export function column(name: ColumnName): Column {
  const { intro, empty, keywords } = texts[name];
  const own = isCollection(name)
    ? { name: collections[name].label, type: collections[name].columnType }
    : { name: pageLabels[name], type: types[name] };
  return { ...own, description: intro, keywords: [campaign.config.title, ...keywords], empty };
}
