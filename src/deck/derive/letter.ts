import { sayFull } from '#lib/say-date.ts';
import { escapeText } from '../prose-html.ts';
import type { Block, Section } from '../sections.ts';
import type { ShownScene } from '../shown-scene.ts';
import type { SourceEntry } from '../source-entry.ts';
import { coverScene } from './cover.ts';
import { cutOff } from './cut-off.ts';
import { fitLine } from './fit-line.ts';
import { linksScene } from './links.ts';
import { mostScenes, type Derivation } from './derivation.ts';
import { passageScenes, titleOf } from './passage.ts';

/** A sheet has no picture: it holds more than other screens, in Han characters. */
const sheetful = 150;
/** Name and day side by side in the narrowest sheet. */
const longestSignature = 18;

/** A letter on its paper: to whom on the first sheet, from whom and when on the last. */
export function letterScenes({ deck, source, sections, around }: Derivation<SourceEntry<'letters'>>): ShownScene[] {
  const { title, from, signed, activities, policies } = source.data;
  const to = fitLine(source.data.to.replace(/[：:，,]$/u, ''), 20);
  const beside = [
    ...linksScene('信里说到的活动', 'activities', activities, around),
    ...linksScene('信里说到的政策', 'policies', policies, around),
  ];
  const written = passageScenes(oneText(sections), titleOf(title, '一封信'), sheetful);
  const room = mostScenes - beside.length - 2;
  const whole = written.length <= room;
  const sheets = cutOff(written, room).map((scene): ShownScene => {
    if (scene.kind !== 'text') return scene;
    return { ...scene, kind: 'letter', to };
  });
  const last = sheets.findLastIndex(({ kind }) => kind === 'letter');
  return [
    coverScene(deck),
    ...sheets.map((sheet, index): ShownScene =>
      index === last && sheet.kind === 'letter' && whole ? { ...sheet, from: signature(from, signed) } : sheet,
    ),
    ...beside,
    {
      kind: 'ending',
      title: whole ? '信读完了' : '信还没完',
      text: whole ? '转给一个还在路上的人' : '后面的话，全文里接着读',
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
