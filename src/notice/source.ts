/** Containers a notice may come in. What a file is, is told by its content, not by its name. */
export type SourceFormat = 'docx' | 'doc' | 'pdf' | 'html' | 'text';

/**
 * One line as the container gives it, nothing taken away: tabs, no-break spaces and runs of spaces are evidence for
 * whoever rebuilds tables and proofreads. Blank lines are lines too.
 */
export interface SourceLine {
  kind: 'line';
  text: string;
  /** Counts from 1: the line of a text file, the paragraph of a Word file, the line of text of a PDF or web page. */
  line: number;
  /** Page of a PDF, from 1. */
  page?: number;
  /** Room left behind it up to the right margin of a PDF, in halves of a Han character: a line that is full goes on. */
  room?: number;
}

export interface SourceCell {
  /** Text of the cell; paragraphs in it are parted by `\n`. */
  text: string;
  /** At least 1. */
  columns: number;
  /** At least 1. */
  rows: number;
}

/** A table the container itself knows (Word, web page). Flattened tables come as lines. */
export interface SourceTable {
  kind: 'table';
  /** The line it begins on. */
  line: number;
  /** Rows with the cells that begin in them, as in HTML: a merged cell stands once, in its first row and column. */
  rows: SourceCell[][];
}

export type SourceBlock = SourceLine | SourceTable;

/**
 * Something of the container that cannot come along: pictures, frames, scripts, comments, running headers, hidden text,
 * numbers the program writes by itself (`numbering`), the rest of a web page (`furniture`).
 */
export interface LeftOut {
  what:
    | 'picture'
    | 'script'
    | 'frame'
    | 'footnote'
    | 'comment'
    | 'formula'
    | 'embedded-file'
    | 'header'
    | 'hidden'
    | 'numbering'
    | 'furniture';
  count: number;
}

/** The text of a file, line by line, before anything is understood. */
export interface SourceDocument {
  /** As the author called it: the file's name without its folder, or `粘贴的文字`. */
  file: string;
  format: SourceFormat;
  /** Whether a line may end in the middle of a sentence. Paragraphs of Word files do not. */
  wrapped: 'never' | 'perhaps';
  blocks: SourceBlock[];
  leftOut: LeftOut[];
  /** Name of the encoding that was found, for text and web pages: `UTF-8`, `GB18030`, `UTF-16LE` … */
  encoding?: string;
}
