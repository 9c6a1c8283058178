/*
 * The neutral form of a text that is carried outside the site: what it says, and nothing of how it looks. Every outlet
 * (公众号, 微博, 短视频, plain text, paper) is a writer over these blocks.
 */

/** Where a piece of a text leads. */
export type Target =
  /** A page of the site, as a path from its root, and what it is called. A goal is to be reached from paper too. */
  | { kind: 'site'; path: string; name: string; goal?: true }
  /** An address elsewhere. */
  | { kind: 'web'; href: string }
  /** A telephone number or mail address, without `tel:` or `mailto:`. */
  | { kind: 'contact'; value: string };

/** A run of text that is set alike. */
export interface Span {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  struck?: boolean;
  to?: Target;
  /** What the word means, for a word of the glossary. */
  meaning?: string;
}

export interface NumberItem {
  value: string;
  unit?: string;
  label: string;
}

/** A table with its empty cells filled: every row can be read alone. */
export interface TableBlock {
  kind: 'table';
  title?: string;
  header: Span[][];
  rows: Span[][][];
  /** Said below the table. */
  note?: string;
}

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; spans: Span[] }
  | { kind: 'paragraph'; spans: Span[] }
  /** `first` is the number of the first item; a list without it is not numbered. */
  | { kind: 'list'; first?: number; items: Block[][] }
  | { kind: 'steps'; items: Block[][] }
  | { kind: 'quote'; blocks: Block[]; by?: string; role?: string }
  | { kind: 'numbers'; items: NumberItem[] }
  | { kind: 'faq'; items: { title: string; blocks: Block[] }[] }
  | { kind: 'callout'; label: string; title?: string; blocks: Block[] }
  | TableBlock
  /** `src` is a file of the campaign: `media/photo.jpg`. */
  | { kind: 'figure'; src: string; alt: string; caption?: string; credit?: string }
  | { kind: 'download'; file: string; title: string; note?: string }
  /** A film of the campaign's own (`src`), or one elsewhere (`href`). */
  | { kind: 'video'; title: string; src?: string; poster?: string; href?: string }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

export type BlockKind = Block['kind'];
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;

/** What a writer does with each kind of block: a kind that is forgotten fails the type check. */
export type BlockWriters<Result> = { [Kind in BlockKind]: (block: BlockOf<Kind>) => Result };

/** Hands a block to the writer of its kind. */
export function writeBlock<Result>(writers: BlockWriters<Result>, block: Block): Result {
  return (writers[block.kind] as (block: Block) => Result)(block);
}

export const plainSpan = (text: string): Span => ({ text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [plainSpan(text)] });

/** Words that lead to a page of the site where there is something to do. */
export const goalSpan = (text: string, path: string, name = ''): Span => ({
  text,
  to: { kind: 'site', path, name, goal: true },
});
export const heading = (text: string, level: 2 | 3 | 4 = 2): Block => ({
  kind: 'heading',
  level,
  spans: [plainSpan(text)],
});

/** The words of a run of text. */
export const wordsOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

/** The blocks within a block, in order. */
export function within(block: Block): Block[] {
  switch (block.kind) {
    case 'list':
    case 'steps':
      return block.items.flat();
    case 'faq':
      return block.items.flatMap(({ blocks }) => blocks);
    case 'quote':
    case 'callout':
      return block.blocks;
    default:
      return [];
  }
}

/** Every block of a text, those within others after the one they are in. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(within(block))]);
}

/** Every run of text of a text, in order. */
export function allSpans(blocks: readonly Block[]): Span[] {
  return allBlocks(blocks).flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return block.spans;
    return block.kind === 'table' ? [...block.header, ...block.rows.flat()].flat() : [];
  });
}
