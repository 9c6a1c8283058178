import type { Found, Origin } from './origin.ts';
import type { RebuiltTable } from './rebuilt-table.ts';
import type { SourceFormat } from './source.ts';

/** Levels of headings (GB/T 9704-2012, 7.3.3): 一、 · （一） · 1. · （1）. Other leaders (`——`, `①`, 一是) are level 5. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** Numbering in front of a paragraph, as written. */
export interface Marker {
  level: HeadingLevel;
  /** As written, with its mark: `一、` `（一）` `1.` `——`. */
  written: string;
  /** Its number; leaders without one have none. */
  number?: number;
}

/** A heading on a line of its own. */
export interface HeadingBlock {
  kind: 'heading';
  marker: Marker;
  /** Without the marker. */
  text: string;
  at: Origin;
}

/** A paragraph, whole, with its marker if it has one. */
export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
  /** `1.` and what it names (`开展学子归巢活动`), when the paragraph begins with a numbered head. */
  item?: { marker: Marker; head: string };
  at: Origin;
}

export interface TableBlock {
  kind: 'table';
  table: RebuiltTable;
  at: Origin;
}

export type BodyBlock = HeadingBlock | ParagraphBlock | TableBlock;

/** A heading with everything below it, as a tree. The part before the first heading has no heading. */
export interface Section {
  heading?: HeadingBlock | (ParagraphBlock & { item: { marker: Marker; head: string } });
  blocks: BodyBlock[];
  children: Section[];
}

/** First and last day, as `2018-12-21`; either may be unknown. */
export interface Span {
  start?: string;
  end?: string;
  /** `长期`: it has a start and is meant to have no end. */
  open?: boolean;
  /** As the notice writes it, spaces and lost characters mended: `2018年12月下旬—2019年2月底`. */
  label: string;
}

/** One thing the notice calls for (一项活动), to become an activity of the campaign. */
export interface ActivityDraft {
  name: Found<string>;
  /** Heading it stands under, without its marker. */
  group?: string;
  /** Number in the notice, or its place in the list when the notice has none. */
  number: number;
  /** Everything the notice says of it, paragraph by paragraph, heads and markers included as written. */
  text: string[];
  /** Who does it, when the text says so: 以市级团委为单位 → 市级团委. */
  host?: Found<string>;
  when?: Found<Span>;
  at: Origin;
}

export interface PhaseDraft {
  name: Found<string>;
  when?: Found<Span>;
  text: string[];
}

export interface DeadlineDraft {
  /** What is handed in or done: 活动总结、统计表. */
  what: Found<string>;
  /** The day, as `2016-02-28`; undefined when the date does not exist or its year cannot be told. */
  day?: Found<string>;
  /** The last real day of the month, when the day written does not exist. */
  instead?: string;
  /** As written: `2016年2月28日前`, `2月30日前`. */
  written: string;
  who?: Found<string>;
  to?: Found<string>;
}

/** A number the notice asks for: 至少走访10个村（社区）. */
export interface QuotaDraft {
  /** What is done: 走访村（社区）. */
  what: Found<string>;
  /** By what it is counted: 每个县. */
  per?: string;
  bound: '至少' | '最多' | '正好';
  value: number;
  /** Upper end of a range: 2—3. */
  to?: number;
  unit: string;
}

export interface ContactDraft {
  /** The organisation or department that is asked, if named. */
  office?: Found<string>;
  /** People named, for the notice's own text only: they never go to pages of ours. */
  people: Found<string>[];
  /** Office numbers, as written and, with an area code, as `0999-1234567`. */
  phones: Found<string>[];
  faxes: Found<string>[];
  emails: Found<string>[];
  address?: Found<string>;
}

/** Personal data that must not be published. `written` is how it stands in the text, so that it can be taken out there. */
export interface PrivateDetail {
  kind: 'mobile' | 'free-mail' | 'id-number';
  written: string;
  at: Origin;
}

export interface AttachmentDraft {
  /** Its number; undefined for a single one without a number. */
  number?: number;
  /** From the list behind the text. */
  listed?: Found<string>;
  /** From the head of the attachment itself. */
  titled?: Found<string>;
  blocks: BodyBlock[];
  at: Origin;
  /** It follows the signature without the word 附件: the plan a covering note hands out. Its sections are in `sections`. */
  unlabelled?: true;
}

/** A group, account or platform the text names: 微信群, “青年之声”. */
export interface ChannelMention {
  kind: '微信群' | 'QQ群' | '公众号' | '视频号' | '抖音号' | '微博' | '小程序' | '网上平台';
  name: Found<string>;
}

/** Something to be filled in by people that is not a statistics table: 报名, 问卷, 登记. */
export interface FormMention {
  name: Found<string>;
  purpose: Found<string>;
}

/** A province or city as the region data names it, and the counties in it when the issuer is a county's. */
export interface RegionDraft {
  root: string;
  only?: string[];
}

/** What could be read out of a notice. What is not there is undefined or empty: nothing is made up. */
export interface NoticeDraft {
  file: string;
  format: SourceFormat;
  urgency?: Found<'特急' | '加急'>;
  /** Issuer's mark (红头) without 文件. */
  mark?: Found<string>;
  /** Normalised: `内团办发〔2020〕1号`. */
  number?: Found<string>;
  /** As written, when it was normalised. */
  numberWritten?: string;
  /** Joined from its lines. */
  title?: Found<string>;
  addressees: Found<string>[];
  /** The text from the first paragraph to before the list of attachments, in order, nothing left out. */
  body: BodyBlock[];
  sections: Section[];
  /** Behind `附件：`. */
  attachments: AttachmentDraft[];
  signature?: Found<string>;
  /** 成文日期. */
  signed?: Found<string>;
  /** 附注, without its brackets. */
  note?: Found<string>;
  copies: Found<string>[];
  imprint?: Found<{ office: string; day: string }>;
  /** Date a web page gives for its publication. */
  published?: Found<string>;

  /** Short name of the campaign: 青春兴晋. At most 12 characters. */
  name?: Found<string>;
  theme?: Found<string>;
  period?: Found<Span>;
  organiser?: Found<string>;
  coOrganisers: Found<string>[];
  /** Where the campaign is held, as named by the issuer, the title or the text. */
  region?: Found<RegionDraft>;
  goals: Found<string>[];
  activities: ActivityDraft[];
  phases: PhaseDraft[];
  deadlines: DeadlineDraft[];
  quotas: QuotaDraft[];
  contacts: ContactDraft[];
  privacy: PrivateDetail[];
  channels: ChannelMention[];
  forms: FormMention[];
  /** Website furniture and `mailto:` residue that was dropped, so that an author can see nothing was lost. */
  dropped: { text: string; at: Origin }[];
}
