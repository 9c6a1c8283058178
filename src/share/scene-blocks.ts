import { sayMoment } from '#lib/say-date.ts';
import type { Scene, SceneKind, SceneOf } from '#schemas/scene.ts';
import { heading, paragraph, wordsOf, type Block, type BlockOf } from './blocks.ts';
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
  ticket: ({ title, activity }, _passage, { campaign, entries }) => {
    const found = entries.find((entry) => keyOf(entry) === `activities/${activity}`);
    if (found === undefined) return titled(title);
    const { title: name, start, place } = found.data as { title: string; start?: string; place?: string };
    const day = start === undefined ? undefined : sayMoment(start, campaign.asOf);
    const line = [title === undefined ? undefined : name, day, place].filter((part) => part !== undefined);
    return [heading(title ?? name), ...said(line.length === 0 ? undefined : line.join('，'))];
  },
  video: ({ title, src, poster, text }) => [{ kind: 'video', title, src, poster }, paragraph(text)],
  form: ({ title, form }, _passage, { campaign }) => {
    const known = campaign.forms[form];
    return known === undefined ? titled(title) : [heading(title ?? known.title), paragraph(`填《${known.title}》。`)];
  },
  ending: ({ title, text }) => [...titled(title), ...said(text)],
};

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
