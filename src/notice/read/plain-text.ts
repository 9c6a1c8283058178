import type { SourceDocument } from '../source.ts';
import { BlockWriter } from './block-writer.ts';
import type { DecodedText } from './encoding.ts';

/** A text file, line by line. */
export function readPlainText({ text, encoding }: DecodedText, file: string): SourceDocument {
  const writer = new BlockWriter();
  writer.lines(text.replace(/(?:\r\n?|\n)$/u, ''));
  return { file, format: 'text', wrapped: 'perhaps', blocks: writer.blocks, leftOut: [], encoding };
}
