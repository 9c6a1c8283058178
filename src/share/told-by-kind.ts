import { activityStatus } from '#campaign/schedule.ts';
import { dayOf } from '#lib/china-time.ts';
import { sayFull, sayMoment, saySpan } from '#lib/say-date.ts';
import type { CollectionName, EntryData } from '#schemas/collections.ts';
import { heading, paragraph, type Block } from './blocks.ts';
import { placesOf, type Surroundings } from './surroundings.ts';

export interface Fact {
  name: string;
  text: string;
}

/** What the fields of an entry tell besides its text. */
export interface Told {
  /** To be read at a glance: a name and a few words each. */
  facts: Fact[];
  /** The one line that makes people stop: an amount, a word somebody said, a figure. */
  hook?: string | undefined;
  /** What somebody takes from it, where that is not the hook. */
  gives?: string | undefined;
  when?: string | undefined;
  where?: string | undefined;
  /** The one thing to do. */
  action?: string | undefined;
  /** It is over on the day the texts are made for. */
  over?: boolean;
  /** Stands before the text, and after it. */
  before?: Block[];
  after?: Block[];
}

type Tellers = { [Name in CollectionName]: (data: EntryData[Name], around: Surroundings) => Told };

/** Facts of which something is known. */
const known = (...facts: (readonly [name: string, text: string | undefined])[]): Fact[] =>
  facts.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [{ name, text }]));

/** A list under a heading of its own, and nothing where there is nothing to list. */
function listed(title: string, items: readonly string[], kind: 'list' | 'steps'): Block[] {
  return items.length === 0 ? [] : [heading(title), { kind, items: items.map((item) => [paragraph(item)]) }];
}

const yearsAgo = (since: number | undefined, today: string) => {
  const years = since === undefined ? -1 : Number(today.slice(0, 4)) - since;
  return years < 0 ? undefined : years === 0 ? '今年刚回来' : `${String(since)} 年，今年是第 ${String(years + 1)} 年`;
};

const tellers: Tellers = {
  notices: ({ issuer, number, addressees, original, attachments, signature, signed, note }) => ({
    facts: known(['发文机关', issuer], ['发文字号', number], ['原文', original]),
    action: '看通知全文',
    before: addressees.length === 0 ? [] : [paragraph(`${addressees.join('、')}：`)],
    after: [
      ...attachmentList(attachments.map(({ title }) => title)),
      paragraph(signature ?? issuer),
      ...(signed === undefined ? [] : [paragraph(sayFull(signed))]),
      ...(note === undefined ? [] : [paragraph(`（${note}）`)]),
    ],
  }),
  activities: (data, around) => {
    const { config, asOf } = around.campaign;
    const days = saySpan(data, asOf);
    const where = data.place ?? placesOf(data.regions, around);
    const deadline = data.deadline === undefined ? undefined : sayMoment(data.deadline, asOf);
    return {
      facts: known(
        ['时间', days],
        ['钟点', data.hours],
        ['地点', where],
        ['适合', data.audience.join('、')],
        ['谁来办', data.host],
        ['报名截止', deadline],
        ['能得到', data.gives],
      ),
      hook: data.gives,
      when: deadline === undefined || dayOf(data.deadline ?? '') < asOf ? days : `报名到${deadline}`,
      where,
      action: data.action ?? (data.form === undefined ? undefined : '填登记表'),
      over: activityStatus(data, config.period, asOf) === 'ended',
    };
  },
  policies: ({ benefit, who, where, materials, steps, basis, validFrom, validTo }, { campaign }) => {
    const valid = saySpan({ start: validFrom, end: validTo }, campaign.asOf);
    const value = benefit.note === undefined ? benefit.value : `${benefit.value}（${benefit.note}）`;
    return {
      facts: known(
        ['能得到', value],
        ['谁能申请', who],
        ['在哪办', where],
        ['有效时间', valid],
        ['依据', basis === undefined ? undefined : basisText(basis)],
      ),
      hook: benefit.value,
      when: valid === '' ? undefined : `有效时间：${valid}`,
      where,
      over: validTo !== undefined && dayOf(validTo) < campaign.asOf,
      before: [...listed('带什么', materials, 'list'), ...listed('怎么办', steps, 'steps')],
    };
  },
  stories: ({ person, quote }, { campaign }) => ({
    facts: known(
      ['谁', person.age === undefined ? person.name : `${person.name}，${String(person.age)} 岁`],
      ['从哪到哪', `从${person.from}回到${person.to}`],
      ['现在', person.does],
      ['回来', yearsAgo(person.since, campaign.asOf)],
    ),
    hook: quote === undefined ? undefined : `“${quote}”`,
    where: `在${person.to}`,
  }),
  cases: ({ host, results, takeaway }) => ({
    facts: known(
      ['谁做的', host],
      ...results.map(({ value, unit = '', label }) => [label, `${value}${unit}`] as const),
      ['拿来就用', takeaway],
    ),
    hook: results[0] && `${results[0].label} ${results[0].value}${results[0].unit ?? ''}`,
    gives: takeaway,
  }),
  services: (data) => ({
    facts: known(
      ['谁能办', data.who],
      ['能代办吗', `${data.proxy.allowed}。${data.proxy.how}`],
      ['窗口', data.window],
      ['地址', data.address],
      ['几点', data.hours],
      ['多久办好', data.takes],
      ['收费', data.fee],
      ['电话', data.phone],
      ['依据', data.basis === undefined ? undefined : basisText(data.basis)],
    ),
    hook: `${data.item}：${data.proxy.allowed === '不能' ? '要本人去' : `${data.proxy.allowed}请人代办`}`,
    when: data.hours,
    where: data.address === undefined ? data.window : `${data.window}（${data.address}）`,
    before: [...listed('带什么', data.materials, 'list'), ...listed('怎么办', data.steps, 'steps')],
  }),
  letters: ({ to, from, signed }) => ({
    facts: [],
    hook: `致${to}`,
    before: [paragraph(`${to.replace(/[：:，,]$/u, '')}：`)],
    after: [paragraph(from), paragraph(sayFull(signed))],
  }),
  // Its scenes are blocks: `scene-blocks.ts`.
  decks: () => ({ facts: [], action: '点开往上翻' }),
};

/** What an entry's fields tell, by its kind. */
export function toldBy<Name extends CollectionName>(
  collection: Name,
  data: EntryData[Name],
  around: Surroundings,
): Told {
  return tellers[collection](data, around);
}

/** 附件说明: numbered only where there are several (GB/T 9704-2012, 7.3.4). */
function attachmentList(titles: readonly string[]): Block[] {
  const [only, ...others] = titles;
  if (only === undefined) return [];
  if (others.length === 0) return [paragraph(`附件：${only}`)];
  return [paragraph('附件：'), { kind: 'list', first: 1, items: titles.map((title) => [paragraph(title)]) }];
}

const basisText = ({ title, url }: { title: string; url?: string | undefined }) =>
  url === undefined ? title : `${title}（${url}）`;
