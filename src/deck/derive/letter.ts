import { sayFull } from '#lib/say-date.ts';
import { escapeText } from '../prose-html.ts';
import type { Block, Section } from '../sections.ts';
import type { ShownScene } from '../shown-scene.ts';
import type { SourceEntry } from '../source-entry.ts';
import { coverScene } from './cover.ts';
import { cutOff, reachOf, type Reach } from './cut-off.ts';
import { fitLine } from './fit-line.ts';
import { linksScene } from './links.ts';
import { mostScenes, type Derivation } from './derivation.ts';
import { passageScenes, titleOf } from './passage.ts';

/** A sheet has no picture: it holds more than other screens, in Han characters. */
const sheetful = 150;
/** Name and day side by side in the narrowest sheet. */
const longestSignature = 18;

/** What is said last: nobody is told that they have read what they have not. */
const endings: Record<Reach, { title: string; text: string }> = {
  whole: { title: '信读完了', text: '转给一个还在路上的人' },
  parts: { title: '信先读到这里', text: '还有些内容，在全文里看' },
  cut: { title: '信还没完', text: '后面的话，全文里接着读' },
};

/** A letter on its paper: to whom on the first sheet, from whom and when on the last. */
export function letterScenes({ deck, source, sections, around }: Derivation<SourceEntry<'letters'>>): ShownScene[] {
  const { title, from, signed, activities, policies } = source.data;
  const to = fitLine(source.data.to.replace(/[：:，,]$/u, ''), 20);
  const beside = [
    ...linksScene('信里说到的活动', 'activities', activities, around),
    ...linksScene('信里说到的政策', 'policies', policies, around),
  ];
  const { scenes: written, leftOut } = passageScenes(oneText(sections), titleOf(title, '一封信'), sheetful);
  const room = mostScenes - beside.length - 2;
  const reach = reachOf(written, room, leftOut);
  const sheets = cutOff(written, room).map((scene): ShownScene => {
    if (scene.kind !== 'text') return scene;
    return { ...scene, kind: 'letter', to };
  });
  const last = sheets.findLastIndex(({ kind }) => kind === 'letter');
  return [
    coverScene(deck),
    ...sheets.map((sheet, index): ShownScene =>
      index === last && sheet.kind === 'letter' && reach !== 'cut'
        ? { ...sheet, from: signature(from, signed) }
        : sheet,
    ),
    ...beside,
    {
      kind: 'ending',
      ...endings[reach],
      to: `${source.collection}/${source.id}`,
    },
  ];
}

function signature(from: string, signed: string): string {
  const full = `${from}，${sayFull(signed)}`;
  return full.length <= longestSignature ? full : fitLine(from, 24);
}

/** A letter is read in one go: its headings become part of the text. */
function oneText(sections: readonly Section[]): Section {
  const blocks = sections.flatMap(({ title, blocks: own }): Block[] =>
    title === undefined ? own : [{ tag: 'h3', html: `<h3>${escapeText(title)}</h3>`, text: title }, ...own],
  );
  return { title: undefined, html: blocks.map(({ html }) => html).join(''), blocks };
}
