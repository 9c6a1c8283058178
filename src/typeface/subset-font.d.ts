/** The part of `subset-font` we use; the package ships no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'sfnt' | 'woff2'; noLayoutClosure?: boolean; noHinting?: boolean; dropTables?: string[] },
  ): Promise<Buffer>;
}
