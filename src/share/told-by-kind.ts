import { formPath } from '#campaign/site-paths.ts';
import { dayOf } from '#lib/china-time.ts';
import { sayFull, sayMoment, saySpan } from '#lib/say-date.ts';
import type { CollectionName, EntryData } from '#schemas/collections.ts';
import { goalSpan, heading, paragraph, plainSpan, type Block } from './blocks.ts';
import { activityStanding } from '#campaign/standing.ts';
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
  when?: string | undefined;
  where?: string | undefined;
  /** Till when it can be done, or that it is too late. */
  until?: string | undefined;
  /** The one thing to do, as long as it can be done. */
  action?: string | undefined;
  /** Nobody can take part any more on the day the texts are made for. */
  over?: boolean;
  /** It is called by the long name of an official document, which nobody would say aloud. */
  official?: boolean;
  /** Stands before the text, after it, and behind everything, attachments too. */
  before?: Block[];
  after?: Block[];
  last?: Block[];
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
  notices: ({
    issuer,
    number,
    urgency,
    addressees,
    original,
    attachments,
    signature,
    signed,
    note,
    copies,
    imprint,
  }) => ({
    facts: known(['发文机关', issuer], ['发文字号', number], ['紧急程度', urgency], ['原文', original]),
    official: true,
    action: '看通知全文',
    before: addressees.length === 0 ? [] : [paragraph(`${addressees.join('、')}：`)],
    after: [
      ...attachmentList(attachments.map(({ title }) => title)),
      paragraph(signature ?? issuer),
      ...(signed === undefined ? [] : [paragraph(sayFull(signed))]),
      ...(note === undefined ? [] : [paragraph(`（${note}）`)]),
    ],
    last: [
      ...(copies.length === 0 ? [] : [paragraph(`抄送：${copies.join('，')}。`)]),
      ...(imprint === undefined ? [] : [paragraph(`${imprint.office}　${sayFull(imprint.day)}印发`)]),
    ],
  }),
  activities: (data, around) => {
    const { asOf } = around.campaign;
    const days = saySpan(data, asOf);
    const where = data.place ?? placesOf(data.regions, around);
    const deadline = data.deadline === undefined ? undefined : sayMoment(data.deadline, asOf);
    const standing = activityStanding(data, around.campaign);
    // Its form may have closed before the day that was set for it.
    const isPast = data.deadline !== undefined && dayOf(data.deadline) < asOf;
    const words = data.action ?? (data.form === undefined ? undefined : '填登记表');
    const action = standing === 'open' ? words : undefined;
    return {
      facts: known(
        ['时间', standing === 'ended' ? withNote(days, '已结束') : days],
        ['钟点', data.hours],
        ['地点', where],
        ['适合', data.audience.join('、')],
        ['谁来办', data.host],
        ['报名截止', standing === 'closed' ? withNote(isPast ? deadline : undefined, '已截止') : deadline],
        ['能得到', data.gives],
      ),
      hook: data.gives,
      when: days,
      where,
      until: tooLate[standing] ?? (deadline === undefined ? undefined : `报名到${deadline}`),
      action,
      over: standing !== 'open',
      after: action === undefined ? [] : [callTo(action, data.form, around)],
    };
  },
  policies: ({ benefit, who, where, materials, steps, basis, validFrom, validTo }, { campaign }) => {
    const valid = saySpan({ start: validFrom, end: validTo }, campaign.asOf);
    const value = benefit.note === undefined ? benefit.value : withNote(benefit.value, benefit.note);
    const over = validTo !== undefined && dayOf(validTo) < campaign.asOf;
    return {
      facts: known(
        ['能得到', value],
        ['谁能申请', who],
        ['在哪办', where],
        ['有效时间', over ? withNote(valid, '已过期') : valid],
        ['依据', basis === undefined ? undefined : basisText(basis)],
      ),
      hook: value,
      where: `在哪办：${where}`,
      until:
        valid === '' || (!over && value.includes(valid))
          ? undefined
          : `有效时间：${over ? withNote(valid, '已过期') : valid}`,
      over,
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
      // Labels are written to be read behind their numbers, and may be half a sentence.
      ['做成了', results.map(({ value, unit = '', label }) => `${value}${unit} ${label}`).join('；')],
      ['拿来就用', takeaway],
    ),
    hook: takeaway,
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
  letters: ({ title, to, from, signed }) => ({
    facts: [],
    // Most letters are called by whom they are written to.
    hook: /^(?:致|写给|给)/u.test(title) ? undefined : `致${to.replace(/[：:，,]$/u, '')}`,
    before: [paragraph(`${to.replace(/[：:，,]$/u, '')}：`)],
    after: [paragraph(from), paragraph(sayFull(signed))],
  }),
  // Its scenes are blocks: `scene-blocks.ts`.
  decks: () => ({ facts: [], action: '点开往上翻' }),
};

const tooLate = { open: undefined, closed: '报名已截止', ended: '活动已结束' } as const;

/** A value and what has to be known of it; the note alone where there is no value. */
const withNote = (value: string | undefined, note: string) =>
  value === undefined || value === '' ? note : `${value}（${note}）`;

/** What to do about an activity, and on which form. */
function callTo(action: string, form: string | undefined, { campaign }: Surroundings): Block {
  const title = form === undefined ? undefined : campaign.forms[form]?.title;
  const span = form === undefined || title === undefined ? plainSpan(action) : goalSpan(action, formPath(form), title);
  return { kind: 'paragraph', spans: [plainSpan('你可以：'), { ...span, strong: true }] };
}

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
