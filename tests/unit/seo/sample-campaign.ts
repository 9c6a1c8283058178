import { presentPages } from '#campaign/present-pages.ts';
import type { Campaign, Region } from '#campaign/model.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import type { EntryFacts } from '#seo/facts.ts';

/** A small made-up campaign for tests of metadata and feeds. Checked by the real schemas, so it cannot drift from them. */
const region: Region = {
  code: '14',
  name: '山西省',
  level: 'province',
  children: [
    { code: '1401', name: '太原市', level: 'city', children: [] },
    {
      code: '1410',
      name: '临汾市',
      level: 'city',
      children: [{ code: '141028', name: '吉县', level: 'county', children: [] }],
    },
  ],
};

export function sampleCampaign(changes: { site?: object; sample?: boolean } & Record<string, unknown> = {}): Campaign {
  const config = campaignSchema.parse({
    title: '青春兴晋',
    slogan: '春节回家',
    summary: '十件事，等你回来办。',
    organiser: { name: '共青团山西省委', url: 'https://organiser.example.org/' },
    period: { start: '2018-12-21', end: '2019-02-28' },
    phases: [
      { name: '组织发动', start: '2018-12-21', end: '2019-01-10', summary: '各市写好方案。' },
      { name: '活动实施', start: '2019-01-11', summary: '一场接一场地办。' },
    ],
    actionDay: { name: '统一行动日', day: '2019-01-26', summary: '跑一趟办好几件事。' },
    deadlines: [
      { name: '报送实施方案', day: '2019-01-10', who: '各团市委', to: '团省委', note: '原文有误；以更正为准' },
    ],
    regions: { root: '14' },
    theme: { ink: '#173832', accent: '#b92b17', ground: '#f6eee0', motif: 'loess' },
    ...changes,
  });
  return {
    id: 'qcxj',
    config,
    asOf: '2019-01-20',
    pinned: true,
    preview: false,
    calendar: true,
    region,
    forms: {},
    ...nothing,
    pages: presentPages({ ...nothing, region }, []),
  };
}

/** A campaign without lists and tables. */
const nothing = {
  organisations: [],
  records: { channels: [], points: [], terms: [], items: [], programmes: [] },
  tables: {},
  stats: {},
};

export const published = (changes: Record<string, unknown> = {}) =>
  sampleCampaign({ site: { url: 'https://x.cn/zt/q', idCode: '1400000001' }, ...changes });

const basics = { title: '标题', summary: '一句摘要。', published: '2019-01-04' };

const required: { [Name in CollectionName]: object } = {
  notices: { issuer: '共青团山西省委' },
  activities: { number: 3, host: '各市团委', gives: '一份证明', action: '报名', notice: 'tongzhi' },
  policies: { benefit: { value: '每月 1500 元' }, who: '毕业两年内的大学生', where: '就业服务中心' },
  stories: { person: { name: '小杨', from: '北京', to: '吉县', does: '种苹果' } },
  decks: { from: 'stories/x' },
  cases: { host: '平定县团委', takeaway: '先找人再找钱' },
  services: {
    item: '换领驾驶证',
    who: '证件快到期的人',
    materials: ['身份证'],
    window: '县政务大厅 3 号窗口',
    proxy: { allowed: '能', how: '带上双方身份证。' },
  },
  letters: { to: '返乡的青年朋友们', from: '共青团山西省委', signed: '2019-01-10' },
};

export function entryOf<Name extends CollectionName>(
  collection: Name,
  data: Record<string, unknown> = {},
  id = 'x',
): EntryFacts<Name> {
  const parsed = collections[collection].schema.parse({ ...basics, ...required[collection], ...data });
  return { collection, id, data: parsed } as unknown as EntryFacts<Name>;
}
