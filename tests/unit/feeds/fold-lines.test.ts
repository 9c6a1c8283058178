import { describe, expect, it } from 'vitest';
import { foldLines } from '#feeds/fold-lines.ts';

const octets = (line: string) => Buffer.byteLength(line);

describe('foldLines', () => {
  it('leaves 75 octets alone and folds the 76th', () => {
    expect(foldLines('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLines('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  it('counts the space of a continuation', () => {
    expect(
      foldLines('a'.repeat(75 + 74 + 1))
        .split('\r\n')
        .map(octets),
    ).toEqual([75, 75, 2]);
  });

  it('never cuts a character, wherever it falls', () => {
    for (let offset = 0; offset < 80; offset += 1) {
      const line = `${'x'.repeat(offset)}${'归巢😀é'.repeat(30)}`;
      const folded = foldLines(line).split('\r\n');
      expect(Math.max(...folded.map(octets))).toBeLessThanOrEqual(75);
      expect(folded.every((part) => part.isWellFormed())).toBe(true);
      expect(folded.join('\r\n').replaceAll('\r\n ', '')).toBe(line);
    }
  });

  it('undoes the folding it is given, tabs too', () => {
    expect(foldLines('SUMMARY:ab\r\n\tcd\r\nEND:X\r\n')).toBe('SUMMARY:abcd\r\nEND:X\r\n');
  });

  it('keeps spaces that stand where a fold falls', () => {
    const line = `${'a'.repeat(74)}   ${'b'.repeat(10)}`;
    expect(foldLines(line).replaceAll('\r\n ', '')).toBe(line);
  });
});
