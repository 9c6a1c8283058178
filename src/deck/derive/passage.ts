import type { Section } from '../sections.ts';
import type { ShownScene } from '../shown-scene.ts';
import { fitLine } from './fit-line.ts';
import { ownScene } from './own-scene.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { screensOf } from './screens.ts';
import { unwrapped } from './unwrapped.ts';

/** How a notice numbers its parts: `一、`, `（二）`, `3.`. */
const numbering = /^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])\s*/u;

export const withoutNumber = (text: string): string => text.trim().replace(numbering, '');

/** Something to be seen, as `line` of the schemas wants it. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}]/u;

/** As titles of scenes are. */
const longestTitle = 18;

/** A heading as the title of a screen; `otherwise` where there is none. */
export function titleOf(heading: string | undefined, otherwise: string): string {
  const title = fitLine(withoutNumber(heading ?? ''), longestTitle);
  return visible.test(title) ? title : otherwise;
}

/** What can be told of a text on screens. */
export interface Told {
  scenes: ShownScene[];
  /** Something with words in it can only be shown on a page: a table, questions to unfold, a picture with its caption. */
  leftOut: boolean;
}

/** The screens of a whole text, passage by passage. */
export function textScenes(sections: readonly Section[], otherwise: string, most?: number): Told {
  const told = sections.map((section) => passageScenes(section, otherwise, most));
  return { scenes: told.flatMap(({ scenes }) => scenes), leftOut: told.some(({ leftOut }) => leftOut) };
}

/**
 * The screens of a passage: its prose in screenfuls, numbers, steps and quotations as scenes of their own.
 *
 * @param otherwise the title where there is no heading
 * @param most what a screen holds, in Han characters
 */
export function passageScenes({ title, blocks }: Section, otherwise: string, most?: number): Told {
  const name = titleOf(title, otherwise);
  const scenes: ShownScene[] = [];
  let pieces: Piece[] = [];
  let leftOut = false;
  /** The subheading that stands right above. */
  let above: string | undefined;
  const flush = () => {
    for (const prose of screensOf(pieces, most)) scenes.push({ kind: 'text', title: name, prose });
    pieces = [];
  };
  const titleBelow = () => {
    if (above === undefined) return title === undefined ? undefined : name;
    const said = title === undefined || scenes.length > 0 || pieces.some(({ leads }) => !leads);
    return titleUnder(said ? undefined : name, titleOf(above, name));
  };
  blocks.flatMap(unwrapped).forEach((block, index) => {
    if (block.text === '') return;
    const own = ownScene(block, titleBelow());
    const prose = own === undefined ? piecesOf(block, index) : [];
    if (own !== undefined) {
      flush();
      scenes.push(own);
    } else if (prose.length > 0) pieces.push(...prose);
    else {
      leftOut = true;
      pieces = withoutLast(pieces);
    }
    above = prose.at(-1)?.leads === true ? block.text : undefined;
  });
  flush();
  const first = scenes.findIndex((scene) => 'title' in scene && scene.title === name);
  return {
    scenes: scenes.map((scene, index) =>
      index > first && 'title' in scene && scene.title === name ? { ...scene, goesOn: true } : scene,
    ),
    leftOut,
  };
}

/** A subheading as a title, behind the heading as long as that has not been said. */
function titleUnder(heading: string | undefined, subheading: string): string {
  const both = heading === undefined || heading === subheading ? subheading : `${heading}：${subheading}`;
  return both.length <= longestTitle ? both : subheading;
}

/** Without headings at the end: what they lead stays behind. */
const withoutLast = (pieces: readonly Piece[]): Piece[] =>
  pieces.slice(0, pieces.findLastIndex(({ leads }) => !leads) + 1);
