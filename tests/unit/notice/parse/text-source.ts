import type { SourceDocument, SourceTable } from '../../../../src/notice/source.ts';

/** A source document from a text, as a text file gives it; a table may be put in for a line. */
export function textSource(
  text: string | (string | SourceTable)[],
  wrapped: SourceDocument['wrapped'] = 'perhaps',
): SourceDocument {
  const lines = typeof text === 'string' ? text.split('\n') : text;
  return {
    file: '通知.txt',
    format: 'text',
    wrapped,
    leftOut: [],
    blocks: lines.map((line, place) =>
      typeof line === 'string' ? { kind: 'line', text: line, line: place + 1 } : { ...line, line: place + 1 },
    ),
  };
}
