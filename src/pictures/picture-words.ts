import { allRegions } from '#campaign/region-tree.ts';
import { regionShort } from '#campaign/region-short.ts';
import { isSample } from '#campaign/sample-mark.ts';
import type { Campaign, Entry } from '#campaign/model.ts';
import { dayOf, dayParts, timeOf } from '#lib/china-time.ts';
import { sayDay, sayFull, sayMoment, saySpan } from '#lib/say-date.ts';
import { collections, type EntryData } from '#schemas/collections.ts';
import { lookOf } from './look.ts';

/** A line of the ticket. */
export interface TicketRow {
  label: string;
  text: string;
}

/** What the pictures of an entry, or of the campaign, say. */
export interface PictureWords {
  /** 活动, 政策 …; for the campaign itself whose it is. */
  kind: string;
  title: string;
  /** The one thing to be known of it: a day, an amount, a person. */
  fact?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  rows: TicketRow[];
  sample: boolean;
}

type Said = Pick<PictureWords, 'fact' | 'from' | 'to'> & { rows: [label: string, text: string | undefined][] };

/** A poster hangs longer than a year: dates on it have theirs. */
const someOtherYear = '1900-01-01';

/** What is said of an entry of each kind. */
const said: { [Name in keyof EntryData]: (data: EntryData[Name], campaign: Campaign) => Said } = {
  activities(data, campaign) {
    const where = data.place ?? regionNames(data.regions, campaign).join('、');
    const span = saySpan(data, someOtherYear);
    return {
      fact: shortDay(data, campaign),
      to: data.regions.length === 1 ? regionNames(data.regions, campaign)[0] : undefined,
      rows: [
        ['时间', span === '' ? undefined : [span, data.hours].filter(Boolean).join('，')],
        ['截止', data.deadline && sayMoment(data.deadline, someOtherYear)],
        ['地点', where],
        ['主办', data.host],
      ],
    };
  },
  policies: (data) => ({
    fact: data.benefit.value,
    rows: [
      ['给谁', data.who],
      ['哪里办', data.where],
      ['到哪天', data.validTo && sayFull(data.validTo)],
    ],
  }),
  stories: ({ person: { name, age, from, to, does, since } }, campaign) => ({
    fact: age === undefined ? name : `${name} ${age}岁`,
    from,
    to,
    rows: [
      ['回家的人', age === undefined ? name : `${name}，${age} 岁`],
      ['现在做', does],
      ['哪年回来', since === undefined || since > dayParts(campaign.asOf).year ? undefined : `${since}年`],
    ],
  }),
  cases: ({ results, host, takeaway }) => {
    const [first] = results;
    // As on its page: the figure, and then what it counts.
    const fact = first && `${first.value}${first.unit ?? ''} ${first.label}`;
    return {
      fact: fact !== undefined && fact.length <= 15 ? fact : undefined,
      rows: [
        ['做成了', fact],
        ['谁做的', host],
        ['可以学', takeaway],
      ],
    };
  },
  notices: ({ number, issuer, signed }) => ({
    fact: signed && sayFull(signed),
    rows: [
      ['文号', number],
      ['发文', issuer],
      ['日期', signed && sayFull(signed)],
    ],
  }),
  services: ({ item, window, hours, takes, proxy }) => ({
    fact: item,
    rows: [
      ['去哪里', window],
      ['什么时候', hours],
      ['多久办好', takes],
      ['请人代办', proxy.allowed],
    ],
  }),
  letters: ({ to, from, signed }) => ({
    fact: to,
    rows: [
      ['写给', to],
      ['写信的', from],
      ['日期', sayFull(signed)],
    ],
  }),
  decks: ({ summary, source }) => ({
    rows: [
      ['里面有', summary],
      ['来源', source],
    ],
  }),
};

/** What the pictures of an entry say. */
export function entryWords(entry: Entry, campaign: Campaign): PictureWords {
  const { data } = entry;
  const { rows, ...rest } = said[entry.collection](data as never, campaign);
  return {
    kind: collections[entry.collection].label,
    title: data.title,
    ...rest,
    rows: written(rows),
    sample: isSample(campaign, data),
  };
}

/** What those of the campaign itself say. */
export function campaignWords(campaign: Campaign): PictureWords {
  const { config, region } = campaign;
  const { period } = config;
  return {
    kind: config.organiser.short ?? config.organiser.name,
    title: config.title,
    fact: period && saySpan({ start: period.start, end: period.end }, campaign.asOf),
    to:
      region.level === 'country'
        ? undefined
        : `${regionShort(region)}${lookOf(config).from === undefined ? '' : '老家'}`,
    rows: written([
      ['时间', period && (period.label ?? saySpan(period, someOtherYear))],
      ['主办', config.organiser.name],
    ]),
    sample: isSample(campaign),
  };
}

const written = (rows: Said['rows']): TicketRow[] =>
  rows.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{ label, text }]));

function regionNames(codes: readonly string[], { region }: Campaign): string[] {
  if (codes.length === 0) return region.level === 'country' ? [] : [region.name];
  const names = new Map(allRegions(region).map(({ code, name }) => [code, name]));
  return codes.flatMap((code) => names.get(code) ?? []);
}

/** The day somebody must remember: when it is, or until when one can put one's name down. */
function shortDay({ start, end, deadline }: EntryData['activities'], { asOf }: Campaign): string | undefined {
  if (deadline !== undefined) return `${sayDay(deadline, asOf).split(' ')[0] ?? ''}截止`;
  if (start === undefined && end === undefined) return undefined;
  // Without an hour and an end it begins on that day, and goes on.
  const oneDay = start !== undefined && (end === undefined ? timeOf(start) !== undefined : dayOf(start) === dayOf(end));
  if (oneDay) return sayDay(start, asOf);
  return saySpan({ start: start && dayOf(start), end: end && dayOf(end) }, asOf);
}
