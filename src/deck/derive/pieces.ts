import { readingLength } from '#lib/reading-length.ts';
import { childrenOf, type Block } from '../sections.ts';
import { endsSentence, leftOpen, sentencesOf } from './sentences.ts';

/** The smallest part of a text that is never torn: a sentence of a paragraph, a point of a list, a block of its own. */
export interface Piece {
  /** Which block of the text it belongs to. */
  block: number;
  html: string;
  /** Around the pieces of one block that stand on one screen. */
  open: string;
  close: string;
  /** In Han characters. */
  length: number;
  /** A heading: never the last thing on a screen. */
  leads: boolean;
}

/** Blocks whose words can stand on a screen as they are; all others need the whole page. */
const whole = new Set(['blockquote', 'h3', 'h4', 'h5', 'h6']);

/** The pieces of a block; none where it can only be shown on a page: tables, pictures, questions to unfold. */
export function piecesOf({ tag, html, text }: Block, block: number): Piece[] {
  const of = (piece: { html: string; open?: string; close?: string; words: string }): Piece => ({
    block,
    html: piece.html,
    open: piece.open ?? '',
    close: piece.close ?? '',
    length: readingLength(piece.words),
    leads: /^h\d$/u.test(tag),
  });
  if (text === '') return [];
  if (whole.has(tag)) return [of({ html, words: text })];
  if (tag === 'p' && html.startsWith('<p>'))
    return sentencePieces(html).map((one) => of({ ...one, open: '<p>', close: '</p>' }));
  if (tag !== 'ul' && tag !== 'ol') return [];
  const first = Number(/^<ol[^>]*\sstart="(\d+)"/u.exec(html)?.[1] ?? 1);
  return childrenOf(html)
    .filter((item) => item.tag === 'li' && item.text !== '')
    .map((item, index) =>
      of({
        html: item.html,
        open: tag === 'ul' ? '<ul>' : `<ol${first + index === 1 ? '' : ` start="${String(first + index)}"`}>`,
        close: `</${tag}>`,
        words: item.text,
      }),
    );
}

/** A paragraph sentence by sentence; joined, they are the paragraph again. A link or an emphasis is never taken apart. */
function sentencePieces(html: string): { html: string; words: string }[] {
  const pieces: { html: string; words: string }[] = [];
  let piece = { html: '', words: '' };
  for (const child of childrenOf(html)) {
    for (const part of child.tag === '' ? sentencesOf(child.html) : [child.html]) {
      piece = { html: piece.html + part, words: piece.words + (child.tag === '' ? part : child.text) };
      if (leftOpen(piece.words) > 0 || !endsSentence(piece.words)) continue;
      pieces.push(piece);
      piece = { html: '', words: '' };
    }
  }
  const before = pieces.at(-1);
  if (piece.words.trim() !== '' || before === undefined) pieces.push(piece);
  else before.html += piece.html;
  return pieces.filter(({ words }) => words.trim() !== '');
}
