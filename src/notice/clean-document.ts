import type { SourceFormat, SourceTable } from './source.ts';

/** A paragraph, whole: hard wraps joined, page breaks gone, spaces that mean nothing taken out. */
export interface CleanParagraph {
  kind: 'paragraph';
  text: string;
  /** The lines it was joined from: where in `text` each begins. The first begins at 0. */
  lines: { line: number; offset: number }[];
  /** Blank lines that stood before it. */
  blanksBefore: number;
  /** White space it was indented by, in halves of a Han character; large values mean centred or right-aligned. */
  indent: number;
}

export type CleanBlock = CleanParagraph | SourceTable;

/** The text of a file, paragraph by paragraph. */
export interface CleanDocument {
  file: string;
  format: SourceFormat;
  blocks: CleanBlock[];
  /** Lines that belong to the website or the program, not to the notice. */
  dropped: { text: string; line: number; why: 'furniture' | 'residue' | 'page-number' }[];
  /** 发布时间 of the web page, as written. */
  publishedWritten?: { text: string; line: number };
}
