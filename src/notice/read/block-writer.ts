import type { SourceBlock, SourceCell, SourceLine } from '../source.ts';
import { hasWords, usualCharacters } from './text-characters.ts';

/** Gathers the lines and tables of a container in order and numbers them. */
export class BlockWriter {
  readonly blocks: SourceBlock[] = [];
  #line = 0;

  /** A text of one or more lines; each becomes a line, a blank one too. */
  lines(text: string, print: Pick<SourceLine, 'page' | 'room'> = {}): void {
    for (const line of usualCharacters(text).split('\n')) {
      this.#line += 1;
      this.blocks.push({ kind: 'line', text: line, line: this.#line, ...print });
    }
  }

  /** A table; one of a single column is a frame around text, and its cells come as lines. */
  table(rows: SourceCell[][]): void {
    const clean = rows.map((row) => row.map((cell) => ({ ...cell, text: usualCharacters(cell.text) })));
    if (clean.every((row) => row.length <= 1)) {
      for (const [cell] of clean) if (cell) this.lines(cell.text);
      return;
    }
    this.blocks.push({ kind: 'table', line: this.#line + 1, rows: clean });
    this.#line += rows.length;
  }
}

/** Whether blocks have any words at all. */
export function blocksHaveWords(blocks: readonly SourceBlock[]): boolean {
  const text = (block: SourceBlock) =>
    block.kind === 'line'
      ? block.text
      : block.rows
          .flat()
          .map((cell) => cell.text)
          .join('');
  return blocks.some((block) => hasWords(text(block)));
}

/** Characters in blocks. */
export function blocksLength(blocks: readonly SourceBlock[]): number {
  let length = 0;
  for (const block of blocks)
    if (block.kind === 'line') length += block.text.length;
    else for (const cell of block.rows.flat()) length += cell.text.length;
  return length;
}
