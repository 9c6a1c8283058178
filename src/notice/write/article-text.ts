import type { CleanDocument } from '../clean-document.ts';
import type { BodyBlock, NoticeDraft } from '../notice-draft.ts';
import { readMarker } from '../parse/markers.ts';
import { fromSourceTable } from '../parse/source-tables.ts';
import { withheldIn } from './private-details.ts';
import { readable } from './readable.ts';

/** A text that is no notice, or that belongs to one: its title and everything below it. */
export interface ArticleText {
  file: string;
  title: string;
  blocks: BodyBlock[];
}

const longestTitle = 60;
/** Longer lines with a number in front are paragraphs that begin with one. */
const longestHeading = 40;

/** The whole text of a file; private details are taken out, the title is parted from the rest. */
export function articleText(clean: CleanDocument, { privacy }: Pick<NoticeDraft, 'privacy'>): ArticleText {
  const { file } = clean;
  const written = privacy.map((detail) => detail.written);
  const blocks = withheldIn(clean.blocks, written).map((block): BodyBlock => {
    if (block.kind === 'table')
      return { kind: 'table', table: fromSourceTable(block, file), at: { file, line: block.line } };
    const at = { file, line: block.lines[0]?.line ?? 1 };
    const marked = readMarker(block.text);
    const isHeading =
      marked && marked.marker.level < 5 && block.text.length <= longestHeading && !/[。；;：:]$/u.test(block.text);
    return isHeading
      ? { kind: 'heading', marker: marked.marker, text: marked.rest, at }
      : { kind: 'paragraph', text: block.text, at };
  });
  const [first] = blocks;
  const head = first?.kind === 'paragraph' ? readable(first.text) : '';
  const isTitle = head !== '' && head.length <= longestTitle && !/[。；;]$/u.test(head);
  return {
    file,
    title: isTitle ? head : readable(file.replace(/\.[^.]*$/u, '')) || '未命名',
    blocks: isTitle ? blocks.slice(1) : blocks,
  };
}

/** The text's paragraphs, headings with their numbers. */
export function paragraphsOf(blocks: readonly BodyBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [] : [block.kind === 'heading' ? `${block.marker.written}${block.text}` : block.text],
  );
}
