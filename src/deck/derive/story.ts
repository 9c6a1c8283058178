import type { SourceEntry } from '../source-entry.ts';
import type { ShownScene } from '../shown-scene.ts';
import { coverScene } from './cover.ts';
import { cutOff, reachOf, type Reach } from './cut-off.ts';
import { fitLine } from './fit-line.ts';
import { linksScene } from './links.ts';
import { textScenes } from './passage.ts';
import { mostScenes, type Derivation } from './derivation.ts';

/** What is said last: nobody is told that they have read what they have not. */
const endings: Record<Reach, { title: string; text: string }> = {
  whole: { title: '故事读完了', text: '转给一个也在想家的人' },
  parts: { title: '故事先讲到这里', text: '还有些内容，在全文里看' },
  cut: { title: '故事还没完', text: '后来怎么样，全文里接着说' },
};

/** A story: who came back from where, their own words screen by screen, what helped them, and the way to the whole of it. */
export function storyScenes({ deck, source, sections, around }: Derivation<SourceEntry<'stories'>>): ShownScene[] {
  const { person, quote, policies } = source.data;
  const { scenes: told, leftOut } = textScenes(sections, `${person.name}的故事`);
  const said: ShownScene[] = quote === undefined ? [] : [{ kind: 'quote', text: quote, by: person.name }];
  const room = mostScenes - said.length - 3;
  // Where it gets tight, the story comes first: what helped stands on its page too.
  const helped = told.length < room ? linksScene('用过的政策', 'policies', policies, around) : [];
  return [
    coverScene(deck),
    wayHome(person),
    ...cutOff(told, room),
    ...said,
    ...helped,
    {
      kind: 'ending',
      ...endings[reachOf(told, room, leftOut)],
      to: `${source.collection}/${source.id}`,
    },
  ];
}

/** From where, to where, and what they do now, as three stops. */
function wayHome({ name, age, from, to, does, since }: SourceEntry<'stories'>['data']['person']): ShownScene {
  return {
    kind: 'timeline',
    title: age === undefined ? name : `${name}，${String(age)} 岁`,
    items: [
      { when: '从前', what: fitLine(`在${from}`, 32) },
      { when: since === undefined ? '后来' : `${String(since)} 年`, what: fitLine(`回到${to}`, 32) },
      { when: '现在', what: does },
    ],
  };
}
