import { sectionsOf } from '#deck/sections.ts';
import type { SourceEntry } from '#deck/source-entry.ts';
import { deckScenes } from '#deck/deck-scenes.ts';
import type { ShownScene } from '#deck/shown-scene.ts';
import { collections } from '#schemas/collections.ts';
import type { DeckSource } from '#schemas/deck.ts';
import { formSchema } from '#schemas/form.ts';
import { sampleCampaign } from '../seo/sample-campaign.ts';

/*
 * Helpers for tests of decks that are made from another entry:
 *   around({ forms?, titles?, asOf?, ...campaign })   what is around the entry
 *   sourceEntry(collection, data)                     an entry, checked by its real schema
 *   derived(collection, data, html, …)                the screens of a deck made from it
 */

const basics = { title: '辞了写字楼，回塬上种苹果', summary: '头一年磕坏三成。后来好了。', published: '2019-01-04' };

const needed: { [Name in DeckSource]: object } = {
  notices: { issuer: '团河湾镇委' },
  activities: { number: 1, host: '河湾镇团委', notice: 'tongzhi' },
  stories: { person: { name: '小杨', age: 29, from: '北京', to: '吉县', does: '种苹果', since: 2016 } },
  letters: { to: '返乡的青年朋友：', from: '河湾镇团委', signed: '2019-01-18' },
};

export function sourceEntry(collection: DeckSource, data: object = {}): SourceEntry {
  const parsed = collections[collection].schema.parse({ ...basics, ...needed[collection], ...data });
  return { collection, id: 'x', data: parsed } as SourceEntry;
}

export const openForm = formSchema.parse({
  title: '报名',
  url: 'https://example.com/f',
  vendor: '其他平台',
  operator: '示例平台',
  role: '受委托',
  handler: '河湾镇团委',
  contact: '0351-5550100',
  purpose: '数一数要几把椅子。',
  fields: [{ type: '文字', label: '称呼' }],
  retention: '活动结束就删',
  withdrawal: '打电话说一声',
  minors: '不收',
  sensitive: false,
  deadline: '2019-02-10',
});

export interface Changes {
  titles?: Record<string, string>;
  asOf?: string;
  forms?: Record<string, typeof openForm>;
  campaign?: Record<string, unknown>;
}

export function derived(collection: DeckSource, data: object, html: string, changes: Changes = {}): ShownScene[] {
  const source = sourceEntry(collection, data);
  const campaign = { ...sampleCampaign(changes.campaign), forms: changes.forms ?? {} };
  return deckScenes({
    deck: {
      title: source.data.title,
      summary: source.data.summary,
      sample: false,
      from: `${collection}/x`,
      scenes: undefined,
    },
    sections: sectionsOf(html),
    source,
    around: {
      campaign: { ...campaign, asOf: changes.asOf ?? campaign.asOf },
      titles: new Map(Object.entries(changes.titles ?? {})),
    },
  });
}
