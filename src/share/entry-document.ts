import type { Campaign, Entry } from '#campaign/model.ts';
import { isSample, siteNameOf } from '#campaign/sample-mark.ts';
import { siteAddress } from '#campaign/site-address.ts';
import { withPlace, type SharePlace } from '#campaign/shared-address.ts';
import { entryPath, formPath } from '#campaign/site-paths.ts';
import { sayMoment } from '#lib/say-date.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { operatorOf } from '#schemas/form.ts';
import type { Notice } from '#schemas/notice.ts';
import { allBlocks, allSpans, goalSpan, heading, paragraph, plainSpan, wordsOf } from './blocks.ts';
import type { Block, Target } from './blocks.ts';
import { bodyBlocks } from './body-blocks.ts';
import { sceneBlocks } from './scene-blocks.ts';
import { formClosing } from '#campaign/standing.ts';
import { keyOf, surroundingsOf, type Surroundings } from './surroundings.ts';
import { toldBy, type Told } from './told-by-kind.ts';

/** One entry or form in neutral words: everything the outlets are written from. */
export interface EntryDocument extends Told {
  /** `stories/jixian-pingguo`. */
  key: string;
  /** What readers call this kind: 故事. */
  label: string;
  title: string;
  summary: string;
  /** What has to be said of it where something is made up: of this entry, or only of the site around it. */
  sampleNote?: string;
  /** Something of the site or of the entry is made up. */
  sample: boolean;
  /** Where it comes from, as the page says it. */
  source: string;
  published?: string;
  blocks: Block[];
  /** The text alone, without what the fields say before and behind it. */
  text: Block[];
  /** Topics without `#`, at least one. */
  topics: string[];
  campaign: Pick<Campaign, 'config' | 'asOf' | 'id'>;
  siteName: string;
  /** Path of its page in the site. */
  path: string;
  /** Only a notice has one: what the official form is set from. */
  notice?: Notice;
  /** The picture on its page, a file of the campaign. */
  cover?: { src: string; alt: string };
  /** A poster is drawn for it. */
  poster: boolean;
  /** Nobody has looked it over yet. */
  review: boolean;
}

/** An entry of a campaign as a document. */
export function entryDocument(campaign: Campaign, entries: readonly Entry[], entry: Entry): EntryDocument {
  const around = surroundingsOf(campaign, entries);
  const told = tellEntry(entry, around);
  const text = textOf(entry, around);
  const { data } = entry;
  return {
    ...commonOf(campaign),
    ...told,
    key: keyOf(entry),
    label: collections[entry.collection].label,
    title: data.title,
    summary: data.summary,
    ...sampleOf(campaign, data),
    source: data.source ?? (data.sample ? '示例编写' : campaign.config.organiser.name),
    published: data.published,
    text,
    blocks: framed(told, text),
    path: entryPath(entry.collection, entry.id),
    ...(entry.collection === 'notices' && { notice: data as Notice }),
    ...(data.cover !== undefined && { cover: data.cover }),
    poster: data.poster,
    review: data.review !== undefined,
  };
}

/** A form as a document: what it is for, what is asked, where it is filled in. */
export function formDocument(campaign: Campaign, id: string): EntryDocument | undefined {
  const form = campaign.forms[id];
  if (form === undefined) return undefined;
  const { at, closed } = formClosing(form, campaign);
  const deadline = at === undefined ? undefined : sayMoment(at, campaign.asOf);
  const facts = [
    { name: '谁收集', text: form.handler },
    { name: '在哪填', text: operatorOf(form) },
    ...(deadline === undefined ? [] : [{ name: '截止', text: closed ? `${deadline}（已截止）` : deadline }]),
    { name: '怎么联系', text: form.contact },
    { name: '保存多久', text: form.retention },
  ];
  const asked = form.fields.map(({ label }) => [paragraph(label)]);
  const path = formPath(id);
  const filled: Block = closed
    ? paragraph(`这张表已经截止，填不了了。有事问${form.handler}：${form.contact}。`)
    : { kind: 'paragraph', spans: [plainSpan('在线填：'), { ...goalSpan(`《${form.title}》`, path), strong: true }] };
  return {
    ...commonOf(campaign),
    key: `forms/${id}`,
    label: '表单',
    title: form.title,
    summary: form.purpose,
    ...sampleOf(campaign, form),
    source: form.handler,
    facts,
    until: closed ? '已经截止' : deadline === undefined ? undefined : `截止：${deadline}`,
    action: closed ? undefined : '填表',
    over: closed,
    text: [],
    blocks: [heading('要填什么'), { kind: 'list', items: asked }, filled],
    path,
    poster: false,
    review: false,
  };
}

function sampleOf(campaign: Campaign, data: { sample: boolean }) {
  const sample = isSample(campaign, data);
  if (!sample) return { sample };
  return { sample, sampleNote: data.sample ? '示例：人物、金额是编的，不是真事' : '示例站点，不是正式发布的内容' };
}

function commonOf(campaign: Campaign) {
  const { config, asOf, id } = campaign;
  const { topics } = config.share;
  return {
    topics: topics.length > 0 ? topics : [config.title],
    campaign: { config, asOf, id },
    siteName: siteNameOf(campaign),
  };
}

const isOf = <Name extends CollectionName>(entry: Entry, name: Name): entry is Entry<Name> => entry.collection === name;

/** The entry a deck is made from. */
function sourceOf(entry: Entry, { entries }: Surroundings): Entry | undefined {
  const from = isOf(entry, 'decks') ? entry.data.from : undefined;
  return from === undefined ? undefined : entries.find((other) => keyOf(other) === from);
}

function tellEntry(entry: Entry, around: Surroundings): Told {
  const source = sourceOf(entry, around);
  const own = toldBy(entry.collection, entry.data, around);
  const told = source === undefined ? own : { ...toldBy(source.collection, source.data, around), action: own.action };
  return { ...told, hook: unsaid(told.hook, entry.data) };
}

/** Without signs and spaces, to see whether two texts say the same. */
const bare = (text: string) => text.replaceAll(/[\p{P}\p{S}\s]/gu, '');

/** The hook, unless the title or the summary, which stand beside it everywhere, say it already. */
function unsaid(hook: string | undefined, { title, summary }: { title: string; summary: string }): string | undefined {
  const said = hook === undefined ? '' : bare(hook);
  return said === '' || [title, summary].some((text) => bare(text).includes(said)) ? undefined : hook;
}

function textOf(entry: Entry, around: Surroundings): Block[] {
  const source = sourceOf(entry, around);
  const body = bodyBlocks((source ?? entry).body, around);
  const scenes = isOf(entry, 'decks') ? entry.data.scenes : undefined;
  return scenes === undefined ? body : sceneBlocks(scenes, body, around);
}

/** The text with what the fields say before and behind it: the signature of a notice stands before its attachments, the imprint behind. */
function framed({ before = [], after = [], last = [] }: Told, text: readonly Block[]): Block[] {
  const attachment = text.findIndex(
    (block) => block.kind === 'heading' && block.level === 2 && /^附件\s*\d*\s*[：:]?$/u.test(wordsOf(block.spans)),
  );
  const end = attachment === -1 ? text.length : attachment;
  return [...before, ...text.slice(0, end), ...after, ...text.slice(end), ...last];
}

/** The address of a page of the site with the code of where the link stands; undefined while nobody knows the site's. */
export function addressOf(document: EntryDocument, place: SharePlace, path = document.path): string | undefined {
  const address = siteAddress(document.campaign.config.site.url)?.(path);
  return address === undefined ? undefined : withPlace(address, place);
}

/** Where a link leads, in words that can be read aloud or typed. */
export function sayTarget(document: EntryDocument, target: Target, place: SharePlace): string {
  if (target.kind === 'contact') return target.value;
  if (target.kind === 'web') return target.href;
  const address = addressOf(document, place, target.path);
  if (address !== undefined) return address;
  return target.name === '' ? `见“${document.siteName}”网站` : `见“${document.siteName}”网站里的《${target.name}》`;
}

/** Words of the text that readers may not know, once each. */
export function termsIn({ blocks }: EntryDocument): { term: string; meaning: string }[] {
  const found = new Map<string, string>();
  for (const { text, meaning } of allSpans(blocks))
    if (meaning !== undefined && !found.has(text)) found.set(text, meaning);
  return [...found].map(([term, meaning]) => ({ term, meaning }));
}

/** Files of the campaign that the text shows or hands out, once each. */
export function filesIn({ blocks, cover }: EntryDocument): string[] {
  const named = allBlocks(blocks).flatMap((block) => {
    if (block.kind === 'figure') return [block.src];
    if (block.kind === 'download') return [block.file];
    return block.kind === 'video' ? [block.poster, block.src].filter((path) => path !== undefined) : [];
  });
  return [...new Set([...(cover === undefined ? [] : [cover.src]), ...named])];
}
