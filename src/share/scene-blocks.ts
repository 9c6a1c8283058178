import { entryPath, formPath, pagePath } from '#campaign/site-paths.ts';
import { sayMoment, saySpan } from '#lib/say-date.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Scene, SceneKind, SceneOf } from '#schemas/scene.ts';
import { goalSpan, heading, paragraph, plainSpan, wordsOf, type Block, type BlockOf } from './blocks.ts';
import { activityStanding, formClosing } from '#campaign/standing.ts';
import { keyOf, placesOf, type Surroundings } from './surroundings.ts';

/** What stands under the `## heading` of a scene's title. */
type Passage = (title: string | undefined) => Block[];
type SceneWriters = {
  [Kind in SceneKind]: (scene: SceneOf<Kind>, passage: Passage, around: Surroundings) => Block[];
};

const titled = (title: string | undefined): Block[] => (title === undefined ? [] : [heading(title)]);
const said = (text: string | undefined): Block[] => (text === undefined ? [] : [paragraph(text)]);
const listOf = (items: readonly string[]): Block[] => [{ kind: 'list', items: items.map((item) => [paragraph(item)]) }];

const writers: SceneWriters = {
  cover: ({ lead }) => said(lead),
  text: ({ title }, passage) => [heading(title), ...passage(title)],
  letter: ({ title, to, from }, passage) => [
    heading(title),
    paragraph(`${to.replace(/[：:，,]$/u, '')}：`),
    ...passage(title),
    ...said(from),
  ],
  photo: ({ title, picture, caption }) => [
    ...titled(title),
    {
      kind: 'figure',
      src: picture.src,
      alt: picture.alt,
      ...(caption !== undefined && { caption }),
      ...(picture.credit !== undefined && { credit: picture.credit }),
    },
  ],
  quote: ({ text, by }) => [{ kind: 'quote', blocks: [paragraph(text)], by }],
  numbers: ({ title, items }) => [
    heading(title),
    {
      kind: 'numbers',
      items: items.map(({ value, to, unit, label, note }) => ({
        value: to === undefined ? String(value) : `${String(value)}—${String(to)}`,
        label: note === undefined ? label : `${label}（${note}）`,
        ...(unit !== undefined && { unit }),
      })),
    },
  ],
  timeline: ({ title, items }) => [heading(title), ...listOf(items.map(({ when, what }) => `${when}：${what}`))],
  map: ({ title, places }, _passage, around) => [
    heading(title),
    ...listOf(
      places.map(({ region, note }) => {
        const name = placesOf([region], around);
        return note === undefined ? name : `${name}：${note}`;
      }),
    ),
  ],
  steps: ({ title, items }) => [heading(title), { kind: 'steps', items: items.map((item) => [paragraph(item)]) }],
  ticket: ({ title, activity }, _passage, around) => {
    const { campaign, entries } = around;
    const found = entries.find((entry) => keyOf(entry) === `activities/${activity}`);
    if (found === undefined) return titled(title);
    const data = found.data as Activity;
    const { title: name, place = placesOf(data.regions, around), action } = data;
    const standing = activityStanding(data, campaign);
    const when = [saySpan(data, campaign.asOf), place].filter((part) => part !== '').join('，');
    const line = [title === undefined ? '' : name, when].filter((part) => part !== '');
    const go = goalSpan(
      { open: action ?? '看这项活动', closed: '报名已截止，看这项活动', ended: '已经结束，看看讲了什么' }[standing],
      entryPath('activities', activity),
      name,
    );
    const spans = line.length === 0 ? [go] : [plainSpan(line.map((part) => `${part}。`).join('')), go];
    return [heading(title ?? name), { kind: 'paragraph', spans }];
  },
  video: ({ title, src, poster, text }) => [{ kind: 'video', title, src, poster }, paragraph(text)],
  form: ({ title, form }, _passage, { campaign }) => {
    const known = campaign.forms[form];
    if (known === undefined) return titled(title);
    const { at, closed } = formClosing(known, campaign);
    const until = closed ? '，已经截止' : at === undefined ? '' : `，填到${sayMoment(at, campaign.asOf)}`;
    const spans = [goalSpan(`填《${known.title}》`, formPath(form), known.title), plainSpan(`${until}。`)];
    return [heading(title ?? known.title), { kind: 'paragraph', spans }];
  },
  ending: ({ title, text, to }, _passage, around) => {
    const { path, name } = endOf(to, around);
    return [...titled(title), { kind: 'paragraph', spans: [goalSpan(text ?? `去看“${name}”`, path, name)] }];
  },
};

/** The page a deck ends with, as its code does: an entry, a page of the site, or the home page. */
function endOf(to: string | undefined, { campaign, entries }: Surroundings): { path: string; name: string } {
  const entry = entries.find((own) => keyOf(own) === to);
  if (entry) return { path: entryPath(entry.collection, entry.id), name: entry.data.title };
  const page = campaign.pages.find((own) => own === to) ?? 'index';
  return { path: pagePath(page), name: page === 'index' ? campaign.config.title : '' };
}

/**
 * The screens of a deck as a text, one after the other.
 * @param body the deck's text as blocks: what stands under a scene's title belongs to the scene
 */
export function sceneBlocks(scenes: readonly Scene[], body: readonly Block[], around: Surroundings): Block[] {
  const passage: Passage = (title) => {
    const from = body.findIndex((block) => isTitle(block) && wordsOf(block.spans) === title);
    if (from === -1) return [];
    const next = body.findIndex((block, index) => index > from && isTitle(block));
    return body.slice(from + 1, next === -1 ? undefined : next);
  };
  return scenes.flatMap((scene) =>
    (writers[scene.kind] as (scene: Scene, passage: Passage, around: Surroundings) => Block[])(scene, passage, around),
  );
}

const isTitle = (block: Block): block is BlockOf<'heading'> => block.kind === 'heading' && block.level === 2;
