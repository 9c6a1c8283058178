/** Parts of word-extractor that its own types leave out. */
declare module 'word-extractor/lib/buffer-reader.js' {
  const BufferReader: new (bytes: Buffer) => object;
  export default BufferReader;
}
declare module 'word-extractor/lib/filters.js' {
  export function clean(text: string): string;
}
declare module 'word-extractor/lib/word-ole-extractor.js' {
  interface Piece {
    text: string;
    /** Bytes of a character: 1 or 2. */
    bpc: 1 | 2;
    startCp: number;
    startFilePos: number;
    endFilePos: number;
  }
  interface AsWritten {
    filterUnicode: false;
    includeHeadersAndFooters?: boolean;
  }
  export default class WordOleExtractor {
    protected _pieces: Piece[];
    protected _boundaries: { ccpText: number };
    extract(
      reader: unknown,
    ): Promise<
      Record<
        'getTextboxes' | 'getFootnotes' | 'getEndnotes' | 'getAnnotations' | 'getHeaders',
        (options: AsWritten) => string
      >
    >;
    writeCharacterProperties(stream: Buffer, table: Buffer): void;
    writeParagraphProperties(stream: Buffer, table: Buffer): void;
  }
}
