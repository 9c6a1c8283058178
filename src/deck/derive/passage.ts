import { childrenOf, type Block, type Section } from '../sections.ts';
import type { ShownScene } from '../shown-scene.ts';
import { fitLine } from './fit-line.ts';
import { ownScene } from './own-scene.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { screensOf } from './screens.ts';

/** How a notice numbers its parts: `一、`, `（二）`, `3.`. */
const numbering = /^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])\s*/u;

export const withoutNumber = (text: string): string => text.trim().replace(numbering, '');

/** Something to be seen, as `line` of the schemas wants it. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}]/u;

/** A heading as the title of a screen; `otherwise` where there is none. */
export function titleOf(heading: string | undefined, otherwise: string): string {
  const title = fitLine(withoutNumber(heading ?? ''), 18);
  return visible.test(title) ? title : otherwise;
}

/**
 * The screens of a passage: its prose in screenfuls, numbers, steps and quotations as scenes of their own. What can only be
 * shown on a page (tables, pictures, questions to unfold) is left out.
 *
 * @param otherwise the title where there is no heading
 * @param most what a screen holds, in Han characters
 */
export function passageScenes({ title, blocks }: Section, otherwise: string, most?: number): ShownScene[] {
  const name = titleOf(title, otherwise);
  const scenes: ShownScene[] = [];
  let pieces: Piece[] = [];
  const flush = () => {
    for (const prose of screensOf(pieces, most)) scenes.push({ kind: 'text', title: name, prose });
    pieces = [];
  };
  blocks.map(unwrapped).forEach((block, index) => {
    const own = ownScene(block, title === undefined ? undefined : name);
    if (own === undefined) pieces.push(...piecesOf(block, index));
    else {
      flush();
      scenes.push(own);
    }
  });
  flush();
  const first = scenes.findIndex((scene) => 'title' in scene && scene.title === name);
  return scenes.map((scene, index) =>
    index > first && 'title' in scene && scene.title === name ? { ...scene, goesOn: true } : scene,
  );
}

/** What `<Steps>` wraps around its list is for the page alone. */
function unwrapped(block: Block): Block {
  if (!block.html.startsWith('<div class="prose-stops"')) return block;
  return childrenOf(block.html).find(({ tag }) => tag === 'ol') ?? block;
}
