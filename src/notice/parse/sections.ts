import type { BodyBlock, HeadingBlock, Section } from '../notice-draft.ts';
import { markerDepth } from './markers.ts';

/**
 * Blocks as a tree of headings, as deep as the document really goes: a level that is left out, repeated or numbered
 * wrongly changes nothing. Every block stands in it once and in order; the first section holds what stands before the
 * first heading, when there is something.
 */
export function readSections(blocks: readonly BodyBlock[]): Section[] {
  const roots: Section[] = [];
  const open: { section: Section; depth: number }[] = [];
  for (const block of blocks) {
    const heading = headingOf(block);
    if (heading === undefined) {
      const section = open.at(-1)?.section ?? roots.at(-1) ?? { blocks: [], children: [] };
      if (roots.length === 0) roots.push(section);
      section.blocks.push(block);
      continue;
    }
    const depth = markerDepth(heading.kind === 'heading' ? heading.marker : heading.item.marker);
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const section: Section = { heading, blocks: [], children: [] };
    (open.at(-1)?.section.children ?? roots).push(section);
    open.push({ section, depth });
  }
  return roots;
}

function headingOf(block: BodyBlock): Section['heading'] {
  return block.kind === 'heading' || hasItem(block) ? block : undefined;
}

function hasItem(block: BodyBlock): block is Exclude<Section['heading'], HeadingBlock | undefined> {
  return block.kind === 'paragraph' && block.item !== undefined;
}
