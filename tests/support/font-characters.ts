/*
 * fontCharacters(sfnt): the characters a TrueType/OpenType font has glyphs for, read from its `cmap` (formats 4 and 12).
 * Just enough of a reader to see what a cut font holds.
 */
export function fontCharacters(font: Uint8Array): string[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const found = new Set<number>();
  const cmap = tableOffset(view, 'cmap');
  for (let table = 0; table < view.getUint16(cmap + 2); table += 1) {
    const at = cmap + view.getUint32(cmap + 8 + table * 8);
    const format = view.getUint16(at);
    if (format === 4) readFormat4(view, at, found);
    if (format === 12) readFormat12(view, at, found);
  }
  return [...found].sort((a, b) => a - b).map((code) => String.fromCodePoint(code));
}

function tableOffset(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (tag === wanted) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${wanted}`);
}

function readFormat4(view: DataView, at: number, found: Set<number>): void {
  const segments = view.getUint16(at + 6) / 2;
  for (let index = 0; index < segments; index += 1) {
    const end = view.getUint16(at + 14 + index * 2);
    const start = view.getUint16(at + 16 + (segments + index) * 2);
    const delta = view.getUint16(at + 16 + (2 * segments + index) * 2);
    const rangeAt = at + 16 + (3 * segments + index) * 2;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? (code + delta) & 0xffff : view.getUint16(rangeAt + range + (code - start) * 2);
      if (glyph !== 0) found.add(code);
    }
  }
}

function readFormat12(view: DataView, at: number, found: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const start = view.getUint32(at + 16 + group * 12);
    for (let code = start; code <= view.getUint32(at + 20 + group * 12); code += 1) found.add(code);
  }
}
